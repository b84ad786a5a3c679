/** The buttons that take a filter off. */
const REMOVERS = '[data-chip] button';

/**
 * Moves the focus on from a filter's chip that is about to go: to the next chip, else the one before, else to the
 * count of what is found. Where the focus is elsewhere, it stays.
 */
export function leaveChip(): void {
  const removers = [...document.querySelectorAll<HTMLElement>(REMOVERS)];
  const at = removers.findIndex((remover) => remover === document.activeElement);
  if (at === -1) return;
  const next = removers[at + 1] ?? removers[at - 1];
  if (next === undefined) focusCount();
  else next.focus();
}

/** Moves the focus to the number of articles found, where what held it goes. */
export function focusCount(): void {
  document.querySelector<HTMLElement>('[data-count]')?.focus({ preventScroll: true });
}
