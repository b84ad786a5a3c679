import { useEffect, useRef } from 'react';
import { useLocation } from 'react-router';

/**
 * On another page focus goes to its heading, so that a screen reader says where the reader is and the keyboard goes
 * on from there. A changed filter is no other page.
 */
export function useFocusOnArrival(): void {
  const { pathname } = useLocation();
  const before = useRef(pathname);
  useEffect(() => {
    if (before.current === pathname) return;
    before.current = pathname;
    document.querySelector<HTMLElement>('main h1')?.focus({ preventScroll: true });
  }, [pathname]);
}
