import { useMedia } from './use-media.ts';

/** From here on the page has a margin for its instrument; `--breakpoint-wide` of `theme.css` is the same. */
export const WIDE_FROM_PX = 1081;

/** Whether the window is as wide as what `wide:` styles. */
export function useWide(): boolean {
  return useMedia(`(min-width: ${WIDE_FROM_PX}px)`);
}
