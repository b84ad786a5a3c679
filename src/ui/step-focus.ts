/** Focuses the element after or before the focused one among those that match; the first when none is. False at the ends. */
export function stepFocus(selector: string, by: 1 | -1): boolean {
  const elements = [...document.querySelectorAll<HTMLElement>(selector)];
  const focused = elements.findIndex((element) => element === document.activeElement);
  const next = focused === -1 ? elements[0] : elements[focused + by];
  next?.focus();
  return next !== undefined;
}
