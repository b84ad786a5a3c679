/** Whether readers find what they look for in the shipped edition: `edition-queries.txt`. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { toLibraryEntry } from '#article/to-library-entry.ts';
import { compileFile } from '#build/compile-file.ts';
import { createMemoryIndex } from './memory-index.ts';
import { parseQuery } from './parse-query.ts';
import { toSearchDocument } from './search-document.ts';

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

/** On which place each query has its article, from 1; 0 where it has not. */
const places = new Map<string, number>();
for (const [query, expected] of cases) {
  const { ids } = await index.find(parseQuery(query));
  places.set(query, ids.findIndex((id) => id === expected) + 1);
}

describe('a search of the shipped edition', () => {
  it('is tried by sixty queries at least, each once, for articles that are there', () => {
    expect(cases.length).toBeGreaterThanOrEqual(60);
    expect(new Set(cases.map(([query]) => query)).size).toBe(cases.length);
    const known = new Set<string>(articles.map(({ id }) => id));
    expect(cases.filter(([, expected]) => !known.has(expected))).toEqual([]);
  });

  it('has each expected article among the first three', () => {
    expect([...places].filter(([, place]) => place === 0 || place > 3)).toEqual([]);
  });

  it('has 95 of 100 expected articles in first place', () => {
    const later = [...places].filter(([, place]) => place !== 1);
    process.stdout.write(
      `search: ${places.size - later.length} of ${places.size} queries have their article in first place\n`,
    );
    expect(later.length / places.size, JSON.stringify(later)).toBeLessThanOrEqual(0.05);
  });
});
