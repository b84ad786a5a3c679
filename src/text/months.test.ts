import { expect, test } from 'vitest';
import { ENGLISH_MONTHS, ITALIAN_MONTHS } from './months.ts';

test.each([
  ['it', ITALIAN_MONTHS],
  ['en', ENGLISH_MONTHS],
])('the months in %s are those of the calendar, in order', (lang, months) => {
  const name = new Intl.DateTimeFormat(lang, { month: 'long', timeZone: 'UTC' });
  expect(months).toEqual(Array.from({ length: 12 }, (_, i) => name.format(Date.UTC(2024, i)).toLowerCase()));
});
