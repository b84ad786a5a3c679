import type { QueryClient } from '@tanstack/react-query';
import type { ArticleId } from '#article/ids.ts';
import type { Records } from '#storage/records.ts';
import type { StoreName } from '#storage/store-names.ts';
import { callKeeper } from './call-keeper.ts';
import { endTrouble, reportTrouble, StorageError } from './storage-trouble.ts';

/**
 * The records of a store: those of one article, or all. A damaged record is left where it is and out of the answer,
 * and the reader hears of it. Rejects with a StorageError when the store cannot be read.
 */
export async function readKept<Name extends StoreName>(
  client: QueryClient,
  store: Name,
  articleId: ArticleId | null,
): Promise<readonly Records[Name][]> {
  const listed = await callKeeper(client, (keeper) => keeper.list(store, articleId));
  // What is read again by itself says only once what is wrong.
  const saidOnceFor = `reading ${store} ${articleId ?? ''}`;
  if (!listed.ok) {
    reportTrouble(client, listed.error, store, saidOnceFor);
    throw new StorageError(listed.error);
  }
  const [error] = listed.value.damaged;
  if (error === undefined) endTrouble(client, store, 'read');
  else reportTrouble(client, { kind: 'damaged', error }, store, saidOnceFor);
  return listed.value.records;
}
