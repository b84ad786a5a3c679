import { describe, expect, it } from 'vitest';
import { toArticleId, toEntityId } from '#article/ids.ts';
import { fixtureLibrary } from '#testing/fixture-library.ts';
import { NO_SEARCH } from '#urls/search-view.ts';
import { countFound, listFound, narrowFound } from './narrow-found.ts';

const own = { ...fixtureLibrary.articles[1]!, id: toArticleId('mio'), asset: null };
const library = { ...fixtureLibrary, articles: [...fixtureLibrary.articles, own] };
const ids = ['to-the-moon', 'un-incontro', 'mio', 'gone'].map(toArticleId);
const found = listFound(library, ids);
const anna = toEntityId('anna-rossi');
const carla = toEntityId('carla-verdi');

describe('what was found', () => {
  it('is listed in its order, without what the library has no more', () => {
    expect(found.map(({ id }) => id)).toEqual(['to-the-moon', 'un-incontro', 'mio']);
  });

  it.each([
    [{}, ['to-the-moon', 'un-incontro', 'mio']],
    [{ entities: [anna, carla] }, ['to-the-moon', 'un-incontro']],
    [{ topics: ['space'] }, ['to-the-moon']],
    [{ topics: ['space', 'world'], languages: ['it'] }, ['un-incontro', 'mio']],
    [{ owners: ['own'] as const }, ['mio']],
  ])('is narrowed by %j', (choice, left) => {
    expect(narrowFound(found, { ...NO_SEARCH, ...choice }).map(({ id }) => id)).toEqual(left);
  });

  it('is counted by what each choice would leave, the chosen first', () => {
    const facets = countFound(library, found, { ...NO_SEARCH, entities: [carla], topics: ['space'] });
    expect(facets.figures).toEqual([
      { id: 'carla-verdi', count: 1, isChosen: true },
      { id: 'anna-rossi', count: 1, isChosen: false },
    ]);
    expect(facets.topics).toEqual([
      { id: 'space', count: 1, isChosen: true },
      { id: 'world', count: 1, isChosen: false },
    ]);
    expect(countFound(library, found, NO_SEARCH).owners).toEqual([
      { id: 'edition', count: 2, isChosen: false },
      { id: 'own', count: 1, isChosen: false },
    ]);
  });
});
