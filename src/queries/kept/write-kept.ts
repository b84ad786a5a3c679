import type { QueryClient } from '@tanstack/react-query';
import type { Result } from '#article/result.ts';
import type { Keeper } from '#storage/open-keeper.ts';
import type { StorageFailure } from '#storage/storage-failure.ts';
import type { StoreName } from '#storage/store-names.ts';
import { keeperQuery } from './keeper-query.ts';
import { tellOtherTabs } from './other-tabs.ts';
import { reportTrouble } from './storage-trouble.ts';

/**
 * Writes to a store; the other tabs hear of it. A failure is told to the reader and given back: what is on the device
 * is then what was there before.
 */
export async function writeKept(
  client: QueryClient,
  store: StoreName,
  write: (keeper: Keeper) => Promise<Result<null, StorageFailure>>,
): Promise<Result<null, StorageFailure>> {
  const keeper = await client.query(keeperQuery());
  const written = await write(keeper);
  if (written.ok) tellOtherTabs(client, store);
  else reportTrouble(client, written.error);
  return written;
}
