import { useState } from 'react';
import { useLanguage } from '#i18n/use-language.ts';
import { Monogram } from '#ui/Monogram.tsx';

/** Enough to choose from without a wall of names. */
const SHOWN_AT_FIRST = 5;

/** What a line of a facet shows. */
export interface FacetLine {
  readonly id: string;
  readonly label: string;
  readonly count: number;
  readonly isChosen: boolean;
}

/** One way to narrow the library: a heading and its values with counts, the rarer ones behind a button. */
export function Facet(props: {
  title: string;
  lines: readonly FacetLine[];
  type: string | null;
  onToggle: (id: string) => void;
}) {
  const { messages } = useLanguage();
  const [isOpen, setIsOpen] = useState(false);
  if (props.lines.length === 0) return null;
  const shown = isOpen ? props.lines : props.lines.slice(0, SHOWN_AT_FIRST);
  const hiddenCount = props.lines.length - SHOWN_AT_FIRST;
  const isFigures = props.type === 'person';
  return (
    <section className="mb-[22px] border-b border-hair pb-[22px]" data-type={props.type ?? undefined}>
      <h2 className="mb-2.5 text-sm leading-none font-semibold">{props.title}</h2>
      <ul>
        {shown.map((line) => (
          <li key={line.id}>
            <button
              type="button"
              aria-pressed={line.isChosen}
              onClick={() => props.onToggle(line.id)}
              className={`-mx-2 grid min-h-11 w-[calc(100%+1rem)] items-center gap-2.5 rounded-lg px-2 py-[5px] text-left hover:bg-wash aria-pressed:bg-(--hue-wash,var(--wash)) aria-pressed:font-semibold wide:min-h-[31px] ${isFigures ? 'grid-cols-[28px_1fr_auto]' : 'grid-cols-[1fr_auto]'}`}
            >
              {isFigures ? <Monogram name={line.label} isChosen={line.isChosen} /> : null}
              <span className={isFigures || props.type === null ? '' : 'entity-line w-fit'}>
                {line.label}
              </span>
              <span className="font-normal text-soft tabular-nums">
                <span aria-hidden="true">{line.count}</span>
                <span className="sr-only">{messages.counts.articles(line.count)}</span>
              </span>
            </button>
          </li>
        ))}
      </ul>
      {hiddenCount > 0 ? (
        <button
          type="button"
          aria-expanded={isOpen}
          onClick={() => setIsOpen(!isOpen)}
          className="min-h-11 py-[5px] text-soft underline underline-offset-[0.25em] wide:min-h-0"
        >
          {isOpen ? messages.library.less : messages.library.more(hiddenCount)}
          <span className="sr-only">: {props.title}</span>
        </button>
      ) : null}
    </section>
  );
}
