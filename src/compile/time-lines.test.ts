import { expect, test } from 'vitest';
import { isDateOnly, isStamp, isTimedEntry, isTimeOnly } from './time-lines.ts';

test.each(['12:30', 'Ore 11.45', 'ore 9:05', '10.15am', '10.15 BST'])('«%s» is a time', (text) => {
  expect(isTimeOnly(text)).toBe(true);
});

test.each(['7 ottobre 2025', 'Martedì 7 ottobre', '7 October 2025, 12:30', 'Oct 7, 2025 at 10:15 am'])(
  '«%s» is a day',
  (text) => {
    expect(isDateOnly(text)).toBe(true);
  },
);

test.each(['maggio', '25 aprile a Roma', '2025', 'Il 7 ottobre è festa.'])(
  '«%s» is more or less than a day',
  (text) => {
    expect(isDateOnly(text)).toBe(false);
  },
);

test.each([
  '12.10 - Zelensky: «Pronti a trattare»',
  'Ore 11:45 – Kiev sotto attacco',
  '12:30 Putin arriva a Pechino',
  '10.15am Starmer arrives in Paris',
])('«%s» is an entry of a live blog', (text) => {
  expect(isTimedEntry(text)).toBe(true);
});

test.each(['12.50 euro al chilo', '3-2 - La partita finisce ai rigori', '12:30'])('«%s» is none', (text) => {
  expect(isTimedEntry(text)).toBe(false);
});

test.each([
  'Aggiornato alle 10:15',
  'Articolo aggiornato alle ore 12:30 del 7 ottobre',
  'Pubblicato il 7 ottobre 2025',
  'Last updated 2 hours ago',
])('«%s» is a stamp', (text) => {
  expect(isStamp(text)).toBe(true);
});

test('a stamp says nothing but when', () => {
  expect(isStamp('Pubblicato il bando da 30 milioni')).toBe(false);
  expect(isStamp('Aggiornato oggi')).toBe(false);
});
