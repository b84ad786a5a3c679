import { useId } from 'react';
import type { PrintedLine } from '#article/printed-line.ts';
import { useLanguage } from '#i18n/use-language.ts';
import { MoreButton } from './MoreButton.tsx';
import { useMore } from './use-more.ts';

/** A rule in the margin leads the eye to what is not kept; the others stand where their text would with one. */
const RULES = {
  kept: 'pl-[14px]',
  told: 'border-l-2 border-hair pl-3',
  dropped: 'border-l-2 border-ink pl-3',
} as const;
const LOOKS = { kept: '', told: 'text-soft', dropped: 'text-soft line-through' } as const;

/** The lines of a source; what is not kept of them says so. */
export function PreviewSource({ printed, lang }: { printed: readonly PrintedLine[]; lang: string }) {
  const { messages } = useLanguage();
  const { preview } = messages;
  const { shown, left, showMore } = useMore(printed);
  const id = useId();
  return (
    <section aria-labelledby={id} className="min-w-0">
      <h3 id={id} className="mb-3 text-[15px] font-semibold">
        {preview.source}
      </h3>
      {printed.length === 0 ? <p className="text-soft">{preview.noSource}</p> : null}
      <ol className="text-[15px] leading-relaxed">
        {shown.map(({ text, fate }, at) => (
          // oxlint-disable-next-line react/no-array-index-key -- the lines of a source never change
          <li key={at} className={`my-1 break-words ${RULES[fate]}`}>
            {fate === 'kept' ? null : (
              <span className="mr-2 text-[13px] font-semibold">{preview.fates[fate]}</span>
            )}
            <span lang={lang} className={LOOKS[fate]}>
              {text}
            </span>
          </li>
        ))}
      </ol>
      <MoreButton left={left} onMore={showMore} />
    </section>
  );
}
