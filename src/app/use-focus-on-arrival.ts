import { useEffect, useRef } from 'react';
import { useLocation, useNavigationType } from 'react-router';
import { focusFollowedLink, type FollowedLink } from './followed-link.ts';
import { useFollowedLinks } from './use-followed-links.ts';

/** How long a page that is shown again may take until its links are there: passages are set a moment after their list. */
const WAIT_FOR_LINK_MS = 1000;

/**
 * On another page focus goes to the passage that the address names, or else to the heading, so that a screen reader
 * says where the reader is and the keyboard goes on from there; who comes back finds it at the link that was followed
 * from here. A changed filter is no other page; and who is led there by typing into the search goes on typing.
 */
export function useFocusOnArrival(): void {
  const { key, pathname, hash } = useLocation();
  const isReturn = useNavigationType() === 'POP';
  const findFollowed = useFollowedLinks();
  const before = useRef(pathname);
  useEffect(() => {
    if (before.current === pathname) return undefined;
    before.current = pathname;
    if (document.activeElement?.matches('[data-search]') === true) return undefined;
    const followed = isReturn ? findFollowed(key) : null;
    if (followed !== null && focusFollowedLink(followed)) return undefined;
    const start = focusStart(hash);
    return followed === null ? undefined : focusWhenShown(followed, start);
  }, [key, pathname, hash, isReturn, findFollowed]);
}

/** Focuses the passage that the fragment names, or else the heading; gives back which. */
function focusStart(hash: string): HTMLElement | null {
  const passage = hash === '' ? null : document.getElementById(hash.slice(1));
  const start = passage ?? document.querySelector<HTMLElement>('main h1');
  start?.focus({ preventScroll: true });
  return start;
}

/** Focuses the link as soon as it is there, unless the focus has left `start` meanwhile; gives back how to stop waiting. */
function focusWhenShown(link: FollowedLink, start: HTMLElement | null): () => void {
  const observer = new MutationObserver(() => {
    if (document.activeElement !== start || focusFollowedLink(link)) stop();
  });
  const timer = window.setTimeout(() => stop(), WAIT_FOR_LINK_MS);
  const stop = () => {
    window.clearTimeout(timer);
    observer.disconnect();
  };
  observer.observe(document.body, { childList: true, subtree: true });
  return stop;
}
