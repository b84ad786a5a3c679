import { useShortcuts } from '#ui/use-shortcuts.ts';
import { findPassages } from './passages-in-page.ts';

/** How far below the window's top the passage being read begins, in CSS pixels: just under the bar. */
const READING_LINE_PX = 140;

/** The article's single keys: passages, mentions, figures, and Esc to clear. */
export function useReadingKeys(actions: {
  onStep: (by: 1 | -1) => void;
  onFigures: () => void;
  /** False when there is nothing to leave. */
  onEscape: () => boolean;
  onEnterPeek: () => boolean;
}): void {
  useShortcuts({
    j: () => stepPassage(1),
    k: () => stepPassage(-1),
    n: () => actions.onStep(1),
    p: () => actions.onStep(-1),
    f: actions.onFigures,
    Escape: actions.onEscape,
    ArrowDown: actions.onEnterPeek,
  });
}

/** Focuses the passage after or before the focused one, or else the one at the reading line. */
function stepPassage(by: 1 | -1): boolean {
  const passages = findPassages();
  const focused = passages.findIndex((passage) => passage.contains(document.activeElement));
  const next = focused === -1 ? passages[fromReadingLine(passages, by)] : passages[focused + by];
  if (next === undefined) return false;
  next.focus({ preventScroll: true });
  next.scrollIntoView({ block: next.offsetHeight > window.innerHeight * 0.7 ? 'start' : 'center' });
  return true;
}

function fromReadingLine(passages: readonly HTMLElement[], by: 1 | -1): number {
  const tops = passages.map((passage) => passage.getBoundingClientRect().top);
  return by === 1
    ? tops.findIndex((top) => top > READING_LINE_PX - 1)
    : tops.findLastIndex((top) => top < READING_LINE_PX);
}
