import { QueryClient, QueryObserver } from '@tanstack/react-query';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { toArticleId, toEntityId } from '#article/ids.ts';
import type { Library } from '#article/library.ts';
import type { OwnArticle } from '#article/own-article.ts';
import { failure } from '#article/result.ts';
import { toLibraryFile } from '#build/edition-library.ts';
import type { Keeper } from '#storage/open-keeper.ts';
import { fixtureArticle } from '#testing/fixture-article.ts';
import { fixtureCorrections, known, luca } from '#testing/fixture-corrections.ts';
import { memoryKeeper } from '#testing/memory-keeper.ts';
import { articleQuery } from './article-query.ts';
import { followCorrections } from './follow-corrections.ts';
import { followOwnArticles } from './follow-own-articles.ts';
import {
  correctionsQuery,
  forgetCorrection,
  keepCorrection,
  makeCorrection,
} from './kept/corrections-query.ts';
import { keeperQuery } from './kept/keeper-query.ts';
import { keepOwnArticle } from './kept/own-articles-query.ts';
import { libraryQuery, loadLibraryNaming } from './library-query.ts';
import { listUnopenedRemoved } from './list-unopened.ts';
import { reachQuery } from './reach-query.ts';

const libraryFile = toLibraryFile([{ article: fixtureArticle, asset: 'un-incontro-0.json' }], () => null);
const verdi = toEntityId('carla-verdi');
const rossi = toEntityId('anna-rossi');
const merged = fixtureCorrections['same-as'];
const elsewhere = toArticleId('la-firma');
const own: OwnArticle = {
  articleId: elsewhere,
  article: { ...fixtureArticle, id: elsewhere },
  owners: [],
  addedAt: '2024-12-01T08:00:00.000Z',
  tags: [],
  fileName: null,
};

function createClient(keeper: Keeper): QueryClient {
  const client = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  client.setQueryData(keeperQuery().queryKey, keeper);
  return client;
}

const libraryIn = (client: QueryClient): Library | undefined => client.getQueryData(libraryQuery().queryKey);
const countIn = (library: Library | undefined, article: string, id: string) =>
  library?.articles.find((entry) => entry.id === article)?.entities.find(({ entity }) => entity === id)
    ?.count ?? 0;

let stops: (() => void)[] = [];
let isArticleThere = true;
beforeEach(() => {
  isArticleThere = true;
  vi.stubGlobal('fetch', (url: string) => {
    if (!url.endsWith('un-incontro-0.json')) return Promise.resolve(Response.json(libraryFile));
    return isArticleThere
      ? Promise.resolve(Response.json(fixtureArticle))
      : Promise.reject(new TypeError('Failed to fetch'));
  });
});
afterEach(() => {
  for (const stop of stops) stop();
  stops = [];
  vi.unstubAllGlobals();
});

/** A page that shows library and article, and follows what the reader corrects. */
async function openPage(keeper: Keeper) {
  const client = createClient(keeper);
  await client.query(libraryQuery());
  const article = new QueryObserver(client, articleQuery(fixtureArticle.id));
  stops.push(
    article.subscribe(() => undefined),
    followCorrections(client),
    followOwnArticles(client),
  );
  await vi.waitFor(() => expect(client.isFetching()).toBe(0));
  return { client, idsIn: () => article.getCurrentResult().data?.entities.map(({ id }) => id) };
}

describe('corrections of names', () => {
  it('change library and open article at once, and leave both as they were when they are taken back', async () => {
    const { client, idsIn } = await openPage(memoryKeeper());
    const before = libraryIn(client);
    await keepCorrection(client, merged);
    await vi.waitFor(() => expect(idsIn()).not.toContain(verdi));
    expect(countIn(libraryIn(client), fixtureArticle.id, rossi)).toBe(6);
    await forgetCorrection(client, merged.id);
    await vi.waitFor(() => expect(idsIn()).toContain(verdi));
    expect(libraryIn(client)).toEqual(before);
    expect(await client.query(articleQuery(fixtureArticle.id))).toEqual(fixtureArticle);
  });

  it('are found by the next page, which shows its first paint without waiting for them', async () => {
    const keeper = memoryKeeper();
    await keeper.put('corrections', fixtureCorrections['someone-else']);
    const client = createClient(keeper);
    await client.query(libraryQuery());
    expect(countIn(libraryIn(client), fixtureArticle.id, rossi)).toBe(5);
    stops.push(followCorrections(client));
    await vi.waitFor(() => expect(countIn(libraryIn(client), fixtureArticle.id, luca.id)).toBe(2));
    expect(libraryIn(client)?.entities.get(luca.id)).toEqual(luca);
  });

  it('hold for what is imported later, whose text stays as it came', async () => {
    const keeper = memoryKeeper();
    const { client } = await openPage(keeper);
    await keepCorrection(client, merged);
    await keepOwnArticle(client, own);
    await vi.waitFor(() => expect(countIn(libraryIn(client), elsewhere, rossi)).toBe(6));
    const read = await client.query(articleQuery(elsewhere));
    expect(read.entities.map(({ id }) => id)).not.toContain(verdi);
    expect(await keeper.list('articles', null)).toMatchObject({ value: { records: [own] } });
  });

  it('find the page of somebody whom the reader made, opened first', async () => {
    const keeper = memoryKeeper();
    await keeper.put('corrections', fixtureCorrections['two-people']);
    const library = await loadLibraryNaming(createClient(keeper), luca.id);
    expect(library.entities.get(luca.id)).toEqual(luca);
  });

  it('are not shown when the device refuses them', async () => {
    const keeper = memoryKeeper({ put: () => Promise.resolve(failure({ kind: 'no-room' })) });
    const { client, idsIn } = await openPage(keeper);
    expect((await keepCorrection(client, merged)).ok).toBe(false);
    await vi.waitFor(() => expect(client.isFetching()).toBe(0));
    expect(client.getQueryData(correctionsQuery().queryKey)?.size).toBe(0);
    await vi.waitFor(() => expect(idsIn()).toContain(verdi));
  });

  it('leave the library there where a text that they ask for is not', async () => {
    const keeper = memoryKeeper();
    isArticleThere = false;
    const client = createClient(keeper);
    await client.query(libraryQuery());
    stops.push(followCorrections(client));
    await vi.waitFor(() => expect(client.isFetching()).toBe(0));
    await keepCorrection(client, fixtureCorrections['not-a-name']);
    await keepCorrection(client, merged);
    await vi.waitFor(() => expect(libraryIn(client)?.standIns?.get(verdi)).toBe(rossi));
    expect(countIn(libraryIn(client), fixtureArticle.id, 'trattato')).toBe(1);
  });

  it('keep the article that they are about from being let go', async () => {
    const keeper = memoryKeeper();
    await keeper.put('corrections', fixtureCorrections['two-people']);
    await keeper.put('corrections', { ...fixtureCorrections['someone-else'], within: elsewhere });
    const client = createClient(keeper);
    const removed = new Set([fixtureArticle.id, elsewhere, toArticleId('mai-aperto')]);
    client.setQueryData(libraryQuery().queryKey, { articles: [], entities: new Map(), removed });
    expect(await listUnopenedRemoved(client)).toEqual(['mai-aperto']);
  });
});

describe('the reach of a correction', () => {
  it('is counted over what is shown now', async () => {
    const { client } = await openPage(memoryKeeper());
    const { id: _, at: __, ...draft } = fixtureCorrections['someone-else'];
    expect(await client.query(reachQuery({ ...draft, within: null }))).toEqual({ mentions: 2, articles: 1 });
    await keepOwnArticle(client, own);
    await vi.waitFor(() => expect(libraryIn(client)?.articles).toHaveLength(2));
    expect(await client.query(reachQuery({ ...draft, within: null }))).toEqual({ mentions: 4, articles: 2 });
    expect(await client.query(reachQuery(draft))).toEqual({ mentions: 2, articles: 1 });
    const { id: ___, at: ____, ...whole } = merged;
    expect(await client.query(reachQuery(whole))).toEqual({ mentions: 2, articles: 2 });
  });

  it('belongs to a correction that has a name and a time of its own', () => {
    const draft = { kind: 'another-name', of: known('roma'), name: 'Urbe' } as const;
    const now = new Date('2024-12-01T08:00:00.000Z');
    const [one, other] = [makeCorrection(draft, now), makeCorrection(draft, now)];
    expect(one).toMatchObject({ ...draft, at: '2024-12-01T08:00:00.000Z' });
    expect(one.id).toMatch(/^[0-9a-f]{32}$/);
    expect(one.id).not.toBe(other.id);
  });
});
