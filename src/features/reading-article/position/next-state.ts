import type { ArticleId } from '#article/ids.ts';
import type { ReadingPosition, ReadingState } from '#article/reading-state.ts';

/** What the page sees of the reading. */
export interface Seen {
  /** From 0 to 1. */
  readonly progress: number;
  readonly position: ReadingPosition | null;
  /** Whether the end counts as read; the rule is `READ_AFTER_MS`. */
  readonly isRead: boolean;
}

/**
 * Below this share there is nothing to go on from: opening an article and moving it a few lines up is looking at it,
 * and its beginning is found without help. Who goes back up there keeps the place they had come to.
 */
export const WORTH_RETURNING = 0.05;

/** Nearer than this to the remembered place, the reader is there: a reload or Back has brought them. */
const SAME_PLACE = 0.02;

/**
 * What is to be remembered after what was seen, or null when nothing changes. An article once read stays read: who
 * opens it again looks something up.
 * @param now ISO 8601 in UTC.
 */
export function nextState(
  articleId: ArticleId,
  before: ReadingState | null,
  seen: Seen,
  now: string,
): ReadingState | null {
  if (before?.status === 'read') return null;
  if (seen.isRead) return { articleId, status: 'read', progress: 1, position: null, updatedAt: now };
  const { progress, position } = seen;
  if (progress < WORTH_RETURNING) return null;
  const isSame =
    before !== null &&
    before.progress === progress &&
    before.position?.blockId === position?.blockId &&
    before.position?.offset === position?.offset;
  return isSame ? null : { articleId, status: 'reading', progress, position, updatedAt: now };
}

/** Whether the reader should be offered the way to the place they left: there is one before the end, and they are not there yet. */
export function isWorthOffering(state: ReadingState | null, progress: number): boolean {
  if (state === null || state.status !== 'reading' || state.position === null) return false;
  if (state.progress > 1 - SAME_PLACE) return false;
  return state.progress >= WORTH_RETURNING && Math.abs(state.progress - progress) > SAME_PLACE;
}
