/**
 * Rows that stay at each side of the one with the focus: Tab, `j` and `k` find the next, also where a heading without a link stands
 * between them.
 */
const KEPT_BESIDE = 2;

/**
 * The indexes of the rows to draw, ascending and each once: those near the window; those that are always drawn, such as the
 * first, at which Tab enters the list from above; and the one with the focus with its neighbours, so that it never loses
 * it, and the keyboard steps on from there wherever the page was scrolled meanwhile.
 * @param kept the row with the focus; null for none
 */
export function listDrawn(
  near: readonly number[],
  kept: number | null,
  always: readonly number[],
  count: number,
): number[] {
  const beside =
    kept === null ? [] : Array.from({ length: 2 * KEPT_BESIDE + 1 }, (_, at) => kept - KEPT_BESIDE + at);
  const all = new Set([...always, ...beside, ...near].filter((index) => index >= 0 && index < count));
  return [...all].sort((a, b) => a - b);
}
