const FIRST_MS = 30_000;
const LONGEST_MS = 15 * 60_000;

/** How long after the n-th failure in a row (from 0) the next attempt is made: each time twice as long, to a limit. */
export function toRetryDelayMs(failuresBefore: number): number {
  return Math.min(FIRST_MS * 2 ** failuresBefore, LONGEST_MS);
}
