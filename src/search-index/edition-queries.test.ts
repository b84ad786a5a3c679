/** Whether readers find what they look for in the shipped edition: `edition-queries.txt`. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { toLibraryEntry } from '#article/to-library-entry.ts';
import { compileFile } from '#build/compile-file.ts';
import { createMemoryIndex } from './memory-index.ts';
import { shardArticles } from '#testing/edition-in-shards.ts';
import { parseQuery, type SearchQuery } from './parse-query.ts';
import { toSearchDocument } from './search-document.ts';
import type { Found } from './search-index.ts';
import { createShardedIndex } from './sharded/sharded-index.ts';

const CONTENT = 'src/content/';

const cases = readFileSync('src/search-index/edition-queries.txt', 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => {
    const [query = '', expected = ''] = line.split(' = ');
    return [query, expected] as const;
  });

const articles = readdirSync(CONTENT).map((name) => compileFile(CONTENT + name).article);
const entities = new Map(
  articles.flatMap((article) => article.entities.map((entity) => [entity.id, entity])),
);
const index = createMemoryIndex();
index.update(
  {
    entities: [...entities.values()],
    entries: new Map(articles.map((article) => [article.id, toLibraryEntry(article, null).entities])),
  },
  new Map(articles.map((article) => [article.id, toSearchDocument(article)])),
);

const WHOLE = { most: articles.length, isWanted: () => true };
const inShards = shardArticles(articles);
const sharded = createShardedIndex(inShards.searched, inShards.host);
sharded.update({ entities: [], entries: new Map() }, new Map());

/** On which place each query has its article, from 1; 0 where it has not. */
async function placesBy(
  find: (query: SearchQuery) => Promise<Found>,
): Promise<[query: string, place: number][]> {
  const places: [string, number][] = [];
  for (const [query, expected] of cases) {
    const { ids } = await find(parseQuery(query));
    places.push([query, ids.findIndex((id) => id === expected) + 1]);
  }
  return places;
}

const ways = [
  ['in memory', await placesBy(index.find)],
  ['in shards', await placesBy((query) => sharded.find(query, WHOLE))],
] as const;

describe('a search of the shipped edition', () => {
  it('is tried by sixty queries at least, each once, for articles that are there', () => {
    expect(cases.length).toBeGreaterThanOrEqual(60);
    expect(new Set(cases.map(([query]) => query)).size).toBe(cases.length);
    const known = new Set<string>(articles.map(({ id }) => id));
    expect(cases.filter(([, expected]) => !known.has(expected))).toEqual([]);
  });

  it.each(ways)('has each expected article among the first three, %s', (_, places) => {
    expect(places.filter(([, place]) => place === 0 || place > 3)).toEqual([]);
  });

  it.each(ways)('has 95 of 100 expected articles in first place, %s', (way, places) => {
    const later = places.filter(([, place]) => place !== 1);
    process.stdout.write(
      `search ${way}: ${places.length - later.length} of ${places.length} queries have their article in first place\n`,
    );
    expect(later.length / places.length, JSON.stringify(later)).toBeLessThanOrEqual(0.05);
  });

  it('has in shards the articles that it has in memory, and all but a few in the same order', async () => {
    let others = 0;
    for (const [text] of cases) {
      const query = parseQuery(text);
      const [inMemory, inParts] = [await index.find(query), await sharded.find(query, WHOLE)];
      expect(inParts.ids.toSorted(), text).toEqual(inMemory.ids.toSorted());
      expect(inParts.ids[0], text).toBe(inMemory.ids[0]);
      // Frequencies are rounded: two articles that count nearly the same may change places.
      others += inParts.ids.every((id, at) => inMemory.ids[at] === id) ? 0 : 1;
    }
    expect(others / cases.length).toBeLessThanOrEqual(0.02);
  });

  it.each(['kim', 'putin e kim firmano un trattato', 'lhuillier', 'roberta metzola', 'giorgo parisi'])(
    'suggests for «%s» in shards whom it suggests in memory',
    async (text) => {
      // Which of equals come is chance.
      const countsOf = ({ suggestions }: Found) => suggestions.map((suggested) => suggested.articles);
      const inMemory = await index.find(parseQuery(text));
      const inParts = await sharded.find(parseQuery(text), WHOLE);
      expect(inParts.suggestions[0]).toEqual(inMemory.suggestions[0]);
      expect(countsOf(inParts)).toEqual(countsOf(inMemory));
    },
  );

  it('has in shards the passages that it has in memory', async () => {
    const query = parseQuery('kim putin "missili e droni"');
    const { ids } = await sharded.find(query, WHOLE);
    expect(ids).toHaveLength(1);
    expect(await sharded.quote(query, ids)).toEqual(await index.quote(query, ids));
  });
});
