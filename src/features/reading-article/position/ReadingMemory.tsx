import type { Article } from '#article/article.ts';
import { ContinuePill } from './ContinuePill.tsx';
import { ProgressLine } from './ProgressLine.tsx';
import { useReadingMemory } from './use-reading-memory.ts';

/** The line that shows how far the reader is, and the pill that leads back to where they were. */
export function ReadingMemory(props: { article: Article; isFiltering: boolean }) {
  const { offered, goOn, dismiss } = useReadingMemory(props.article, props.isFiltering);
  return (
    <>
      <ProgressLine />
      {offered === null ? null : <ContinuePill progress={offered} onGoOn={goOn} onDismiss={dismiss} />}
    </>
  );
}
