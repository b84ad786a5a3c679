import { success, type Result } from '#article/result.ts';
import { KEY_FIELDS, type RecordKey } from './schema.ts';
import type { StorageFailure } from './storage-failure.ts';
import { STORE_NAMES, type StoreName } from './store-names.ts';

/** A record on its way into a store. */
export interface Incoming {
  readonly store: StoreName;
  readonly record: object;
  /** Whether the kept record with the same key stays; null where it never does. */
  readonly stays: ((kept: unknown) => boolean) | null;
}

/** A record that goes. */
export interface Gone {
  readonly store: StoreName;
  readonly key: RecordKey;
}

/** Where records are kept. Whatever a shelf gives back has yet to be decoded. */
export interface Shelf {
  /** False when everything is gone with the page. */
  readonly isLasting: boolean;
  /** The records of one article, or of all; in the order of their keys. Null stands for one that cannot be read. */
  readonly list: (
    store: StoreName,
    articleId: string | null,
  ) => Promise<Result<readonly unknown[], StorageFailure>>;
  /** Keeps a record in the place of the one with the same key, unless that one `stays`. */
  readonly put: (
    store: StoreName,
    record: object,
    stays?: ((kept: unknown) => boolean) | null,
  ) => Promise<Result<null, StorageFailure>>;
  /** The same with many records: all of them are kept, or none. */
  readonly putAll: (incoming: readonly Incoming[]) => Promise<Result<null, StorageFailure>>;
  /** Removes the record, if there is one. */
  readonly remove: (store: StoreName, key: RecordKey) => Promise<Result<null, StorageFailure>>;
  /** The same with many records: all of them go, or none. */
  readonly removeAll: (gone: readonly Gone[]) => Promise<Result<null, StorageFailure>>;
}

/** The shelf of a page that may keep nothing: it holds everything until the page is left. */
export function createMemoryShelf(): Shelf {
  const stores = new Map(STORE_NAMES.map((name) => [name, new Map<string, object>()]));
  const toKey = (key: readonly unknown[]) => JSON.stringify(key);
  const putOne = ({ store, record, stays }: Incoming) => {
    const key = toKey(toRecordKey(store, record));
    const kept = stores.get(store)?.get(key);
    if (kept === undefined || stays?.(kept) !== true) stores.get(store)?.set(key, record);
  };
  const removeOne = ({ store, key }: Gone) => stores.get(store)?.delete(toKey(key));
  return {
    isLasting: false,
    list: (store, articleId) => {
      const records = [...(stores.get(store)?.values() ?? [])];
      return Promise.resolve(
        success(records.filter((record) => articleId === null || fieldOf(record, 'articleId') === articleId)),
      );
    },
    put: (store, record, stays = null) => {
      putOne({ store, record, stays });
      return Promise.resolve(success(null));
    },
    putAll: (incoming) => {
      incoming.forEach(putOne);
      return Promise.resolve(success(null));
    },
    remove: (store, key) => {
      removeOne({ store, key });
      return Promise.resolve(success(null));
    },
    removeAll: (gone) => {
      gone.forEach(removeOne);
      return Promise.resolve(success(null));
    },
  };
}

/** The key of a record: the values of the store's key fields, in order. */
export function toRecordKey(store: StoreName, record: object): readonly unknown[] {
  return KEY_FIELDS[store].map((field) => fieldOf(record, field));
}

function fieldOf(record: object, field: string): unknown {
  return Object.entries(record).find(([name]) => name === field)?.[1];
}
