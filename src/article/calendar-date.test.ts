import { expect, test } from 'vitest';
import { isDay, isPartialDate } from './calendar-date.ts';

test('a day is one of the calendar', () => {
  const days = ['2024-02-29', '2024-11-30', '2000-02-29', '0044-03-15', '1999-12-31'];
  const others = [
    '2023-02-29',
    '1900-02-29',
    '2024-02-30',
    '2024-11-31',
    '2024-13-01',
    '2024-00-10',
    '2024-01-00',
  ];
  expect([...days, ...others].filter(isDay)).toEqual(days);
});

test('a day is written with all its digits and nothing else', () => {
  expect(['2024-1-1', '30/11/2024', '2024-11', ' 2024-11-30', '2024-11-30T00:00', ''].filter(isDay)).toEqual(
    [],
  );
});

test('a partial date is a year, a month or a day of the calendar', () => {
  const dates = ['2024', '2024-02', '2024-02-29'];
  expect([...dates, '2024-13', '2023-02-29', '24', '2024-', '2024-02-'].filter(isPartialDate)).toEqual(dates);
});
