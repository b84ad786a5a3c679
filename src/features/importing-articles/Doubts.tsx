import { useState } from 'react';
import type { Article } from '#article/article.ts';
import { useLanguage } from '#i18n/use-language.ts';
import type { DoubtfulLine } from '#queries/keep-candidate.ts';
import { LineCorrection } from './LineCorrection.tsx';

/** What is not certain about an article; a line whose kind is a guess can be put right at once. */
export function Doubts({ article, doubts }: { article: Article; doubts: readonly DoubtfulLine[] }) {
  const { importing } = useLanguage().messages;
  const [isOpen, setIsOpen] = useState(false);
  return (
    <details className="mt-1" onToggle={(event) => setIsOpen(event.currentTarget.open)}>
      <summary className="cursor-pointer py-1 text-soft">{importing.doubtful(doubts.length)}</summary>
      <ul className="ml-4 list-disc">
        {doubts.map((doubt, at) => (
          // oxlint-disable-next-line react/no-array-index-key -- the list never changes
          <li key={at} className="py-1">
            <p>
              {doubt.line === null ? null : `${importing.line(doubt.line)}: `}
              {doubt.text === '' ? null : <q className="break-words">{doubt.text}</q>}{' '}
              {importing.doubts[doubt.kind]}
            </p>
            {/* What is kept of an article is read when somebody looks at its doubts. */}
            {isOpen && doubt.block !== null ? (
              <LineCorrection article={article} blockId={doubt.block} words={doubt.text} />
            ) : null}
          </li>
        ))}
      </ul>
    </details>
  );
}
