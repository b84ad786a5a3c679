import { useCallback, useRef } from 'react';

/** The passage at the top of the window and how far from the top it began, in CSS pixels. */
interface Line {
  readonly passage: HTMLElement;
  readonly top: number;
}

/** Below the bar: where the eye is when it reads the first line. */
const BAR_PX = 56;

/** Remembers the line the reader was at when the filter began, and brings them back to it when it ends. */
export function useWayBack() {
  const line = useRef<Line | null>(null);
  const remember = useCallback(() => {
    const passages = [...document.querySelectorAll<HTMLElement>('article [data-passage]')];
    const passage = passages.find((candidate) => candidate.getBoundingClientRect().bottom > BAR_PX);
    line.current = passage === undefined ? null : { passage, top: passage.getBoundingClientRect().top };
  }, []);
  const goBack = useCallback(() => {
    const remembered = line.current;
    line.current = null;
    if (remembered === null || !remembered.passage.isConnected) return;
    const moved = remembered.passage.getBoundingClientRect().top - remembered.top;
    window.scrollBy({ top: moved, behavior: 'instant' });
  }, []);
  return { remember, goBack };
}
