import type { Article } from '#article/article.ts';
import { BAR_PX, findPassages } from '#features/reading-article/passages-in-page.ts';
import { offsetAt, topOf } from './block-text.ts';
import { toPosition, type Place } from './locate-position.ts';
import type { Seen } from './next-state.ts';
import { toProgress, type Extent } from './to-progress.ts';

/** A line that is cut by the bar by more than this, about half its height, has been read. */
const CUT_PX = 14;

/** The place goes this far below the bar, so that its line is not the very first thing under the edge. */
const ROOM_PX = 24;

const view = (): Extent => ({ top: BAR_PX, bottom: window.innerHeight });

/** From the article's top to the end of its last passage: what stands below (sources) is not read through. */
function extentOf(article: Element, passages: readonly HTMLElement[]): Extent {
  const whole = article.getBoundingClientRect();
  return { top: whole.top, bottom: passages.at(-1)?.getBoundingClientRect().bottom ?? whole.bottom };
}

/** How far the article on this page has moved through the window, from 0 to 1. */
export function measureProgress(): number {
  const article = document.querySelector('article');
  return article === null ? 0 : toProgress(extentOf(article, findPassages()), view());
}

/** How far the reader has come, and the line at the top of the view. */
export function measureReading(article: Article): Omit<Seen, 'isRead'> {
  const passages = findPassages();
  const line = view().top + CUT_PX;
  const passage = passages.find((candidate) => candidate.getBoundingClientRect().bottom > line);
  const position =
    passage === undefined
      ? null
      : toPosition(article, { blockId: passage.id, offset: offsetAt(passage, line) });
  return { progress: measureProgress(), position };
}

/** Brings the line of a place to the top of the view, and the focus to its passage. */
export function goToPlace({ blockId, offset }: Place): void {
  const block = document.getElementById(blockId);
  if (block === null) return;
  block.focus({ preventScroll: true });
  window.scrollBy({ top: topOf(block, offset) - BAR_PX - ROOM_PX, behavior: 'instant' });
}
