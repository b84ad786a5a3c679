/** Focuses the headline after or before the focused one; the first when none is. False at the ends. */
export function stepEntry(by: 1 | -1): boolean {
  const links = [...document.querySelectorAll<HTMLElement>('[data-entry] h2 a')];
  const focused = links.findIndex((link) => link === document.activeElement);
  const next = focused === -1 ? links[0] : links[focused + by];
  next?.focus();
  return next !== undefined;
}
