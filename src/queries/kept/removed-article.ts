/** The reader's articles that were removed or replaced: each can be brought back for as long as the page stands. */
import { queryOptions, skipToken, type QueryClient } from '@tanstack/react-query';
import { toFreeId } from '#article/find-twin.ts';
import { withArticleId, type OwnArticle } from '#article/own-article.ts';
import { success, type Result } from '#article/result.ts';
import type { StorageFailure } from '#storage/storage-failure.ts';
import { readBeforeChange } from './change-kept.ts';
import { forgetOwnArticle, keepOwnArticle, ownArticlesQuery } from './own-articles-query.ts';
import type { KeptPicture } from './pictures-query.ts';

/** What can be brought back. */
export interface RemovedArticle {
  readonly own: OwnArticle;
  readonly pictures: readonly KeptPicture[];
  /** Whether another one was kept in its place. */
  readonly isReplaced: boolean;
}

/** The articles that can be brought back, the last first; undefined, or empty, where there is none. */
export function removedArticlesQuery() {
  return queryOptions<readonly RemovedArticle[]>({
    queryKey: ['removed-articles'],
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
  rememberRemoved(client, { own, pictures: forgotten.value, isReplaced: false });
  return success(null);
}

/** Has an article that is no longer kept among those that can be brought back. */
export function rememberRemoved(client: QueryClient, removed: RemovedArticle): void {
  client.setQueryData(removedArticlesQuery().queryKey, (before) => [removed, ...(before ?? [])]);
}

/**
 * Brings back an article that was removed, as it was. Where another one has taken its place meanwhile, it comes beside that,
 * under an id of its own.
 */
export async function bringBackOwnArticle(
  client: QueryClient,
  removed: RemovedArticle,
): Promise<Result<null, StorageFailure>> {
  const known = await readBeforeChange(() => client.query(ownArticlesQuery()));
  if (!known.ok) return known;
  const articleId = toFreeId(removed.own.articleId, (id) => known.value.has(id));
  const pictures = removed.pictures.map((picture) => ({ ...picture, articleId }));
  const kept = await keepOwnArticle(client, withArticleId(removed.own, articleId), pictures);
  if (kept.ok)
    client.setQueryData(removedArticlesQuery().queryKey, (before) =>
      before?.filter((other) => other !== removed),
    );
  return kept;
}
