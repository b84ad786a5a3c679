import { expect, test } from 'vitest';
import { entity } from '#testing/fixture-article.ts';
import { toShortNames } from './short-names.ts';

test.each([
  ['Mario Rossi', ['Rossi']],
  ['Ursula von der Leyen', ['von der Leyen', 'Leyen']],
  ['Luigi Di Maio', ['Di Maio']],
  ['Alcide De Gasperi', ['De Gasperi']],
  ['Annegret Kramp-Karrenbauer', ['Kramp-Karrenbauer']],
  ['No Kwang-chol', ['No']],
  ['John F. Kennedy', ['Kennedy']],
])('%s is called %j for short', (label, short) => {
  expect(toShortNames(entity('p', 'person', label))).toEqual(short);
});

test('a single name, a ruler with a number and what is no person have no short name', () => {
  expect(toShortNames(entity('p', 'person', 'Zendaya'))).toEqual([]);
  expect(toShortNames(entity('p', 'person', 'Leone XIV'))).toEqual([]);
  expect(toShortNames(entity('p', 'place', 'Nuova Zelanda'))).toEqual([]);
  expect(toShortNames({ ...entity('p', 'person', ''), names: {} })).toEqual([]);
});

test('the short name that the base gives goes before the last word', () => {
  expect(toShortNames({ ...entity('p', 'person', 'Xi Jinping'), shortName: 'Xi' })).toEqual(['Xi']);
  expect(toShortNames({ ...entity('p', 'person', 'Mario Rossi'), shortName: null })).toEqual(['Rossi']);
});
