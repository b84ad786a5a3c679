import { expect, test } from 'vitest';
import { isAddress } from './addresses.ts';

test.each([
  'https://a.it/b?c=1',
  'www.repubblica.it',
  'anna.verdini@posta.example.it',
  'pic.example.com/aBc',
  'fanpage.it',
])('«%s» is an address', (text) => {
  expect(isAddress(text)).toBe(true);
});

test.each([
  'S.p.A.',
  'Leggi www.repubblica.it',
  'anna@casa',
  'Fine.',
  '12.30',
  'Ore 12.30',
  'U.S.A',
  'putin 1.2',
])('«%s» is none', (text) => {
  expect(isAddress(text)).toBe(false);
});
