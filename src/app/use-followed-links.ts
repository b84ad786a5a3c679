import { useCallback, useEffect, useRef } from 'react';
import { useLocation, useNavigationType } from 'react-router';
import { toFollowedLink, type FollowedLink } from './followed-link.ts';

/** Remembers by which link each entry of the history was left; gives back how to ask for that of an entry's `key`. */
export function useFollowedLinks(): (key: string) => FollowedLink | null {
  const { key } = useLocation();
  const isReturn = useNavigationType() === 'POP';
  const links = useRef(new Map<string, FollowedLink | null>());
  const pressed = useRef<FollowedLink | null>(null);
  const shown = useRef(key);
  useEffect(() => {
    // Enter on a link is a click too.
    const onClick = (event: MouseEvent) => {
      pressed.current = toFollowedLink(event.target);
    };
    // Before the router hears it, and also where somebody stops it on its way.
    document.addEventListener('click', onClick, { capture: true });
    return () => document.removeEventListener('click', onClick, { capture: true });
  }, []);
  useEffect(() => {
    if (shown.current === key) return;
    if (!isReturn) links.current.set(shown.current, pressed.current);
    pressed.current = null;
    shown.current = key;
  }, [key, isReturn]);
  return useCallback((entry) => links.current.get(entry) ?? null, []);
}
