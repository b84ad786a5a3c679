import type { PrintedLine } from '#article/printed-line.ts';
import { useLanguage } from '#i18n/use-language.ts';
import { MoreButton } from './preview/MoreButton.tsx';
import { useMore } from './preview/use-more.ts';

/** What of an article's source is not in the article, on demand. */
export function DroppedLines({ printed, lang }: { printed: readonly PrintedLine[]; lang: string }) {
  const { preview } = useLanguage().messages;
  const dropped = printed.filter(({ fate }) => fate === 'dropped');
  const { shown, left, showMore } = useMore(dropped);
  if (dropped.length === 0) return <p className="mt-1 text-soft">{preview.noneDropped}</p>;
  return (
    <details className="mt-1">
      <summary className="cursor-pointer py-1 text-soft">{preview.dropped(dropped.length)}</summary>
      <ul className="ml-4 list-disc" lang={lang}>
        {shown.map(({ text }, at) => (
          // oxlint-disable-next-line react/no-array-index-key -- the lines of a source never change
          <li key={at} className="py-1 break-words">
            {text}
          </li>
        ))}
      </ul>
      <MoreButton left={left} onMore={showMore} />
    </details>
  );
}
