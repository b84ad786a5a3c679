import { DOUBTFUL_BELOW, type Block } from '#article/article.ts';
import { useLanguage } from '#i18n/use-language.ts';

/** A quiet word beside a block whose kind is a guess. Nothing where the compiler is sure. */
export function DoubtNote(props: { block: Block }) {
  const { messages } = useLanguage();
  const { block } = props;
  if (block.confidence >= DOUBTFUL_BELOW && block.kind !== 'unknown') return null;
  const isCaption = block.kind === 'image';
  const explained = isCaption ? messages.article.doubtExplained : messages.article.doubtKind;
  return (
    <small
      title={explained}
      className="ml-2 inline-block rounded-full border border-hair px-2 align-middle font-sans text-xs font-normal text-soft select-none"
    >
      {isCaption ? messages.article.doubt : '?'}
      <span className="sr-only select-none"> {explained}</span>
    </small>
  );
}
