import { runDecoder, type DecodeError } from '#article/decode-value.ts';
import type { Entity } from '#article/entity.ts';
import type { LibraryEntry } from '#article/library.ts';
import type { Result } from '#article/result.ts';
import { decodeColumns } from './entry-columns.ts';
import { ARTICLES_PER_ROWS } from './layout.ts';

/** What articles are counted by. */
export interface RowsShard {
  /**
   * By place, oldest first: entries of which only id, day, topic, language and entities are known (`at` is their place). Left out are entities that
   * one article alone names: they are most of all, and nothing can be counted by them.
   */
  readonly entries: readonly LibraryEntry[];
  /** Those whom the entries name; without roles. */
  readonly entities: readonly Entity[];
}

/** Rows number `number` from their file, or the first fault with its path. */
export function decodeRowsShard(value: unknown, number: number): Result<RowsShard, DecodeError> {
  return runDecoder(() => {
    const { entries, entities } = decodeColumns(value, 'rows');
    const first = number * ARTICLES_PER_ROWS;
    return { entries: entries.map((entry, at) => ({ ...entry, at: first + at })), entities };
  });
}
