import { success, type Result } from '#article/result.ts';
import type { Connection } from './connection.ts';
import { toRecordKey, type Shelf } from './shelf.ts';
import type { StorageFailure } from './storage-failure.ts';
import { STORE_NAMES, type StoreName } from './store-names.ts';

/** The shelf on the device. Every write is a transaction of its own, on the device when it is said to be done. */
export function createDeviceShelf({ run }: Pick<Connection, 'run'>): Shelf {
  return {
    isLasting: true,
    list: async (store, articleId) => {
      const range = articleId === null ? null : keysOf(articleId);
      const listed = await run([store], 'readonly', (transaction) =>
        transaction.objectStore(store).getAll(range),
      );
      return listed.ok || !canBeOneRecord(listed.error) ? listed : listOneByOne({ run }, store, range);
    },
    put: (store, record, stays = null) =>
      run([store], 'readwrite', async (transaction) => {
        const objects = transaction.objectStore(store);
        if (stays !== null) {
          const kept: unknown = await objects.get(IDBKeyRange.only(toRecordKey(store, record)));
          if (kept !== undefined && stays(kept)) return null;
        }
        return finish(transaction, objects.put(record));
      }),
    putAll: (incoming) =>
      run(STORE_NAMES, 'readwrite', async (transaction) => {
        for (const { store, record, stays } of incoming) {
          const objects = transaction.objectStore(store);
          const key = IDBKeyRange.only(toRecordKey(store, record));
          const kept: unknown = stays === null ? undefined : await objects.get(key);
          if (kept === undefined || stays?.(kept) !== true) await objects.put(record);
        }
        return null;
      }),
    remove: (store, key) =>
      run([store], 'readwrite', async (transaction) =>
        finish(transaction, transaction.objectStore(store).delete([...key])),
      ),
    removeAll: (gone) =>
      run(STORE_NAMES, 'readwrite', async (transaction) => {
        for (const { store, key } of gone) await transaction.objectStore(store).delete([...key]);
        return null;
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

/** Browsers tell a file they have lost by the names of a broken connection, or by others of their own. */
function canBeOneRecord({ kind }: StorageFailure): boolean {
  return kind === 'connection-lost' || kind === 'refused';
}

/**
 * One record whose file is gone makes the browser refuse them all: each by itself then, and null for the ones that
 * cannot be read. Where not even the keys can be read, it is not the records.
 */
async function listOneByOne(
  { run }: Pick<Connection, 'run'>,
  store: StoreName,
  range: IDBKeyRange | null,
): Promise<Result<readonly unknown[], StorageFailure>> {
  const keys = await run([store], 'readonly', (transaction) =>
    transaction.objectStore(store).getAllKeys(range),
  );
  if (!keys.ok) return keys;
  const values: unknown[] = [];
  for (const key of keys.value) {
    const got = await run([store], 'readonly', (transaction) => transaction.objectStore(store).get(key));
    if (!got.ok && !canBeOneRecord(got.error)) return got;
    // Undefined: removed since the keys were read.
    if (!got.ok) values.push(null);
    else if (got.value !== undefined) values.push(got.value);
  }
  return success(values);
}
