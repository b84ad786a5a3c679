import { use } from 'react';
import { lineKindOf } from '#article/apply-reader-changes.ts';
import { DOUBTFUL_BELOW, type Block } from '#article/article.ts';
import { useLanguage } from '#i18n/use-language.ts';
import { OwnContext } from './own-context.ts';

/**
 * A quiet control beside a line whose kind is a guess, or was put right by the reader: it asks what the line is.
 * Nothing where the compiler is sure.
 */
export function DoubtNote(props: { block: Block }) {
  const { language, messages } = useLanguage();
  const { onAskKind } = use(OwnContext);
  const { block } = props;
  const isOwn = block.by === 'reader';
  const isDoubtful = block.confidence < DOUBTFUL_BELOW || block.kind === 'unknown';
  if (lineKindOf(block) === null || !(isOwn || isDoubtful)) return null;
  const isCaption = block.kind === 'image';
  const explained = isOwn
    ? messages.kind.decidedByReader
    : isCaption
      ? messages.article.doubtExplained
      : messages.article.doubtKind;
  return (
    <button
      type="button"
      lang={language}
      title={explained}
      aria-haspopup="dialog"
      onClick={() => onAskKind(block)}
      className="relative ml-2 inline-block rounded-full border border-hair px-2 align-middle font-sans text-xs leading-5 font-normal text-soft select-none after:absolute after:-inset-3 hover:text-ink print:hidden"
    >
      {isOwn ? messages.kind.own : isCaption ? messages.article.doubt : '?'}
      <span className="sr-only select-none">
        {' '}
        {explained} {messages.kind.change}
      </span>
    </button>
  );
}
