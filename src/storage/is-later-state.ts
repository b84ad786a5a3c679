import type { ReadingState } from '#article/reading-state.ts';

/**
 * Whether what is kept of an article stays although another state of it comes: what was read stays read, and what was
 * seen later stays, whichever tab is the first to write. A time that has not come yet is a clock's fault and stops
 * nobody.
 * @param now ISO 8601 in UTC, as the states' own times.
 */
export function isLaterState(kept: ReadingState, next: ReadingState, now: string): boolean {
  const isKeptRead = kept.status === 'read';
  if (isKeptRead !== (next.status === 'read')) return isKeptRead;
  return kept.updatedAt > next.updatedAt && kept.updatedAt <= now;
}

/** Whether what is kept of an article leads further into it than another state: who was not offered it would lose it. */
export function isFurtherState(kept: ReadingState, next: ReadingState): boolean {
  return kept.status === 'reading' && next.status === 'reading' && kept.progress >= next.progress;
}
