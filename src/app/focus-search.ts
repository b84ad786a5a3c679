/** The state of a navigation to a page whose search the reader asked for. */
export const SEEKS_SEARCH = { focus: 'search' } as const;

/** Whether a navigation's state is `SEEKS_SEARCH`. */
export function isSearchSought(state: unknown): boolean {
  return (
    typeof state === 'object' && state !== null && 'focus' in state && state.focus === SEEKS_SEARCH.focus
  );
}

/** Focuses the search field that is visible: the bar's on a wide screen, the library's on a narrow one. False when there is none. */
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
