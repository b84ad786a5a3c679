import { describe, expect, it } from 'vitest';
import { isEntry, mergeRemoved, toRemoved, type EditionList } from './edition-list.ts';

const list = (...ids: string[]): EditionList => ({
  schema: 1,
  articles: ids.map((id) => ({ id, asset: `${id}-1.json` })),
  entities: ids.map((id) => ({ id: `entity-of-${id}` })),
});
const idsOf = ({ articles }: EditionList) => articles.map(({ id }) => id);

describe('removed articles', () => {
  it('are those of the list before that the new one lacks', () => {
    expect(idsOf(toRemoved(list('a', 'b', 'c'), list('b', 'd')))).toEqual(['a', 'c']);
  });

  it('add up over editions, each once', () => {
    const merged = mergeRemoved(list('a', 'b'), list('b', 'c'), list('d'));
    expect(idsOf(merged)).toEqual(['b', 'c', 'a']);
    expect(merged.entities).toEqual(['a', 'b', 'c'].map((id) => ({ id: `entity-of-${id}` })));
  });

  it('are removed no more when they come back', () => {
    expect(mergeRemoved(list('a'), list(), list('a'))).toEqual({ schema: 1, articles: [], entities: [] });
  });
});

describe('an entry', () => {
  it.each([null, 'a', {}, { id: 'a' }, { id: 1, asset: 'a.json' }])('is not %j', (value) => {
    expect(isEntry(value)).toBe(false);
  });
});
