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
    ['il mercato ph. Anna Verdi', 'il mercato', 'Anna Verdi'],
    ['il mercato foto agf', 'il mercato', 'agf'],
    ['IL MERCATO IMAGOECONOMICA', 'IL MERCATO', 'IMAGOECONOMICA'],
    ['IL MERCATO FOTO', 'IL MERCATO', ''],
    ['Il mercato (© Afp)', 'Il mercato', 'Afp'],
    ['il mercato ansa', 'il mercato', 'ansa'],
    ['il mercato photo credit reuters', 'il mercato', 'reuters'],
    ['Anna Verdi - RIPRODUZIONE RISERVATA', 'Anna Verdi', 'RIPRODUZIONE RISERVATA'],
    ['Photo by Anna Verdi/Getty Images', '', 'Anna Verdi/Getty Images'],
    [
      'Kim in Moscow (Photo by Anna Verdi / GETTY IMAGES EUROPE / Getty Images via AFP)',
      'Kim in Moscow',
      'Anna Verdi / GETTY IMAGES EUROPE / Getty Images via AFP',
    ],
    ['Kim in Moscow. Photograph: Anna Verdi/AFP', 'Kim in Moscow.', 'Anna Verdi/AFP'],
    ['la luna di notte - immagine: Nasa', 'la luna di notte', 'Nasa'],
  ])('«%s» ends where its credit begins', (caption, shown, name) => {
    expect(findCredit(caption)).toMatchObject({ start: shown.length, name });
  });

  test.each([
    ['Kim parla. (AP Photo/Anna Verdi)', true],
    ['Kim parla. Foto: Reuters', true],
    ['Kim parla EPA/ANNA VERDI', true],
    ['Kim parla FOTO', false],
    ['Kim parla. (Ansa)', false],
    ['Kim parla. (Adnkronos/Dpa)', false],
    ['Kim parla - Reuters', false],
  ])('of «%s» is sure to be a picture’s: %s', (line, ofPicture) => {
    expect(findCredit(line)?.ofPicture).toBe(ofPicture);
  });

  test.each([
    'il ponte (nova gorica)',
    'i ministri - foto di gruppo',
    'File photo: Kim Jong Un',
    'kim guarda la foto',
    'Kim e la foto: il mistero della parata',
    'Kim alla parata - foto e video',
    'Ha con sé una foto: quella del padre.',
    'Il ministro ha visto la foto. Poi ha taciuto.',
    'Lo dice una fonte. Poi tace',
    'l’immagine di un paese',
    "la piazza - foto d'archivio",
    'kim a mosca (in basso)',
    'la redazione ansa',
    'i giornalisti di reuters',
    'Il mercato dell’ Ansa',
    'la mappa dei cantieri',
    'kim foto lapresse 2',
  ])('«%s» ends in no credit', (caption) => {
    expect(findCredit(caption)).toBeNull();
  });
});
