import { useCallback, useRef } from 'react';
import { BAR_PX, findPassages } from './passages-in-page.ts';

/** Where the reader is. */
interface Line {
  /** The passage at the top of the window; null where none is in sight. */
  readonly passage: HTMLElement | null;
  /** How far from the top the passage begins, in CSS pixels. */
  readonly top: number;
  /** What has the keyboard's focus; the body when nothing has. */
  readonly focused: Element | null;
}

/** Remembers line and focus where the reader was when the filter began, and brings them back there when it ends. */
export function useWayBack() {
  const line = useRef<Line | null>(null);
  const remember = useCallback(() => {
    line.current = findLine();
  }, []);
  /** @param keepsFocus The focus stays at what was pressed; only the page goes back. */
  const goBack = useCallback((keepsFocus = false) => {
    const remembered = line.current;
    line.current = null;
    if (remembered?.passage?.isConnected === true) {
      const { passage, top } = remembered;
      bringTo(passage, top);
      // The finder may still be scrolling: what it moves before it has stopped is taken back.
      requestAnimationFrame(() => bringTo(passage, top));
    }
    if (keepsFocus) return;
    const { focused, passage } = remembered ?? findLine();
    // What had the focus may be gone since, with a sheet or the finder: reading goes on from the passage.
    const target = isStaying(focused) ? focused : passage;
    if (target instanceof HTMLElement) target.focus({ preventScroll: true });
  }, []);
  return { remember, goBack };
}

function bringTo(passage: HTMLElement, top: number): void {
  const moved = passage.getBoundingClientRect().top - top;
  if (moved !== 0) window.scrollBy({ top: moved, behavior: 'instant' });
}

function findLine(): Line {
  const passage =
    findPassages().find((candidate) => candidate.getBoundingClientRect().bottom > BAR_PX) ?? null;
  return { passage, top: passage?.getBoundingClientRect().top ?? 0, focused: document.activeElement };
}

function isStaying(focused: Element | null): boolean {
  return (
    focused !== null &&
    focused !== document.body &&
    focused.isConnected &&
    focused.closest('[data-finder], [role="dialog"]') === null
  );
}
