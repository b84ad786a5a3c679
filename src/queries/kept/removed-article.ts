/** The article of the reader's that was removed last: it can be brought back for as long as the page stands. */
import { queryOptions, skipToken, type QueryClient } from '@tanstack/react-query';
import type { OwnArticle } from '#article/own-article.ts';
import { success, type Result } from '#article/result.ts';
import type { StorageFailure } from '#storage/storage-failure.ts';
import { forgetOwnArticle, keepOwnArticle } from './own-articles-query.ts';
import type { KeptPicture } from './pictures-query.ts';

/** What can be brought back. */
export interface RemovedArticle {
  readonly own: OwnArticle;
  readonly pictures: readonly KeptPicture[];
}

/** The article that was removed last; undefined, or null, where there is none to bring back. */
export function removedArticleQuery() {
  return queryOptions<RemovedArticle | null>({
    queryKey: ['removed-article'],
    queryFn: skipToken,
    staleTime: Infinity,
    gcTime: Infinity,
  });
}

/** Removes an article of the reader's with its pictures, so that it can be brought back. */
export async function removeOwnArticle(
  client: QueryClient,
  own: OwnArticle,
): Promise<Result<null, StorageFailure>> {
  const forgotten = await forgetOwnArticle(client, own.articleId);
  if (!forgotten.ok) return forgotten;
  const removed: RemovedArticle = { own, pictures: forgotten.value };
  client.setQueryData(removedArticleQuery().queryKey, removed);
  return success(null);
}

/** Brings back the article that was removed, as it was. */
export async function bringBackOwnArticle(
  client: QueryClient,
  { own, pictures }: RemovedArticle,
): Promise<Result<null, StorageFailure>> {
  const kept = await keepOwnArticle(client, own, pictures);
  if (kept.ok) client.setQueryData(removedArticleQuery().queryKey, null);
  return kept;
}
