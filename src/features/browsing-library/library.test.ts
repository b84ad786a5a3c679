import { describe, expect, it } from 'vitest';
import { toEntityId } from '#article/ids.ts';
import { fixtureLibrary } from '#testing/fixture-library.ts';
import { WHOLE_LIBRARY, type LibraryFilter } from '#urls/library-filter.ts';
import { countFacets, filterLibrary } from './filter-library.ts';
import { pickLead } from './pick-lead.ts';

const narrow = (filter: Partial<LibraryFilter>) =>
  filterLibrary(fixtureLibrary, { ...WHOLE_LIBRARY, ...filter }, 'it').map(({ id }) => id);
const withEntities = (ids: string[], match: 'all' | 'any' = 'all') => ({
  entities: { with: ids.map(toEntityId), match },
});

describe('the library', () => {
  it('is whole and newest first without a filter', () => {
    expect(narrow({})).toEqual(['un-incontro', 'la-firma', 'to-the-moon']);
  });

  it('is narrowed by all or any of the entities', () => {
    expect(narrow(withEntities(['paolo-bianchi', 'carla-verdi']))).toEqual(['un-incontro']);
    expect(narrow(withEntities(['paolo-bianchi', 'carla-verdi'], 'any'))).toHaveLength(3);
  });

  it('is narrowed by topic and language', () => {
    expect(narrow({ topic: 'space' })).toEqual(['to-the-moon']);
    expect(narrow({ lang: 'it', topic: 'space' })).toEqual([]);
  });

  it('is searched by beginnings of words in headlines and names, accents aside', () => {
    expect(narrow({ text: 'FIRMA tratt' })).toEqual(['la-firma']);
    expect(narrow({ text: 'Vèrdi' })).toEqual(['un-incontro', 'to-the-moon']);
    expect(narrow({ text: 'irma' })).toEqual([]);
    expect(narrow({ text: '(*' })).toHaveLength(3);
  });
});

describe('the facets', () => {
  const facets = (filter: Partial<LibraryFilter>) =>
    countFacets(fixtureLibrary, { ...WHOLE_LIBRARY, ...filter }, 'it');

  it('count articles, the most frequent figure first', () => {
    expect(facets({}).entities.person).toEqual([
      { id: 'anna-rossi', count: 3 },
      { id: 'paolo-bianchi', count: 2 },
      { id: 'carla-verdi', count: 2 },
    ]);
  });

  it('promise exactly what a choice gives', () => {
    const chosen = withEntities(['carla-verdi']);
    for (const { id, count } of facets(chosen).entities.person) {
      expect(narrow(withEntities(['carla-verdi', id]))).toHaveLength(count);
    }
  });

  it('put the chosen first, even where nothing is left', () => {
    const [first] = facets({ ...withEntities(['carla-verdi']), text: 'firma' }).entities.person;
    expect(first).toEqual({ id: 'carla-verdi', count: 0 });
  });

  it('say of topics and languages what another choice would give', () => {
    expect(facets({ topic: 'space' }).topics).toEqual([
      { id: 'world', count: 2 },
      { id: 'space', count: 1 },
    ]);
  });
});

describe('the lead', () => {
  it('is the newest story in the language of the reader, or else the newest', () => {
    expect(pickLead(fixtureLibrary.articles, 'en')?.id).toBe('to-the-moon');
    expect(pickLead(fixtureLibrary.articles, 'it')?.id).toBe('un-incontro');
    expect(pickLead(fixtureLibrary.articles, 'fr')?.id).toBe('un-incontro');
    expect(pickLead([], 'it')).toBeUndefined();
  });
});
