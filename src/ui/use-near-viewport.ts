import { useCallback, useRef, useSyncExternalStore, type RefObject } from 'react';

/** Far enough that what is loaded has arrived before a reader scrolls to it, in CSS pixels. */
const MARGIN_PX = 600;

/**
 * Whether the element has come near the window since it was shown; from then on true. What is near when it is shown
 * is so at once, without waiting for the observer's first frame. False where there is no window.
 */
export function useNearViewport(element: RefObject<Element | null>): boolean {
  const wasNear = useRef(false);
  const subscribe = useCallback((onChange: () => void) => watch(element, wasNear, onChange), [element]);
  const getSnapshot = () => {
    wasNear.current ||= element.current !== null && isNear(element.current);
    return wasNear.current;
  };
  return useSyncExternalStore(subscribe, getSnapshot, () => false);
}

/** Calls `onNear` once, when the element comes near, with `wasNear` set; gives back how to stop. */
function watch(element: RefObject<Element | null>, wasNear: RefObject<boolean>, onNear: () => void) {
  const target = element.current;
  if (target === null || isNear(target)) return () => undefined;
  const observer = new IntersectionObserver(
    (entries) => {
      if (!entries.some((entry) => entry.isIntersecting)) return;
      wasNear.current = true;
      observer.disconnect();
      onNear();
    },
    { rootMargin: `${MARGIN_PX}px` },
  );
  observer.observe(target);
  return () => observer.disconnect();
}

function isNear(element: Element): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  return top < window.innerHeight + MARGIN_PX && bottom > -MARGIN_PX;
}
