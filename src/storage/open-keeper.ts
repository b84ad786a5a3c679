import type { DecodeError } from '#article/decode-value.ts';
import type { ArticleId } from '#article/ids.ts';
import { failure, success, type Result } from '#article/result.ts';
import { createConnection } from './connection.ts';
import { decodeReadingState } from './decode-reading-state.ts';
import { createDeviceShelf } from './device-shelf.ts';
import { isFurtherState, isLaterState } from './is-later-state.ts';
import { DECODERS, type RecordLists, type Records } from './records.ts';
import type { RecordKey } from './schema.ts';
import type { Gone, Incoming, Shelf } from './shelf.ts';
import type { StorageFailure } from './storage-failure.ts';
import { STORE_NAMES, type StoreName } from './store-names.ts';

/** What was read: damaged records are named and left where they are. */
export interface Listed<T> {
  readonly records: readonly T[];
  readonly damaged: readonly DecodeError[];
}

/**
 * Which of two reading states is kept: the `later` one; or the new one `at-once`, which is of this very moment, since
 * the page is being left and hears no answer about the other; or the `further` one, since the new one is of a page
 * that did not know of the other, nor therefore its reader.
 */
export type Manner = 'later' | 'at-once' | 'further';

/** Keeps the reader's own things: a shelf whose records are decoded. */
export interface Keeper {
  /** False while everything would be gone with the page. */
  readonly isLasting: boolean;
  /** False while the code that reaches the device has not come. */
  readonly isLoaded: boolean;
  /** The records of one article, or of all; in the order of their keys. */
  readonly list: <Name extends StoreName>(
    store: Name,
    articleId: ArticleId | null,
  ) => Promise<Result<Listed<Records[Name]>, StorageFailure>>;
  /** Keeps a record in the place of the one with the same key; for a reading state, `manner` says whether it may. */
  readonly put: <Name extends StoreName>(
    store: Name,
    record: Records[Name],
    manner?: Manner,
  ) => Promise<Result<null, StorageFailure>>;
  /**
   * Keeps many records, all or none, of a backup: a reading state where `later` says so, anything else where there is
   * none with its key that can be read.
   */
  readonly putAll: (records: RecordLists) => Promise<Result<null, StorageFailure>>;
  /** Keeps what belongs together, all or nothing, each record in the place of the one with the same key. */
  readonly replaceAll: (records: Partial<RecordLists>) => Promise<Result<null, StorageFailure>>;
  /** Removes the record, if there is one. */
  readonly remove: (store: StoreName, key: RecordKey) => Promise<Result<null, StorageFailure>>;
  /** Removes what belongs together, all or nothing. */
  readonly removeAll: (gone: readonly Gone[]) => Promise<Result<null, StorageFailure>>;
}

/** For each store, whether a kept record stays although a new one comes. */
const STAYS: {
  readonly [Name in StoreName]:
    ((kept: unknown, next: Records[Name], manner: 'later' | 'further') => boolean) | null;
} = {
  readingStates: (kept, next, manner) => {
    const decoded = decodeReadingState(kept);
    if (!decoded.ok) return false;
    if (manner === 'further' && isFurtherState(decoded.value, next)) return true;
    return isLaterState(decoded.value, next, new Date().toISOString());
  },
  // The last word of the reader counts.
  pictures: null,
  kindOverrides: null,
  articles: null,
  corrections: null,
};

/**
 * The keeper on the device, or the failure where this browser allows none. A database that is only busy, full, held or
 * newer stays the keeper: it says so at every use until it gives way.
 */
export async function openDeviceKeeper(
  connection = createConnection(),
): Promise<Result<Keeper, StorageFailure>> {
  if (typeof indexedDB === 'undefined') return failure({ kind: 'refused', detail: 'no IndexedDB' });
  const opened = await connection.open();
  const isRefused = !opened.ok && opened.error.kind === 'refused';
  return isRefused ? opened : success(createKeeper(createDeviceShelf(connection)));
}

/** A keeper over a shelf. */
export function createKeeper(shelf: Shelf): Keeper {
  return {
    isLasting: shelf.isLasting,
    isLoaded: true,
    list: async (store, articleId) => {
      const listed = await shelf.list(store, articleId);
      return listed.ok ? success(decodeAll(listed.value, DECODERS[store])) : listed;
    },
    put: (store, record, manner = 'later') => {
      const stays = STAYS[store];
      if (stays === null || manner === 'at-once') return shelf.put(store, record);
      return shelf.put(store, record, (kept) => stays(kept, record, manner));
    },
    putAll: (records) => shelf.putAll(STORE_NAMES.flatMap((store) => toIncoming(store, records))),
    replaceAll: (records) =>
      shelf.putAll(
        STORE_NAMES.flatMap((store) =>
          (records[store] ?? []).map((record) => ({ store, record, stays: null })),
        ),
      ),
    remove: shelf.remove,
    removeAll: shelf.removeAll,
  };
}

function toIncoming<Name extends StoreName>(store: Name, records: RecordLists): Incoming[] {
  const stays = STAYS[store];
  return records[store].map((record) => ({
    store,
    record,
    stays: stays === null ? (kept) => DECODERS[store](kept).ok : (kept) => stays(kept, record, 'later'),
  }));
}

function decodeAll<T>(
  values: readonly unknown[],
  decode: (value: unknown) => Result<T, DecodeError>,
): Listed<T> {
  const records: T[] = [];
  const damaged: DecodeError[] = [];
  for (const value of values) {
    const decoded = decode(value);
    if (decoded.ok) records.push(decoded.value);
    else damaged.push(decoded.error);
  }
  return { records, damaged };
}
