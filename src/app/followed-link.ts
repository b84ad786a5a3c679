/** A link that was followed, as it can be found again when its page is shown anew. */
export interface FollowedLink {
  /** Its `href` as it is written. */
  readonly href: string;
  /** Which one it is among the page's links with that `href`, from 0. */
  readonly at: number;
}

/** The link to another page that the target of an event belongs to; null for what is no part of one, and within the page. */
export function toFollowedLink(target: EventTarget | null): FollowedLink | null {
  const link =
    target instanceof Element ? target.closest<HTMLAnchorElement>('a[href]:not([href^="#"])') : null;
  const href = link?.getAttribute('href');
  if (link === null || href == null) return null;
  return { href, at: listLinks(href).indexOf(link) };
}

/** Focuses the link in the page as it stands now, which does not scroll. False where it is not there, or is hidden. */
export function focusFollowedLink({ href, at }: FollowedLink): boolean {
  const link = listLinks(href)[at];
  link?.focus({ preventScroll: true });
  return link !== undefined && link === document.activeElement;
}

function listLinks(href: string): HTMLAnchorElement[] {
  const links = [...document.querySelectorAll<HTMLAnchorElement>('a[href]')];
  return links.filter((link) => link.getAttribute('href') === href);
}
