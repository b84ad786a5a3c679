import type { QueryClient } from '@tanstack/react-query';
import type { ArticleId } from '#article/ids.ts';
import type { Records } from '#storage/open-keeper.ts';
import type { StoreName } from '#storage/store-names.ts';
import { keeperQuery } from './keeper-query.ts';
import { reportTrouble, StorageError } from './storage-trouble.ts';

/**
 * The records of a store: those of one article, or all. A damaged record is left where it is and out of the answer,
 * and the reader hears of it. Rejects with a StorageError when the store cannot be read.
 */
export async function readKept<Name extends StoreName>(
  client: QueryClient,
  store: Name,
  articleId: ArticleId | null,
): Promise<readonly Records[Name][]> {
  const keeper = await client.query(keeperQuery());
  const listed = await keeper.list(store, articleId);
  if (!listed.ok) {
    reportTrouble(client, listed.error);
    throw new StorageError(listed.error);
  }
  const [error] = listed.value.damaged;
  if (error !== undefined) reportTrouble(client, { kind: 'damaged', error });
  return listed.value.records;
}
