import { useEffect, useRef } from 'react';

/**
 * What to call when more of a list is asked for: once the list is longer, the first that came takes the focus, which would
 * else stay on the button, below all of them. Whoever has moved on meanwhile is left where they are.
 * @param selector what takes the focus of each, in the order of the list
 * @param count how many of the list are shown
 */
export function useFocusOnMore(selector: string, count: number): () => void {
  const asked = useRef<{ readonly count: number; readonly from: Element | null } | null>(null);
  useEffect(() => {
    if (asked.current === null || count <= asked.current.count) return;
    const { count: before, from } = asked.current;
    asked.current = null;
    const { activeElement } = document;
    if (activeElement !== from && activeElement !== document.body) return;
    document.querySelectorAll<HTMLElement>(selector)[before]?.focus();
  }, [selector, count]);
  return () => {
    asked.current = { count, from: document.activeElement };
  };
}
