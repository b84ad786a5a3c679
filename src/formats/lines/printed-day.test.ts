import { expect, it } from 'vitest';
import { toPrintedDay } from './printed-day.ts';

it.each([
  ['2024-05-12', '2024-05-12'],
  ['2024-05-12T23:30:00+02:00', '2024-05-12'],
  ['2024-05-12 08:00', '2024-05-12'],
  ['Sun, 12 May 2024 23:30:00 +0200', '2024-05-12'],
  ['3 Sept 2024 08:00:00 GMT', '2024-09-03'],
  ['2024-02-30', null],
  ['Thu, 31 Jun 2024 00:00:00 GMT', null],
  ['12/05/2024', null],
  ['20240512', null],
  ['ieri', null],
  ['', null],
])('%j is the day %j', (text, day) => {
  expect(toPrintedDay(text)).toBe(day);
});
