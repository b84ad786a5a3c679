import { useLayoutEffect, type RefObject } from 'react';

/** What the root element tells the style of the page: how much of its foot the finder takes, with the gap above it. */
const PROPERTY = '--finder-room';

/** Between the finder and what stands above it, in CSS pixels. */
const GAP_PX = 16;

/**
 * Keeps the room at the foot of the page that the finder takes, for what must stay clear of it. Measured, since names,
 * language and width of the window decide in how many lines it is set.
 */
export function useFinderRoom(finder: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const element = finder.current;
    if (element === null) return undefined;
    const { style } = document.documentElement;
    const measure = () => style.setProperty(PROPERTY, `${element.offsetHeight + GAP_PX}px`);
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => {
      observer.disconnect();
      style.removeProperty(PROPERTY);
    };
  }, [finder]);
}
