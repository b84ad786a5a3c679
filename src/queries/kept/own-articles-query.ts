import { queryOptions, type QueryClient } from '@tanstack/react-query';
import type { ArticleId } from '#article/ids.ts';
import type { OwnArticle } from '#article/own-article.ts';
import { success, type Result } from '#article/result.ts';
import type { KeptPicture } from '#storage/decode-picture.ts';
import type { Gone } from '#storage/shelf.ts';
import type { StorageFailure } from '#storage/storage-failure.ts';
import { askAgainWhileFailing } from './ask-again.ts';
import { readAnew, readBeforeChange } from './change-kept.ts';
import { changeAtOnce } from './optimistic.ts';
import { keptKey, tellOtherTabs } from './other-tabs.ts';
import { picturesQuery } from './pictures-query.ts';
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
 * Keeps an article in the place of the one with its id, together with pictures of it: all of it or nothing. The page
 * shows it at once, and again what it was when the device refuses it; the device has it when the promise settles.
 */
export async function keepOwnArticle(
  client: QueryClient,
  own: OwnArticle,
  pictures: readonly KeptPicture[] = [],
): Promise<Result<null, StorageFailure>> {
  const { queryKey } = ownArticlesQuery();
  const kept = await changeAtOnce(client, { queryKey, key: own.articleId, value: own }, () =>
    writeKept(client, 'articles', (keeper) => keeper.replaceAll({ pictures, articles: [own] })),
  );
  if (kept.ok && pictures.length > 0) showOtherPictures(client, own.articleId);
  return kept;
}

/**
 * Removes an article with its pictures, with the same promise as `keepOwnArticle`, and gives the pictures for the case
 * that it is to come back. What else the reader did in it stays, should it come again.
 */
export async function forgetOwnArticle(
  client: QueryClient,
  articleId: ArticleId,
): Promise<Result<readonly KeptPicture[], StorageFailure>> {
  const known = await readBeforeChange(() => client.query(picturesQuery(articleId)));
  if (!known.ok) return known;
  const pictures = [...known.value.values()];
  const { queryKey } = ownArticlesQuery();
  const gone: readonly Gone[] = [
    { store: 'articles', key: [articleId] },
    ...pictures.map(({ blockId }) => ({ store: 'pictures' as const, key: [articleId, blockId] as const })),
  ];
  const forgotten = await changeAtOnce(client, { queryKey, key: articleId, value: null }, () =>
    writeKept(client, 'articles', (keeper) => keeper.removeAll(gone)),
  );
  if (!forgotten.ok) return forgotten;
  if (pictures.length > 0) showOtherPictures(client, articleId);
  return success(pictures);
}

/** Here and in other tabs, which hear only of the store that was named to them. */
function showOtherPictures(client: QueryClient, articleId: ArticleId): void {
  readAnew(client, picturesQuery(articleId).queryKey);
  tellOtherTabs(client, 'pictures');
}
