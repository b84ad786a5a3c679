import { useEffect, useState, type RefObject } from 'react';

/** Far enough that what is loaded has arrived before a reader scrolls to it. */
const MARGIN = '600px';

/** Whether the element has come near the window since it was shown; from then on true. False before the first paint. */
export function useNearViewport(element: RefObject<Element | null>): boolean {
  const [isNear, setIsNear] = useState(false);
  useEffect(() => {
    const target = element.current;
    if (isNear || target === null) return;
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some((entry) => entry.isIntersecting)) setIsNear(true);
      },
      { rootMargin: MARGIN },
    );
    observer.observe(target);
    return () => observer.disconnect();
  }, [element, isNear]);
  return isNear;
}
