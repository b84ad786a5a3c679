/** Focuses the search field that is visible: the bar's on a wide screen, or that of the page of the search. False when there is none. */
export function focusSearch(): boolean {
  const fields = [...document.querySelectorAll<HTMLInputElement>('input[data-search]')];
  return fields.some((field) => {
    // What is hidden takes no focus.
    field.focus();
    if (document.activeElement !== field) return false;
    field.select();
    return true;
  });
}
