import type { IDBPTransaction } from 'idb';
import { failure, success, type Result } from '#article/result.ts';
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

/**
 * A connection that opens when it is first needed. When it turns out to be broken (the browser cleared the data, or
 * killed the process behind it) the handle is dropped, the database opened once more and the transaction tried again;
 * then it is a failure. No failed handle and no failed opening is kept.
 */
export function createConnection(
  open: (upkeep: Upkeep) => Promise<Result<Database, StorageFailure>> = openDatabase,
): Connection {
  let opening: Promise<Result<Database, StorageFailure>> | null = null;

  const database = async (): Promise<Result<Database, StorageFailure>> => {
    const mine = (opening ??= open({ onGone: () => (opening = null) }));
    const opened = await mine;
    if (!opened.ok && opening === mine) opening = null;
    return opened;
  };
  const drop = (broken: Database) => {
    broken.close();
    opening = null;
  };

  const run: Connection['run'] = async (stores, mode, work) => {
    for (const isLastTry of [false, true]) {
      const opened = await database();
      if (!opened.ok) return opened;
      try {
        const transaction = opened.value.transaction([...stores], mode);
        return success(await complete(transaction, work(transaction)));
      } catch (error) {
        if (!isBroken(error)) return failure(toStorageFailure(error));
        drop(opened.value);
        if (isLastTry) break;
      }
    }
    return failure({ kind: 'connection-lost' });
  };

  return {
    open: async () => {
      const opened = await database();
      return opened.ok ? success(null) : opened;
    },
    run,
  };
}

/**
 * The work's value once the transaction is on the device: a device that is full says so only when the transaction
 * aborts, at its end. Work that fails takes the whole transaction with it.
 */
async function complete<T>(
  transaction: { done: Promise<void>; abort: () => void },
  work: Promise<T>,
): Promise<T> {
  try {
    const [value] = await Promise.all([work, transaction.done]);
    return value;
  } catch (error) {
    abort(transaction);
    throw error;
  }
}

function abort(transaction: { abort: () => void }): void {
  try {
    transaction.abort();
  } catch (error) {
    // It has ended by itself: that is all an abort is for.
    if (!(error instanceof DOMException && error.name === 'InvalidStateError')) throw error;
  }
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
