import { memo, useRef, type Ref } from 'react';
import type { Messages } from '#i18n/messages-it.ts';
import { useLanguage } from '#i18n/use-language.ts';
import { ReportItem } from './ReportItem.tsx';
import type { Ending, ReportLine } from './use-import.ts';
import type { Twin, TwinChoice } from './use-twin-choice.ts';

/** What became of everything that was brought, first in one sentence. */
export function Report({
  lines,
  ending,
  ref,
  onDecide,
}: {
  lines: readonly ReportLine[];
  ending: Ending | null;
  ref?: Ref<HTMLElement>;
  onDecide: (line: Twin, choice: TwinChoice) => Promise<void>;
}) {
  const { importing, preview } = useLanguage().messages;
  return (
    <section ref={ref} tabIndex={-1} aria-label={importing.report} className="mt-6">
      <p role="status" className="text-[15px] empty:hidden">
        {ending === null
          ? null
          : ending === 'discarded'
            ? preview.discarded
            : summarise(lines, ending, importing)}
      </p>
      {lines.length === 0 ? null : (
        <ul className="mt-3 text-[15px]">
          {lines.map((line, at) => (
            // Lines are only ever added at the end, or take another's place.
            // oxlint-disable-next-line react/no-array-index-key -- see above
            <Row key={at} line={line} onDecide={onDecide} />
          ))}
        </ul>
      )}
    </section>
  );
}

/** Drawn once: a long import would draw every line anew with each that comes. */
const Row = memo(function Row(props: {
  line: ReportLine;
  onDecide: (line: Twin, choice: TwinChoice) => Promise<void>;
}) {
  const row = useRef<HTMLLIElement>(null);
  return (
    <li ref={row} tabIndex={-1} className="border-b border-hair py-3 last:border-b-0">
      <ReportItem
        line={props.line}
        onDecide={(line, choice) => {
          // The pressed button goes with the question; the row it stood in stays.
          row.current?.focus();
          void props.onDecide(line, choice);
        }}
      />
    </li>
  );
});

function summarise(lines: readonly ReportLine[], ending: Ending, importing: Messages['importing']): string {
  if (ending === 'unread') return importing.unread;
  const count = (...kinds: readonly ReportLine['kind'][]) =>
    lines.filter(({ kind }) => kinds.includes(kind)).length;
  const words = importing.summary(
    count('imported'),
    count('twin', 'kept'),
    count('refused', 'failed', 'not-kept'),
  );
  return ending === 'cancelled' ? `${importing.cancelled} ${words}` : words;
}
