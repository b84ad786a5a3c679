import { openDB } from 'idb';
import { failure, success, type Result } from '#article/result.ts';
import { DATABASE_NAME, migrate, VERSION, type Database, type Schema } from './schema.ts';
import { toStorageFailure, type StorageFailure } from './storage-failure.ts';

/** Opening takes milliseconds, on a device that is busy a second; browsers are known to never answer at all. */
const OPEN_WITHIN_MS = 8_000;

/** What the holder of a connection must hear of. */
export interface Upkeep {
  /** The connection is gone: the next use must open a new one. */
  readonly onGone: () => void;
  /**
   * Another tab holds this opening up, and it goes on waiting in the browser until the promise settles. One more would
   * wait behind it without a word.
   */
  readonly onHeld: (released: Promise<unknown>) => void;
}

/**
 * Opens the database, created or brought up to date first. It gives way at once to another tab that wants to upgrade
 * it. An open that comes too late is closed again, so that it holds up nobody.
 */
export function openDatabase(
  { onGone, onHeld }: Upkeep,
  { withinMs = OPEN_WITHIN_MS, version = VERSION } = {},
): Promise<Result<Database, StorageFailure>> {
  return new Promise((resolve) => {
    let isAwaited = true;
    const settle = (result: Result<Database, StorageFailure>) => {
      if (!isAwaited && result.ok) result.value.close();
      isAwaited = false;
      clearTimeout(timer);
      resolve(result);
    };
    const timer = setTimeout(() => settle(failure({ kind: 'no-answer' })), withinMs);
    const opening = open(version, onGone, () => {
      settle(failure({ kind: 'held-by-other-tab' }));
      onHeld(opening);
    });
    void opening.then(settle);
  });
}

async function open(
  version: number,
  onGone: () => void,
  onBlocked: () => void,
): Promise<Result<Database, StorageFailure>> {
  try {
    const database = await openDB<Schema>(DATABASE_NAME, version, {
      upgrade: (handle, from, _to, transaction) => migrate(handle, from, transaction),
      blocked: onBlocked,
      blocking: (_current, _wanted, event) => {
        if (event.target instanceof IDBDatabase) event.target.close();
        onGone();
      },
      terminated: onGone,
    });
    return success(database);
  } catch (error) {
    return failure(toStorageFailure(error));
  }
}
