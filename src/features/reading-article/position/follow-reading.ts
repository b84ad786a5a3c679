import { measureProgress } from './measure-reading.ts';

/** Often enough that a crash costs a few lines, seldom enough that nobody notices it in the scrolling. */
const SAVE_EVERY_MS = 1_000;

/**
 * An article is read when its end has stood in the window for this long. The end, because a share of the height would
 * depend on pictures and footnotes; the while, because one who jumps to the foot to see how long a story is comes
 * back at once.
 */
export const READ_AFTER_MS = 3_000;

/** What is done with what the reader does. */
export interface Followed {
  /**
   * They have moved since the last call; comes at most once a second, and before the page is left.
   * @param isLeaving The page may hear no more answers.
   */
  readonly onMoved: (isLeaving: boolean) => void;
  /** They have come to the end and stayed there. */
  readonly onRead: () => void;
}

/**
 * Follows the reading until the returned function is called, which brings in what is outstanding. What moved the page
 * before is not its concern.
 */
export function followReading({ onMoved, onRead }: Followed): () => void {
  let moveTimer: number | null = null;
  let endTimer: number | null = null;

  const flush = (isLeaving: boolean) => {
    if (moveTimer === null) return;
    window.clearTimeout(moveTimer);
    moveTimer = null;
    onMoved(isLeaving);
  };
  const onHide = () => flush(true);
  const checkEnd = () => {
    const isAtEnd = measureProgress() === 1 && !document.hidden;
    if (!isAtEnd && endTimer !== null) {
      window.clearTimeout(endTimer);
      endTimer = null;
    }
    if (isAtEnd) endTimer ??= window.setTimeout(onRead, READ_AFTER_MS);
  };
  const onScroll = () => {
    moveTimer ??= window.setTimeout(() => flush(false), SAVE_EVERY_MS);
    checkEnd();
  };
  const onVisibility = () => {
    if (document.hidden) flush(true);
    checkEnd();
  };

  // Who was at the end before the device's memory answered moves no more.
  checkEnd();
  window.addEventListener('scroll', onScroll, { passive: true });
  window.addEventListener('resize', checkEnd);
  window.addEventListener('pagehide', onHide);
  document.addEventListener('visibilitychange', onVisibility);
  return () => {
    window.removeEventListener('scroll', onScroll);
    window.removeEventListener('resize', checkEnd);
    window.removeEventListener('pagehide', onHide);
    document.removeEventListener('visibilitychange', onVisibility);
    flush(false);
    if (endTimer !== null) window.clearTimeout(endTimer);
  };
}
