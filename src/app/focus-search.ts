/** Focuses the search field that is visible: the bar's on a wide screen, the library's on a narrow one. False when there is none. */
export function focusSearch(): boolean {
  const fields = [...document.querySelectorAll<HTMLInputElement>('input[data-search]')];
  const visible = fields.find((field) => field.offsetParent !== null);
  visible?.focus();
  visible?.select();
  return visible !== undefined;
}
