import { queryOptions, type QueryClient } from '@tanstack/react-query';
import type { ArticleId } from '#article/ids.ts';
import type { OwnArticle } from '#article/own-article.ts';
import type { Result } from '#article/result.ts';
import type { StorageFailure } from '#storage/storage-failure.ts';
import { askAgainWhileFailing } from './ask-again.ts';
import { changeAtOnce } from './optimistic.ts';
import { keptKey } from './other-tabs.ts';
import { readKept } from './read-kept.ts';
import { writeKept } from './write-kept.ts';

/** The articles that the reader brought, by id. They arrive after the first paint. */
export function ownArticlesQuery() {
  return queryOptions({
    queryKey: keptKey('articles'),
    queryFn: async ({ client }): Promise<ReadonlyMap<string, OwnArticle>> => {
      const own = await readKept(client, 'articles', null);
      return new Map(own.map((record) => [record.articleId, record]));
    },
    networkMode: 'always',
    staleTime: Infinity,
    gcTime: Infinity,
    refetchInterval: askAgainWhileFailing,
  });
}

/**
 * Keeps an article in the place of the one with its id. The page shows it at once, and again what it was when the device
 * refuses it; the device has the whole of it when the promise settles.
 */
export function keepOwnArticle(client: QueryClient, own: OwnArticle): Promise<Result<null, StorageFailure>> {
  const { queryKey } = ownArticlesQuery();
  return changeAtOnce(client, { queryKey, key: own.articleId, value: own }, () =>
    writeKept(client, 'articles', (keeper) => keeper.put('articles', own)),
  );
}

/** Removes an article, with the same promise as `keepOwnArticle`. What the reader did in it stays, should it come again. */
export function forgetOwnArticle(
  client: QueryClient,
  articleId: ArticleId,
): Promise<Result<null, StorageFailure>> {
  const { queryKey } = ownArticlesQuery();
  return changeAtOnce(client, { queryKey, key: articleId, value: null }, () =>
    writeKept(client, 'articles', (keeper) => keeper.remove('articles', [articleId])),
  );
}
