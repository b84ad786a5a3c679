import { expect, test } from 'vitest';
import { fixtureLibrary } from '#testing/fixture-library.ts';
import { toEntityId } from './ids.ts';
import { articlesNaming, findEntry, labelIn } from './library.ts';

test('a label is that of the language, and null for whom the library does not have', () => {
  const labelOf = labelIn(fixtureLibrary, 'it');
  expect(labelOf(toEntityId('anna-rossi'))).toBe('Anna Rossi');
  expect(labelOf(toEntityId('nessuno'))).toBeNull();
});

test('an entry is found by its id, or is null', () => {
  const [first] = fixtureLibrary.articles;
  expect(findEntry(fixtureLibrary, first?.id ?? '')).toBe(first);
  expect(findEntry(fixtureLibrary, 'nessuno')).toBeNull();
});

test('the articles that name somebody keep the order of the library', () => {
  const named = articlesNaming(fixtureLibrary, toEntityId('anna-rossi'));
  expect(named.length).toBeGreaterThan(1);
  expect(named).toEqual(
    fixtureLibrary.articles.filter(({ entities }) => entities.some(({ entity }) => entity === 'anna-rossi')),
  );
});
