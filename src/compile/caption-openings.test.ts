import { expect, test } from 'vitest';
import { opensLikeCaption } from './caption-openings.ts';

test.each([
  'Nella foto: Anna Verdini',
  'Nella foto grande, il faro',
  'Da sinistra a destra: Anna e Luca',
  'Anna Verdini, a sinistra, con Luca',
  'Anna Verdini (centre) with Luca',
  'From left, Anna and Luca',
  'Foto 12 - il faro',
])('«%s» is a caption’s opening', (text) => {
  expect(opensLikeCaption(text)).toBe(true);
});

test.each([
  'A destra, la sfida della Lega',
  'In alto i calici',
  'Nella foto, Anna è felice.',
  'Da sinistra arriva un no',
  'Foto 1/2 della serie',
  'The left, right and centre',
])('«%s» is none', (text) => {
  expect(opensLikeCaption(text)).toBe(false);
});
