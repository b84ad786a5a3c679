import type { QueryClient } from '@tanstack/react-query';
import type { Result } from '#article/result.ts';
import type { Keeper } from '#storage/open-keeper.ts';
import type { StorageFailure } from '#storage/storage-failure.ts';
import type { StoreName } from '#storage/store-names.ts';
import { callKeeper } from './call-keeper.ts';
import { askToPersistOnce } from './device-storage-query.ts';
import { tellOtherTabs } from './other-tabs.ts';
import { endTrouble, reportTrouble } from './storage-trouble.ts';

/**
 * Writes to a store; the other tabs hear of it. A failure is told to the reader and given back: what is on the device
 * is then what was there before. Never rejects.
 * @param saidOnceFor Names a writing that goes on by itself, whose failure is told once until it is over.
 */
export async function writeKept(
  client: QueryClient,
  store: StoreName,
  write: (keeper: Keeper) => Promise<Result<null, StorageFailure>>,
  saidOnceFor: string | null = null,
): Promise<Result<null, StorageFailure>> {
  const written = await callKeeper(client, write);
  if (written.ok) {
    tellOtherTabs(client, store);
    endTrouble(client, store, 'written');
    // A reading place comes by itself; what the reader has made must not be taken from them.
    if (store !== 'readingStates') void askToPersistOnce(client);
  } else reportTrouble(client, written.error, store, saidOnceFor);
  return written;
}
