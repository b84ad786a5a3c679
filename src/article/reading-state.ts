/** How far a reader has come in an article, and the place to go on from. Kept on the reader's device. */
import type { ArticleId } from './ids.ts';

/** `read` stays `read` when the article is opened again. */
export type ReadingStatus = 'unread' | 'reading' | 'read';

export const READING_STATUSES: readonly ReadingStatus[] = ['unread', 'reading', 'read'];

/** A place in an article's text. The quote tells whether the place still holds what was read there. */
export interface ReadingPosition {
  readonly blockId: string;
  /** UTF-16 code units into the block's text; of a block with several carriers, into their texts one after another. */
  readonly offset: number;
  /** The words that begin at the place, as long as `QUOTE_LENGTH` or up to the end of the block; may be empty. */
  readonly quote: string;
}

/** What is remembered of one article. An article that nothing is remembered of is unread. */
export interface ReadingState {
  readonly articleId: ArticleId;
  readonly status: ReadingStatus;
  /** From 0 to 1: how far the article had moved through the window. 1 for `read`. */
  readonly progress: number;
  /** Null where there is no place to go on from: the article is unread, or read to its end. */
  readonly position: ReadingPosition | null;
  /** When it was last changed: ISO 8601 in UTC, as `Date.prototype.toISOString` writes it. */
  readonly updatedAt: string;
}

/** UTF-16 code units of a quote: enough to be the only one of its kind in an article, short enough to survive an edit nearby. */
export const QUOTE_LENGTH = 48;
