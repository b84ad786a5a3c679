import { describe, expect, it } from 'vitest';
import type { LibraryEntry } from '#article/library.ts';
import { entry } from '#testing/fixture-library.ts';
import { shardLibrary } from '#testing/large-library.ts';
import type { Placed } from '#queries/parts/library-part-query.ts';
import { decodeRoot } from '#shards/edition-root.ts';
import { orderFound } from './order-found.ts';

const { root: written, library } = shardLibrary(300);
const decoded = decodeRoot(written);
if (!decoded.ok) throw new Error(decoded.error.path);
const root = decoded.value;
const totals = { named: [], topics: [], languages: [] };
/** Ids by place; the library's list is newest first. */
const idAt = (place: number) => library.articles[root.total - 1 - place]!.id;

const own = (id: string, date: string | null, counts: Record<string, number> = {}): LibraryEntry => ({
  ...entry(id, '2020-01-01', id, counts, { asset: null }),
  date,
});
const newestFirst = [own('later', '2030-01-01'), own('between', '2020-06-15'), own('undated', null)];

describe('the order of placed articles with own ones among them', () => {
  it.each([
    ['all', () => true],
    ['every seventh', (place: number) => place % 7 === 0],
  ])('is that of a list of them by day: %s', (_, isFound) => {
    const places = Array.from({ length: root.total }, (_, at) => root.total - 1 - at).filter(isFound);
    const placed: Placed = { root, places, counts: null, totals };
    const listed = [...places.map((place) => library.articles[root.total - 1 - place]!), ...newestFirst];
    const sorted = listed.sort((a, b) => (b.date ?? '').localeCompare(a.date ?? ''));
    const ids = orderFound(placed, newestFirst, 'date', new Set()).map((item) =>
      typeof item === 'number' ? idAt(item) : item.id,
    );
    expect(ids).toEqual(sorted.map(({ id }) => id));
  });

  it('is by mentions of whom is asked about, those of the edition first among equals', () => {
    const placed: Placed = { root, places: [30, 20, 10], counts: [1, 5, 2], totals };
    const brought = [own('twice', '2030-01-01', { ada: 2 }), own('nine', null, { ada: 9, bea: 1 })];
    const found = orderFound(placed, brought, 'mentions', new Set(['ada']));
    expect(found.map((item) => (typeof item === 'number' ? item : item.id))).toEqual([
      'nine',
      20,
      10,
      'twice',
      30,
    ]);
  });
});
