import { describe, expect, it } from 'vitest';
import { buildShardedEdition } from '#testing/sharded-edition.ts';
import { decodeEditionIndex } from './edition-index.ts';

const stories = Array.from({ length: 130 }, () => ({ topic: 'world', names: ['anna-rossi'] }));
const { root, written } = buildShardedEdition(stories);
type Written = Record<string, unknown> & {
  shards: Record<string, { count: number; directories: string[] }>;
};
const changed = (changes: (root: Written) => void) => {
  const copy = structuredClone(written) as Written;
  changes(copy);
  return copy;
};

describe('the file at the place of the edition', () => {
  it('is a list or a root', () => {
    const list = { schema: 1, articles: [], entities: [] };
    expect(decodeEditionIndex(list)).toEqual({ kind: 'list', list: { ...list, added: [], removed: [] } });
    expect(decodeEditionIndex(written)).toEqual({ kind: 'root', root });
  });

  it.each([
    ['nothing', null],
    ['a list of a later schema', { schema: 3, articles: [], entities: [] }],
    ['a root alone', { schema: 2 }],
    ['more articles than it lists', changed((each) => (each['total'] = 1e15))],
    ['more shards than it leads to', changed(({ shards }) => (shards['names']!.count = 1e15))],
    ['a stretch too few', changed(({ shards }) => (shards['list']!.count -= 1))],
    ['a directory too many', changed(({ shards }) => shards['about']!.directories.push('0'.repeat(16)))],
    ['a way out of its folder', changed(({ shards }) => (shards['rows']!.directories[0] = '../../sw.js'))],
    ['a negative size', changed((each) => (each['articleBytes'] = -1))],
  ])('is refused when it has %s', (_, value) => {
    expect(decodeEditionIndex(value)).toBeNull();
  });
});
