/**
 * Reaching the device may fail in passing: its code may not come, the browser refuse to open the database. Until it
 * succeeds the page holds the reader's things itself; every use tries again, and what is held then moves to the device.
 */
import { success, type Result } from '#article/result.ts';
import { createHeldRecords, keyOf, type HeldRecords } from './held-records.ts';
import type { Keeper } from './open-keeper.ts';
import type { RecordLists, Records } from './records.ts';
import type { StorageFailure } from './storage-failure.ts';
import { STORE_NAMES, type StoreName } from './store-names.ts';

const NOTHING: RecordLists = {
  readingStates: [],
  pictures: [],
  kindOverrides: [],
  articles: [],
  corrections: [],
};

/** Gives the keeper on the device, or says why there is none yet. */
export type Reach = () => Promise<Result<Keeper, StorageFailure>>;

/** A keeper that holds things itself until the device is reached; it has tried once when the promise settles. */
export async function createPatientKeeper(reach: Reach): Promise<Keeper> {
  const held = createHeldRecords();
  let device: Keeper | null = null;
  let isLoaded = true;
  let reaching: Promise<Keeper | null> | null = null;

  const tryToReach = async (): Promise<Keeper | null> => {
    try {
      const reached = await reach();
      isLoaded = reached.ok || reached.error.kind !== 'not-loaded';
      if (reached.ok && (await moveAll(held, reached.value))) device = reached.value;
      return device;
    } finally {
      reaching = null;
    }
  };
  const findDevice = async () => device ?? (reaching ??= tryToReach());

  await findDevice();
  return {
    get isLasting() {
      return device !== null && device.isLasting;
    },
    get isLoaded() {
      return isLoaded;
    },
    list: async (store, articleId) =>
      (await findDevice())?.list(store, articleId) ??
      success({ records: held.list(store, articleId), damaged: [] }),
    put: async (store, record, manner) => {
      if (device !== null) return device.put(store, record, manner);
      // Held first, so that it moves as what it is: of a page that does not know what is kept.
      held.put(store, record);
      const found = await findDevice();
      return found !== null && held.has(store, record) ? move(held, found, store, record) : success(null);
    },
    putAll: async (records) => {
      const found = await findDevice();
      if (found !== null) return found.putAll(records);
      for (const store of STORE_NAMES) restoreStore(held, store, records);
      return success(null);
    },
    replaceAll: async (records) => {
      const found = await findDevice();
      if (found !== null) return found.replaceAll(records);
      for (const store of STORE_NAMES) holdStore(held, store, records);
      return success(null);
    },
    remove: async (store, key) => {
      const found = await findDevice();
      if (found !== null) return found.remove(store, key);
      held.remove(store, key);
      return success(null);
    },
    removeAll: async (gone) => {
      const found = await findDevice();
      if (found !== null) return found.removeAll(gone);
      for (const { store, key } of gone) held.remove(store, key);
      return success(null);
    },
  };
}

/** Moves what is held to the device, and says whether all of it is there. What is not stays held. */
async function moveAll(held: HeldRecords, device: Keeper): Promise<boolean> {
  for (const store of STORE_NAMES) if (!(await moveStore(held, device, store))) return false;
  return true;
}

function restoreStore<Name extends StoreName>(held: HeldRecords, store: Name, records: RecordLists): void {
  for (const record of records[store]) held.restore(store, record);
}

function holdStore<Name extends StoreName>(held: HeldRecords, store: Name, records: Partial<RecordLists>) {
  for (const record of records[store] ?? []) held.put(store, record);
}

async function moveStore<Name extends StoreName>(held: HeldRecords, device: Keeper, store: Name) {
  for (const record of held.list(store, null))
    if (!(await move(held, device, store, record)).ok) return false;
  return true;
}

async function move<Name extends StoreName>(
  held: HeldRecords,
  device: Keeper,
  store: Name,
  record: Records[Name],
): Promise<Result<null, StorageFailure>> {
  const moved = held.isRestored(record)
    ? await device.putAll({ ...NOTHING, [store]: [record] })
    : await device.put(store, record, 'further');
  // One that came in its place meanwhile is still to be moved.
  if (moved.ok && held.has(store, record)) held.remove(store, keyOf(record));
  return moved;
}
