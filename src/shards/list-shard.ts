import { decodeEntry } from '#article/decode-library.ts';
import { reject, runDecoder, toFields, toList, toWhole, type DecodeError } from '#article/decode-value.ts';
import type { Entity } from '#article/entity.ts';
import type { LibraryEntry } from '#article/library.ts';
import type { Result } from '#article/result.ts';
import { decodeBareEntity } from './bare-entity.ts';

/** A stretch of the list. */
export interface ListShard {
  /** By place, oldest first. */
  readonly entries: readonly LibraryEntry[];
  /** Bytes of each article's file. */
  readonly bytes: readonly number[];
  /** Those whom the entries name; without roles. */
  readonly entities: readonly Entity[];
}

/** The stretch from its file, or the first fault with its path. */
export function decodeListShard(value: unknown): Result<ListShard, DecodeError> {
  return runDecoder(() => {
    const fields = toFields(value, 'list');
    const entries = toList(fields['entries'], 'entries', decodeEntry);
    const bytes = toList(fields['bytes'], 'bytes', (item, path) => toWhole(item, path, 0));
    if (bytes.length !== entries.length)
      reject('bytes', `${entries.length} numbers are needed, one for each entry`);
    return { entries, bytes, entities: toList(fields['entities'], 'entities', decodeBareEntity) };
  });
}
