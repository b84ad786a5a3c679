import { success, type Result } from '#article/result.ts';
import type { Connection } from './connection.ts';
import { KEY_FIELDS, type RecordKey } from './schema.ts';
import type { StorageFailure } from './storage-failure.ts';
import { STORE_NAMES, type StoreName } from './store-names.ts';

/** Where records are kept. Whatever a shelf gives back has yet to be decoded. */
export interface Shelf {
  /** False when everything is gone with the page. */
  readonly isLasting: boolean;
  /** The records of one article, or of all; in the order of their keys. */
  readonly list: (
    store: StoreName,
    articleId: string | null,
  ) => Promise<Result<readonly unknown[], StorageFailure>>;
  /** Keeps a record in the place of the one with the same key. */
  readonly put: (store: StoreName, record: object) => Promise<Result<null, StorageFailure>>;
  /** Removes the record, if there is one. */
  readonly remove: (store: StoreName, key: RecordKey) => Promise<Result<null, StorageFailure>>;
}

/** The shelf on the device. Every write is a transaction of its own, on the device when it is said to be done. */
export function createDeviceShelf({ run }: Pick<Connection, 'run'>): Shelf {
  return {
    isLasting: true,
    list: (store, articleId) =>
      run([store], 'readonly', (transaction) =>
        transaction.objectStore(store).getAll(articleId === null ? null : keysOf(articleId)),
      ),
    put: (store, record) =>
      run([store], 'readwrite', async (transaction) => {
        const request = transaction.objectStore(store).put(record);
        return finish(transaction, request);
      }),
    remove: (store, key) =>
      run([store], 'readwrite', async (transaction) => {
        const request = transaction.objectStore(store).delete([...key]);
        return finish(transaction, request);
      }),
  };
}

/**
 * Commits at once: a write that is made while the page is being left would wait for an answer that nobody is there
 * to hear, and be lost.
 */
async function finish(transaction: { commit: () => void }, request: Promise<unknown>): Promise<null> {
  transaction.commit();
  await request;
  return null;
}

/** Every key that begins with the article's id: an array sorts after every string, so it ends the range. */
function keysOf(articleId: string): IDBKeyRange {
  return IDBKeyRange.bound([articleId], [articleId, []]);
}

/** The shelf of a page that may keep nothing: it holds everything until the page is left. */
export function createMemoryShelf(): Shelf {
  const stores = new Map(STORE_NAMES.map((name) => [name, new Map<string, object>()]));
  const toKey = (key: readonly unknown[]) => JSON.stringify(key);
  return {
    isLasting: false,
    list: (store, articleId) => {
      const records = [...(stores.get(store)?.values() ?? [])];
      return Promise.resolve(
        success(records.filter((record) => articleId === null || fieldOf(record, 'articleId') === articleId)),
      );
    },
    put: (store, record) => {
      stores.get(store)?.set(toKey(KEY_FIELDS[store].map((field) => fieldOf(record, field))), record);
      return Promise.resolve(success(null));
    },
    remove: (store, key) => {
      stores.get(store)?.delete(toKey(key));
      return Promise.resolve(success(null));
    },
  };
}

function fieldOf(record: object, field: string): unknown {
  return Object.entries(record).find(([name]) => name === field)?.[1];
}
