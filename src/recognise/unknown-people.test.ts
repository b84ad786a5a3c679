import { describe, expect, it } from 'vitest';
import { fixtureIndex, known } from '#testing/fixture-knowledge.ts';
import { surfaceOf } from './candidate.ts';
import { toReadLine } from './read-line.ts';
import { findUnknownPeople } from './unknown-people.ts';
import { toVocabulary } from './vocabulary.ts';

const index = fixtureIndex([
  known('Bruno Vasari', { prominence: 0.95 }),
  known('Tor Anselm', { prominence: 0.9, shortName: 'Tor' }),
  known('Borea', { type: 'place', adjectives: { it: ['boreano'] } }),
]);

function people(text: string): string[] {
  const line = toReadLine(text);
  const context = {
    index,
    vocabulary: toVocabulary([line]),
    barred: new Set<number>(),
    alsoPlaces: new Set<number>(),
  };
  return findUnknownPeople(line, context).map((candidate) => surfaceOf(line, candidate));
}

describe('findUnknownPeople', () => {
  it.each([
    ['Ieri Anna Ferri è partita.', ['Anna Ferri']],
    ['Il sindaco Zeno Ferri è partito.', ['Zeno Ferri']],
    ['Il ministro degli Esteri boreano Zeno Ferri è qui.', ['Zeno Ferri']],
    ['Ha scritto Zeno Ferri, sindaco di Borea.', ['Zeno Ferri']],
    ['Secondo Zeno Ferri è tardi.', ['Zeno Ferri']],
    ['Il testo è di A. Ferri.', ['A. Ferri']],
    ['Ecco Anna del Ferro con noi.', ['Anna del Ferro']],
    ['Ecco Anna Conte con noi.', ['Anna Conte']],
    ['Ecco Anna Lin-sha con noi.', ['Anna Lin-sha']],
    ['Ecco Zeno Vasari con noi.', ['Zeno Vasari']],
    ['Tor Benlai è qui.', ['Tor Benlai']],
    ['Il ministro Ferri è partito.', ['Ferri']],
    ['Il ministro degli Esteri Ferri è partito.', ['Ferri']],
  ])('finds in «%s» %j', (text, expected) => {
    expect(people(text)).toEqual(expected);
  });

  it.each([
    'Il Palazzo Grande è chiuso.',
    'Replica Vasari in aula.',
    'Arriva Martedì Grasso.',
    'ANNA FERRI È PARTITA',
  ])('finds no new person of two words in «%s»', (text) => {
    expect(people(text).filter((name) => name.includes(' '))).toEqual([]);
  });
});
