/**
 * Changing what an article's reader keeps, without losing what is not known yet: nothing is written before the store
 * was read, and a record that is new takes a name that no other record has.
 */
import type { QueryClient, QueryKey } from '@tanstack/react-query';
import type { LineRecord } from '#article/place-records.ts';
import { failure, success, type Result } from '#article/result.ts';
import { toStorageFailure, type StorageFailure } from '#storage/storage-failure.ts';
import { StorageError } from './storage-trouble.ts';

/** The records of one article, by their names. */
export type KeptRecords<T> = ReadonlyMap<string, T>;

/** What is kept, by a query that reads anew where that was not done, failed, or another tab has changed it since. */
export async function readBeforeChange<T>(
  read: () => Promise<KeptRecords<T>>,
): Promise<Result<KeptRecords<T>, StorageFailure>> {
  try {
    return success(await read());
  } catch (error) {
    // Also where the code that reads could not be loaded: whoever asked for a change is told that it was not kept.
    return failure(error instanceof StorageError ? error.failure : toStorageFailure(error));
  }
}

/**
 * Changes what is shown, and nothing where nothing was read yet. A reading under way may or may not see what is being
 * written: it is ended. Gives back whether what is shown is all there is; otherwise it must be read anew once the
 * device has answered.
 */
export async function changeShown<T>(
  client: QueryClient,
  queryKey: QueryKey,
  change: (known: KeptRecords<T>) => KeptRecords<T>,
): Promise<boolean> {
  const state = client.getQueryState(queryKey);
  const isComplete = state?.data !== undefined && state.fetchStatus === 'idle' && !state.isInvalidated;
  await client.cancelQueries({ queryKey, exact: true });
  client.setQueryData<KeptRecords<T>>(queryKey, (known) => (known === undefined ? known : change(known)));
  return isComplete;
}

/** Has what is shown read anew; a failure is told where it is read. */
export function readAnew(client: QueryClient, queryKey: QueryKey): void {
  void client.invalidateQueries({ queryKey, exact: true });
}

/** The records with one more, or another in its place. */
export function withRecord<T extends LineRecord>(known: KeptRecords<T>, record: T): KeptRecords<T> {
  return new Map(known).set(record.blockId, record);
}

/** The records without one. */
export function withoutRecord<T>(known: KeptRecords<T>, blockId: string): KeptRecords<T> {
  return new Map([...known].filter(([other]) => other !== blockId));
}
