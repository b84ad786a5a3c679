/** What stands over the top of the window: `scroll-padding-top` of `theme.css`. */
const BAR_PX = 80;

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

/** Moves the focus to the first entry that begins in sight or below and whose details are on their way, which hands it to their headline; to the number of articles where all are here. */
export function focusMissing(): void {
  const missing = [...document.querySelectorAll<HTMLElement>('[data-entry][tabindex]')].find(
    (entry) => entry.getBoundingClientRect().top > BAR_PX,
  );
  if (missing === undefined) focusCount();
  else missing.focus({ preventScroll: true });
}
