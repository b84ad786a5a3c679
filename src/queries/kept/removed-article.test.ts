import { QueryClient } from '@tanstack/react-query';
import { expect, it } from 'vitest';
import { withArticleId, type OwnArticle } from '#article/own-article.ts';
import { failure } from '#article/result.ts';
import type { Keeper } from '#storage/open-keeper.ts';
import { fixtureOwnArticle } from '#testing/fixture-own-article.ts';
import { memoryKeeper } from '#testing/memory-keeper.ts';
import { keeperQuery } from './keeper-query.ts';
import { keepOwnArticle, ownArticlesQuery } from './own-articles-query.ts';
import { keepPicture, picturesQuery } from './pictures-query.ts';
import { bringBackOwnArticle, removedArticlesQuery, removeOwnArticle } from './removed-article.ts';
import { toArticleId } from '#article/ids.ts';

const own = fixtureOwnArticle;
const other = withArticleId(own, toArticleId('un-altro'));
const edited: OwnArticle = { ...own, tags: ['dopo'] };

async function open(keeper: Keeper = memoryKeeper()) {
  const client = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  client.setQueryData(keeperQuery().queryKey, keeper);
  await client.query(ownArticlesQuery());
  const kept = () => client.getQueryData(ownArticlesQuery().queryKey) ?? new Map();
  const removed = () => client.getQueryData(removedArticlesQuery().queryKey) ?? [];
  return { client, kept, removed };
}

it('has every article that was removed, the last first, and brings each back', async () => {
  const { client, kept, removed } = await open();
  for (const record of [own, other]) await keepOwnArticle(client, record);
  for (const record of [own, other]) await removeOwnArticle(client, record);
  expect(removed().map((record) => record.own)).toEqual([other, own]);
  expect(kept().size).toBe(0);
  expect((await bringBackOwnArticle(client, removed()[1]!)).ok).toBe(true);
  expect([...kept().values()]).toEqual([own]);
  expect(removed().map((record) => record.own)).toEqual([other]);
});

it('brings one back beside what has come under its address meanwhile, each with its pictures', async () => {
  const { client, kept, removed } = await open();
  const picture = { articleId: own.articleId, blockId: 'b1', line: null, alt: '', width: 2, height: 1 };
  await keepOwnArticle(client, own);
  await keepPicture(client, { ...picture, blob: new Blob(['prima']) }, null);
  await removeOwnArticle(client, own);
  await keepOwnArticle(client, edited);
  expect((await bringBackOwnArticle(client, removed()[0]!)).ok).toBe(true);
  const beside = toArticleId(`${own.articleId}-2`);
  expect(kept().get(own.articleId)).toEqual(edited);
  expect(kept().get(beside)).toEqual(withArticleId(own, beside));
  const picturesOf = async (id: typeof beside) => [...(await client.query(picturesQuery(id))).values()];
  expect(await picturesOf(own.articleId)).toEqual([]);
  expect(await picturesOf(beside)).toMatchObject([{ articleId: beside, blockId: 'b1' }]);
});

it('has it still where the device refuses', async () => {
  const keeper = memoryKeeper();
  const { client, removed } = await open({
    ...keeper,
    replaceAll: () => Promise.resolve(failure({ kind: 'no-room' })),
  });
  await keeper.put('articles', own);
  await removeOwnArticle(client, own);
  expect((await bringBackOwnArticle(client, removed()[0]!)).ok).toBe(false);
  expect(removed()).toHaveLength(1);
});
