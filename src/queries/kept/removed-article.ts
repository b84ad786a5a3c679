/** The article of the reader's that was removed last: it can be brought back for as long as the page stands. */
import { queryOptions, skipToken, type QueryClient } from '@tanstack/react-query';
import type { OwnArticle } from '#article/own-article.ts';
import type { Result } from '#article/result.ts';
import type { StorageFailure } from '#storage/storage-failure.ts';
import { forgetOwnArticle, keepOwnArticle } from './own-articles-query.ts';

/** The article that was removed last; undefined, or null, where there is none to bring back. */
export function removedArticleQuery() {
  return queryOptions<OwnArticle | null>({
    queryKey: ['removed-article'],
    queryFn: skipToken,
    staleTime: Infinity,
    gcTime: Infinity,
  });
}

/** Removes an article of the reader's, so that it can be brought back. */
export async function removeOwnArticle(
  client: QueryClient,
  record: OwnArticle,
): Promise<Result<null, StorageFailure>> {
  const forgotten = await forgetOwnArticle(client, record.articleId);
  if (forgotten.ok) client.setQueryData(removedArticleQuery().queryKey, record);
  return forgotten;
}

/** Brings back the article that was removed, as it was. */
export async function bringBackOwnArticle(
  client: QueryClient,
  record: OwnArticle,
): Promise<Result<null, StorageFailure>> {
  const kept = await keepOwnArticle(client, record);
  if (kept.ok) client.setQueryData(removedArticleQuery().queryKey, null);
  return kept;
}
