import { QueryClient } from '@tanstack/react-query';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { toEntityId } from '#article/ids.ts';
import { listShardQuery, listNumberOf } from '#queries/parts/list-shard-query.ts';
import { libraryPartQuery, type LibraryPart } from '#queries/parts/library-part-query.ts';
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
    const { library } = await readPart(toFilter('with=nobody'));
    expect(library.entities.has(toEntityId('nobody'))).toBe(false);
  });
});
