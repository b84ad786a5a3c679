import { describe, expect, test } from 'vitest';
import { findCredit } from './caption-credit.ts';

describe('findCredit', () => {
  test.each([
    ['kim a mosca (ap)', 'kim a mosca', 'ap'],
    ['kim a mosca (foto ansa)', 'kim a mosca', 'ansa'],
    ['Kim a Mosca (Ansa/Epa)', 'Kim a Mosca', 'Ansa/Epa'],
    ['Kim in Moscow (AP Photo/Anna Verdi)', 'Kim in Moscow', 'AP Photo/Anna Verdi'],
    ['Kim in Moscow (Anna Verdi/Reuters)', 'Kim in Moscow', 'Anna Verdi/Reuters'],
    ['Kim a Mosca - Anna Verdi / LaPresse', 'Kim a Mosca', 'Anna Verdi / LaPresse'],
    ['il mercato - foto di Anna Verdi', 'il mercato', 'Anna Verdi'],
    ['il mercato foto agf', 'il mercato', 'agf'],
    ['IL MERCATO IMAGOECONOMICA', 'IL MERCATO', 'IMAGOECONOMICA'],
    ['IL MERCATO FOTO', 'IL MERCATO', ''],
  ])('«%s» ends where its credit begins', (caption, shown, name) => {
    expect(findCredit(caption)).toEqual({ start: shown.length, name });
  });

  test.each([
    'il ponte (nova gorica)',
    'i ministri - foto di gruppo',
    "la piazza - foto d'archivio",
    'kim a mosca (in basso)',
    'la mappa dei cantieri',
    'kim foto lapresse 2',
  ])('«%s» ends in no credit', (caption) => {
    expect(findCredit(caption)).toBeNull();
  });
});
