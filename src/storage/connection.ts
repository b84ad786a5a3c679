import type { IDBPTransaction } from 'idb';
import { failure, success, type Result } from '#article/result.ts';
import { completeTransaction, type Unfinished } from './complete-transaction.ts';
import { createHandle } from './handle.ts';
import { openDatabase, type Upkeep } from './open-database.ts';
import type { Database, Schema } from './schema.ts';
import type { StoreName } from './store-names.ts';
import { toStorageFailure, type StorageFailure } from './storage-failure.ts';

/** What is done within one transaction: all of it, or nothing. It awaits nothing but the transaction's own requests. */
type Work<Mode extends IDBTransactionMode, T> = (
  transaction: IDBPTransaction<Schema, StoreName[], Mode>,
) => Promise<T>;

/** A connection to the database that heals itself once. */
export interface Connection {
  /** Opens the database unless it is open. */
  readonly open: () => Promise<Result<null, StorageFailure>>;
  /** Runs one transaction; its value is given back when everything is on the device. */
  readonly run: <Mode extends 'readonly' | 'readwrite', T>(
    stores: readonly StoreName[],
    mode: Mode,
    work: Work<Mode, T>,
  ) => Promise<Result<T, StorageFailure>>;
}

/** The slowest write is a large picture on a slow device, a few seconds; browsers are known to never answer at all. */
const RUN_WITHIN_MS = 20_000;

/** What the reader made or brought and would have to bring again; a reading place is made again by reading on. */
const MADE_BY_READER: ReadonlySet<StoreName> = new Set([
  'pictures',
  'kindOverrides',
  'articles',
  'corrections',
]);

/**
 * A connection that opens when it is first needed. When it turns out to be broken (the browser cleared the data, or
 * killed the process behind it) the handle is dropped, the database opened once more and the transaction tried again;
 * then it is a failure. A transaction that does not end in time is broken off, and its handle dropped. No failed
 * handle and no failed opening is kept.
 */
export function createConnection(
  open: (upkeep: Upkeep) => Promise<Result<Database, StorageFailure>> = openDatabase,
  { withinMs = RUN_WITHIN_MS } = {},
): Connection {
  const handle = createHandle(open);

  const run: Connection['run'] = async (stores, mode, work) => {
    for (const isLastTry of [false, true]) {
      const opened = await handle.get();
      if (!opened.ok) return opened;
      const ran = await runOnce(opened.value, stores, mode, work, withinMs);
      if (ran.ok) return ran;
      const isSilent = ran.error.kind === 'no-answer';
      if (!isSilent && !isBroken(ran.error.error)) return failure(toStorageFailure(ran.error.error));
      handle.drop(opened.value);
      // Trying again would have the reader wait twice as long; the next use opens anew.
      if (isSilent) return failure({ kind: 'no-answer' });
      if (isLastTry) break;
    }
    return failure({ kind: 'connection-lost' });
  };

  return {
    open: async () => {
      const opened = await handle.get();
      return opened.ok ? success(null) : opened;
    },
    run,
  };
}

async function runOnce<Mode extends 'readonly' | 'readwrite', T>(
  database: Database,
  stores: readonly StoreName[],
  mode: Mode,
  work: Work<Mode, T>,
  withinMs: number,
): Promise<Result<T, Unfinished>> {
  try {
    const options = { durability: durabilityOf(stores) };
    const transaction = database.transaction([...stores], mode, options);
    return await completeTransaction(transaction, work(transaction), withinMs);
  } catch (error) {
    return failure({ kind: 'thrown', error });
  }
}

/** `strict` is on the disk when it is said to be done, `relaxed` in the hands of the operating system. */
function durabilityOf(stores: readonly StoreName[]): IDBTransactionDurability {
  return stores.some((store) => MADE_BY_READER.has(store)) ? 'strict' : 'relaxed';
}

/**
 * Whether the connection itself is at fault rather than what was asked of it: `InvalidStateError` is a closed handle,
 * `AbortError` a transaction that the browser broke off, `UnknownError` and `NotFoundError` a database whose files
 * are gone.
 */
function isBroken(error: unknown): boolean {
  const names = ['InvalidStateError', 'AbortError', 'UnknownError', 'NotFoundError'];
  return error instanceof DOMException && names.includes(error.name);
}
