import { useLayoutEffect, useRef, useState, type FocusEvent, type RefObject } from 'react';

/** What of a row takes the focus: its first link, or the row while it holds none. */
const FOCUSABLE = 'a[href], [tabindex]';

/**
 * The index of the row that has the focus or had it last, null before that, and the handlers by which its list tells. Where what has the focus goes
 * because its row is drawn anew, the focus stays in the row.
 */
export function useKeptFocus(list: RefObject<HTMLElement | null>) {
  const [kept, setKept] = useState<number | null>(null);
  const holdsFocus = useRef(false);
  useLayoutEffect(() => {
    if (!holdsFocus.current || document.activeElement !== document.body) return;
    const row = list.current?.querySelector(`[data-index="${kept}"]`);
    row?.querySelector<HTMLElement>(FOCUSABLE)?.focus({ preventScroll: true });
  });
  return {
    kept,
    onFocus: ({ target }: FocusEvent) => {
      holdsFocus.current = true;
      const index = target.closest<HTMLElement>('[data-index]')?.dataset['index'];
      if (index !== undefined) setKept(Number(index));
    },
    onBlur: () => {
      holdsFocus.current = false;
    },
  };
}
