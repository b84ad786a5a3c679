import { QueryClient } from '@tanstack/react-query';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { correctLibrary } from '#article/corrections/correct-library.ts';
import type { EntityCorrection, TwoPeople } from '#article/corrections/entity-correction.ts';
import { toArticleId, toEntityId } from '#article/ids.ts';
import { correctionsQuery } from '#queries/kept/corrections-query.ts';
import { figureLibraryQuery } from '#queries/parts/figure-library-query.ts';
import { figuresQuery } from '#queries/parts/figures-query.ts';
import { listShardQuery, listNumberOf } from '#queries/parts/list-shard-query.ts';
import { libraryPartQuery, renewParts, type LibraryPart } from '#queries/parts/library-part-query.ts';
import { entity } from '#testing/fixture-article.ts';
import { shardLibrary } from '#testing/large-library.ts';
import { decodeLibraryFilter, type LibraryFilter } from '#urls/library-filter.ts';
import { countFacets, type Facets } from './facets/count-facets.ts';
import { countPlaced } from './facets/placed-facets.ts';
import { filterLibrary } from './filter-library.ts';
import { orderFound } from './order-found.ts';
import { sortLibrary } from './sort-library.ts';
import { toScope } from './to-scope.ts';

const edition = shardLibrary(1300);
const context = { language: 'it', states: new Map() } as const;
const client = new QueryClient({ defaultOptions: { queries: { retry: false } } });
const asked: string[] = [];

beforeAll(() => {
  vi.stubGlobal('fetch', (url: string) => {
    const name = url.slice(url.lastIndexOf('/') + 1);
    asked.push(name);
    if (name === 'edition.json') return Promise.resolve(Response.json(edition.root));
    const content = edition.files.get(name);
    return Promise.resolve(content === undefined ? new Response('', { status: 404 }) : new Response(content));
  });
});
afterAll(() => vi.unstubAllGlobals());

const toFilter = (search: string) => decodeLibraryFilter(new URLSearchParams(search));
const readPart = (filter: LibraryFilter): Promise<LibraryPart> =>
  client.query(libraryPartQuery(toScope(filter)));

/** The ids of the list, in its order, as a page would show them. */
async function listIds(filter: LibraryFilter): Promise<string[]> {
  const { library, placed } = await readPart(filter);
  const listed = sortLibrary(filterLibrary(library, filter, context), filter, 'it');
  if (placed === null) return listed.map(({ id }) => id);
  const items = orderFound(placed, listed, filter.sort, new Set(filter.entities.with));
  return Promise.all(
    items.map(async (item) => {
      if (typeof item !== 'number') return item.id;
      const { first, library } = await client.query(listShardQuery(listNumberOf(item)));
      return library.articles[item - first]!.id;
    }),
  );
}

async function countLarge(filter: LibraryFilter): Promise<Facets> {
  const { library, placed } = await readPart(filter);
  return placed === null
    ? countFacets(library, filter, context)
    : countPlaced(library, placed, filter, context);
}

const SEARCHES = [
  '',
  'with=ada',
  'with=place-oslo',
  'with=single-3',
  'with=ada&sort=mentions',
  'with=ada&with=eva',
  'with=ada&with=eva&match=any',
  'with=ada&without=eva',
  'topic=space&lang=en',
  'not-topic=world&with=bea',
  'q=titolo+3',
  'q=franca&with=ada',
  'sort=title',
  'sort=mentions&with=gino',
];

describe('a large library', () => {
  it.each(SEARCHES)('lists for «%s» what the whole would', async (search) => {
    const filter = toFilter(search);
    const whole = sortLibrary(filterLibrary(edition.library, filter, context), filter, 'it');
    expect(await listIds(filter)).toEqual(whole.map(({ id }) => id));
  });

  it.each(SEARCHES)('counts for «%s» what the whole would', async (search) => {
    const filter = toFilter(search);
    const whole = countFacets(edition.library, filter, context);
    const large = await countLarge(filter);
    const toCounts = (values: Facets['topics']) =>
      Object.fromEntries(values.map(({ id, count }) => [id, count]));
    expect(toCounts(large.topics)).toEqual(toCounts(whole.topics));
    expect(toCounts(large.languages)).toEqual(toCounts(whole.languages));
    const places = toCounts(whole.entities.place);
    expect(toCounts(large.entities.place)).toEqual(places);
    // Whom one article alone names is in no row, and beyond the most frequent nobody is counted.
    const people = Object.entries(toCounts(whole.entities.person)).filter(
      ([id]) => !id.startsWith('single-'),
    );
    const counted = toCounts(large.entities.person);
    expect(Object.fromEntries(people.map(([id]) => [id, counted[id]]))).toEqual(Object.fromEntries(people));
  });

  it('asks for one figure one bucket and its directory', async () => {
    asked.length = 0;
    await readPart(toFilter('with=dino'));
    expect(asked.map((name) => name.replace(/-\d.*/, ''))).toEqual(['names']);
  });

  it('says whom the edition does not know', async () => {
    const { library, placed } = await readPart(toFilter('with=nobody'));
    expect(library.entities.has(toEntityId('nobody'))).toBe(false);
    // It narrows nothing, as the page says.
    expect(placed?.places).toHaveLength(edition.library.articles.length);
  });
});

/** Has the reader have made these, and nothing else. */
async function correct(...corrections: readonly EntityCorrection[]): Promise<void> {
  client.setQueryData(correctionsQuery().queryKey, new Map(corrections.map((each) => [each.id, each])));
  await renewParts(client);
}

const named = (id: string) => edition.library.entities.get(toEntityId(id))!;
const at = '2024-12-01T08:00:00.000Z';
const merged: EntityCorrection = { kind: 'same-as', id: 'c1', at, of: named('ada'), to: named('eva') };
const apart: TwoPeople = {
  kind: 'two-people',
  id: 'c2',
  at,
  of: named('dino'),
  to: entity('other-dino', 'person', 'Dino'),
  articles: edition.library.articles
    .filter((each) => each.entities.some(({ entity: id }) => id === 'dino'))
    .slice(0, 3)
    .map(({ id }) => toArticleId(id)),
};

describe('a large library that the reader has corrected', () => {
  afterEach(() => correct());

  it.each([
    [merged, 'with=eva', 'with=eva'],
    [merged, 'with=ada', 'with=eva'],
    [merged, 'with=ada&with=bea', 'with=eva&with=bea'],
    [merged, 'with=bea&without=ada', 'with=bea&without=eva'],
    [apart, 'with=dino', 'with=dino'],
    [apart, 'with=other-dino', 'with=other-dino'],
  ])('lists and counts what the whole would (%#)', async (correction, search, followed) => {
    await correct(correction);
    const corrected = correctLibrary(edition.library, [correction], new Map());
    const { library, placed } = await readPart(toFilter(search));
    expect(placed).toBeNull();
    const filter = toFilter(followed);
    const whole = filterLibrary(corrected, filter, context);
    expect(filterLibrary(library, filter, context).map(({ id }) => id)).toEqual(whole.map(({ id }) => id));
    const counts = countFacets(library, filter, context);
    expect(counts.topics).toEqual(countFacets(corrected, filter, context).topics);
  });

  it('counts an article once that names two who were merged, in the list and among all names', async () => {
    await correct(merged);
    const corrected = correctLibrary(edition.library, [merged], new Map());
    const articles = filterLibrary(corrected, toFilter('with=eva'), context).length;
    const people = (await countLarge(toFilter(''))).entities.person;
    expect(people.find(({ id }) => id === 'eva')?.count).toBe(articles);
    expect(people.some(({ id }) => id === 'ada')).toBe(false);
    const figures = await client.query(figuresQuery());
    expect(figures?.find((each) => each.entity.id === 'eva')?.articles).toBe(articles);
  });

  it('shows the page of whom another was merged into with the company of both', async () => {
    await correct(merged);
    const corrected = correctLibrary(edition.library, [merged], new Map());
    const figure = await client.query(figureLibraryQuery(toEntityId('eva'), 12));
    const together = filterLibrary(corrected, toFilter('with=eva&with=carlo'), context).length;
    expect(figure?.company.find((each) => each.entity.id === 'carlo')?.shared).toBe(together);
  });

  it('has a page for whom the reader has told from another', async () => {
    await correct(apart);
    const figure = await client.query(figureLibraryQuery(toEntityId('other-dino'), 12));
    expect(figure?.library.entities.has(toEntityId('other-dino'))).toBe(true);
    expect(figure?.sightings).toHaveLength(apart.articles.length);
    const others = await client.query(figureLibraryQuery(toEntityId('dino'), 12));
    const all = filterLibrary(edition.library, toFilter('with=dino'), context).length;
    expect(others?.sightings).toHaveLength(all - apart.articles.length);
  });
});
