import { QueryClient, QueryObserver } from '@tanstack/react-query';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { toArticleId, toEntityId } from '#article/ids.ts';
import type { OwnArticle } from '#article/own-article.ts';
import { findEntry, tagNamesOf, topicsOf } from '#article/library.ts';
import { failure, success } from '#article/result.ts';
import { toLibraryFile } from '#build/edition-library.ts';
import type { Keeper } from '#storage/open-keeper.ts';
import { fixtureArticle } from '#testing/fixture-article.ts';
import { fixtureOwnArticle } from '#testing/fixture-own-article.ts';
import { memoryKeeper } from '#testing/memory-keeper.ts';
import { rich } from '#testing/rich.ts';
import type { Outcome } from '#worker/import-protocol.ts';
import type { Importer } from '#worker/page/importer.ts';
import { articleQuery } from './article-query.ts';
import { saveEdit } from './edit-article.ts';
import { followOwnArticles } from './follow-own-articles.ts';
import { keeperQuery } from './kept/keeper-query.ts';
import { forgetOwnArticle, keepOwnArticle } from './kept/own-articles-query.ts';
import { followOtherTabs } from './kept/other-tabs.ts';
import { libraryQuery, loadLibraryNaming } from './library-query.ts';

const shipped = { ...fixtureArticle, id: toArticleId('spedito'), entities: [], blocks: [] };
const shippedFile = toLibraryFile(
  [
    {
      article: { ...shipped, headline: { ...shipped.headline, mentions: [], marks: [] } },
      asset: 'spedito-0.json',
    },
  ],
  () => null,
);
const own = fixtureOwnArticle;
const later: OwnArticle = { ...own, article: { ...fixtureArticle, topic: 'space' } };

function createClient(keeper: Keeper): QueryClient {
  const client = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  client.setQueryData(keeperQuery().queryKey, keeper);
  return client;
}

const idsIn = (client: QueryClient) =>
  client.getQueryData(libraryQuery().queryKey)?.articles.map(({ id }) => id);

let stops: (() => void)[] = [];
beforeEach(() => {
  vi.stubGlobal('fetch', () => Promise.resolve(Response.json(shippedFile)));
});
afterEach(() => {
  for (const stop of stops) stop();
  stops = [];
  vi.unstubAllGlobals();
});

describe('own articles', () => {
  it('do not keep the library waiting, and join it when the device has given them', async () => {
    const keeper = memoryKeeper();
    await keeper.put('articles', own);
    const client = createClient(keeper);
    await client.query(libraryQuery());
    expect(idsIn(client)).toEqual(['spedito']);
    stops.push(followOwnArticles(client));
    await vi.waitFor(() => expect(idsIn(client)).toEqual(expect.arrayContaining(['spedito', own.articleId])));
    expect(await client.query(articleQuery(own.articleId))).toEqual(own.article);
  });

  it('are found by an address that is opened first, and so is whom only they name', async () => {
    const keeper = memoryKeeper();
    await keeper.put('articles', own);
    expect(await createClient(keeper).query(articleQuery(own.articleId))).toEqual(own.article);
    const library = await loadLibraryNaming(createClient(keeper), 'anna-rossi');
    expect(library.entities.has(toEntityId('anna-rossi'))).toBe(true);
  });

  it('appear, change and go everywhere at once', async () => {
    const client = createClient(memoryKeeper());
    await client.query(libraryQuery());
    stops.push(followOwnArticles(client));
    await vi.waitFor(() => expect(client.isFetching()).toBe(0));
    await keepOwnArticle(client, own);
    await vi.waitFor(() => expect(idsIn(client)).toContain(own.articleId));
    const open = new QueryObserver(client, articleQuery(own.articleId));
    stops.push(open.subscribe(() => undefined));
    await vi.waitFor(() => expect(open.getCurrentResult().data).toEqual(own.article));
    await keepOwnArticle(client, later);
    await vi.waitFor(() => expect(open.getCurrentResult().data?.topic).toBe('space'));
    await forgetOwnArticle(client, own.articleId);
    await vi.waitFor(() => expect(idsIn(client)).toEqual(['spedito']));
  });

  it('are everywhere under their new headline, tags and names as soon as they are edited', async () => {
    const client = createClient(memoryKeeper());
    await client.query(libraryQuery());
    stops.push(followOwnArticles(client));
    await keepOwnArticle(client, own);
    const open = new QueryObserver(client, articleQuery(own.articleId));
    stops.push(open.subscribe(() => undefined));
    await vi.waitFor(() => expect(open.getCurrentResult().data).toEqual(own.article));
    // Whom the new words name, and nobody else.
    const anna = fixtureArticle.entities.find(({ id }) => id === 'anna-rossi');
    const headline = { ...fixtureArticle.headline, ...rich('[[Anna Rossi|anna-rossi]] parte') };
    const reread: Outcome = success({
      article: { ...fixtureArticle, headline, blocks: [], entities: anna ? [anna] : [] },
      owners: [],
      doubts: [],
      pictures: [],
      lostPictures: 0,
      printed: [],
    });
    const importer: Importer = {
      run: (_, tell) => {
        tell(reread, 1, 1);
        return Promise.resolve(success(null));
      },
      close: () => undefined,
    };
    const edit = {
      headline: 'Anna Rossi parte',
      text: '',
      kinds: [],
      date: null,
      sources: [],
      topic: 'space',
    };
    expect((await saveEdit(client, own, { ...edit, tags: ['Città vuote'] }, importer)).ok).toBe(true);
    await vi.waitFor(() => expect(open.getCurrentResult().data?.headline.text).toBe('Anna Rossi parte'));
    const library = await client.query(libraryQuery());
    const entry = findEntry(library, own.articleId);
    expect(entry?.headline).toBe('Anna Rossi parte');
    expect(entry && topicsOf(entry)).toEqual(['space', 'citta-vuote']);
    expect(tagNamesOf(library).get('citta-vuote')).toBe('Città vuote');
    expect(entry?.entities).toEqual([{ entity: 'anna-rossi', count: 1 }]);
    expect(library.entities.has(toEntityId('paolo-bianchi'))).toBe(false);
  });

  it('are not shown when the device refuses them', async () => {
    const keeper = memoryKeeper({ putAll: () => Promise.resolve(failure({ kind: 'no-room' })) });
    const client = createClient(keeper);
    await client.query(libraryQuery());
    stops.push(followOwnArticles(client));
    await vi.waitFor(() => expect(client.isFetching()).toBe(0));
    expect(await keepOwnArticle(client, own)).toEqual({ ok: false, error: { kind: 'no-room' } });
    await vi.waitFor(() => expect(idsIn(client)).toEqual(['spedito']));
  });

  it('are heard of by another tab', async () => {
    const keeper = memoryKeeper();
    const [here, there] = [createClient(keeper), createClient(keeper)];
    await there.query(libraryQuery());
    stops.push(followOwnArticles(there), followOtherTabs(there), followOtherTabs(here));
    await vi.waitFor(() => expect(there.isFetching()).toBe(0));
    await keepOwnArticle(here, own);
    await vi.waitFor(() => expect(idsIn(there)).toContain(own.articleId));
  });

  it('that cannot be read leave the library as it is shipped, and say so where one is asked for', async () => {
    const client = createClient(
      memoryKeeper({ list: () => Promise.resolve(failure({ kind: 'no-answer' })) }),
    );
    await client.query(libraryQuery());
    stops.push(followOwnArticles(client));
    await expect(client.query(articleQuery(own.articleId))).rejects.toMatchObject({
      failure: { kind: 'device' },
    });
    expect(idsIn(client)).toEqual(['spedito']);
  });
});
