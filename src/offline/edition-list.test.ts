import { describe, expect, it } from 'vitest';
import { decodeEditionList, forgetRemoved, mergeEdition, type EditionList } from './edition-list.ts';

const list = (...ids: string[]): EditionList => ({
  schema: 1,
  articles: ids.map((id) => ({ id, asset: `${id}-1.json` })),
  entities: ids.map((id) => ({ id: `entity-of-${id}` })),
  added: [],
  removed: [],
});
const idsOf = (entries: readonly { readonly id: string }[]) => entries.map(({ id }) => id);

describe('a later edition', () => {
  const merged = mergeEdition(list('a', 'b', 'c'), list('d', 'b'));

  it('says what has come and what has gone', () => {
    expect(idsOf(merged.articles)).toEqual(['d', 'b']);
    expect(merged.added).toEqual(['d']);
    expect(idsOf(merged.removed)).toEqual(['a', 'c']);
  });

  it('still knows whom the removed articles name, each once', () => {
    expect(merged.entities).toEqual(['d', 'b', 'a', 'c'].map((id) => ({ id: `entity-of-${id}` })));
  });

  it('adds up with the ones before it', () => {
    const third = mergeEdition(merged, list('e', 'd'));
    expect(third.added).toEqual(['e', 'd']);
    expect(idsOf(third.removed)).toEqual(['b', 'a', 'c']);
  });

  it('takes back what it had removed, as news', () => {
    const third = mergeEdition(merged, list('d', 'b', 'a'));
    expect(idsOf(third.removed)).toEqual(['c']);
    expect(third.added).toEqual(['d', 'a']);
  });
});

describe('forgetting', () => {
  it('takes removed articles out and leaves the others', () => {
    const merged = mergeEdition(list('a', 'b', 'c'), list('c'));
    expect(idsOf(forgetRemoved(merged, ['a', 'c', 'x']).removed)).toEqual(['b']);
    expect(forgetRemoved(merged, ['c', 'x'])).toBe(merged);
  });
});

describe('decoding', () => {
  it('reads the list as the build writes it, which says nothing of what has come and gone', () => {
    const { schema, articles, entities } = list('a');
    expect(decodeEditionList({ schema, articles, entities })).toEqual(list('a'));
  });

  it.each([
    null,
    [],
    { ...list('a'), schema: 2 },
    { ...list('a'), articles: [{ id: 'a' }] },
    { ...list('a'), articles: null },
    { ...list('a'), removed: [null] },
    { ...list('a'), added: 'a' },
  ])('refuses %j', (value) => {
    expect(decodeEditionList(value)).toBeNull();
  });
});
