import { useEffect, useRef } from 'react';
import { useLocation } from 'react-router';

/**
 * On another page focus goes to the passage that the address names, or else to the heading, so that a screen reader
 * says where the reader is and the keyboard goes on from there. A changed filter is no other page; and who is led
 * there by typing into the search goes on typing.
 */
export function useFocusOnArrival(): void {
  const { pathname, hash } = useLocation();
  const before = useRef(pathname);
  useEffect(() => {
    if (before.current === pathname) return;
    before.current = pathname;
    if (document.activeElement?.matches('[data-search]') === true) return;
    const passage = hash === '' ? null : document.getElementById(hash.slice(1));
    const heading = document.querySelector<HTMLElement>('main h1');
    (passage ?? heading)?.focus({ preventScroll: true });
  }, [pathname, hash]);
}
