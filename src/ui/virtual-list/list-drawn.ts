/**
 * The indexes of the rows to draw, ascending and each once: those near the window; the first, at which Tab enters the list from
 * above; and the one with the focus with its neighbours, so that it never loses it, and Tab, `j` and `k` step on from
 * there wherever the page was scrolled meanwhile.
 * @param near ascending
 * @param kept the row with the focus; null for none
 */
export function listDrawn(near: readonly number[], kept: number | null, count: number): number[] {
  const others = kept === null ? [0] : [0, kept - 1, kept, kept + 1];
  const all = new Set([...others, ...near].filter((index) => index >= 0 && index < count));
  return [...all].sort((a, b) => a - b);
}
