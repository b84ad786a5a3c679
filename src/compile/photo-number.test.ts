import { describe, expect, test } from 'vitest';
import { toWords } from '#text/words.ts';
import { endsInFreeNumber, isPhotoNumber, toSeries, type NamedSpan } from './photo-number.ts';

const NO_SERIES = new Map<string, ReadonlySet<string>>();

function endsInPhotoNumber(text: string, names: NamedSpan[] = [], captions: string[] = []): boolean {
  const words = toWords(text);
  const numbers = {
    pairs: new Set(['soyuz 9']),
    series: captions.length > 0 ? toSeries(captions) : NO_SERIES,
  };
  return isPhotoNumber(text, words, words.length - 1, names, numbers);
}

describe('isPhotoNumber', () => {
  test('two captions with commas of their own are no list', () => {
    expect(endsInPhotoNumber('verdini, ferrandi 1 rossi, bianchi 2')).toBe(true);
  });

  test('a toll printed with several numbers is numbered', () => {
    expect(endsInPhotoNumber('le vittime 2', [], ['le vittime 1', 'le vittime 2'])).toBe(true);
  });

  test.each(['kim a mosca 3', 'kim - 3', 'biden 80 anni 3', 'il mercato 21', 'mostra 2006 4', 'rocky 4 2'])(
    'the last number of «%s» is the photo’s',
    (caption) => {
      expect(endsInPhotoNumber(caption)).toBe(true);
    },
  );

  test.each([
    ['follows a preposition', 'fermi al 3'],
    ['follows a verb that counts', 'la rai compie 70'],
    ['follows a unit', 'la moda anni 80'],
    ['belongs to a name', 'il set di rocky 4'],
    ['belongs to a name with this number only', 'una fiat 500'],
    ['is the second of a score', 'italia francia 3-1'],
    ['is the second of a spaced score', 'italia francia 3 - 1'],
    ['stands in the page’s text with its word', 'la soyuz 9'],
    ['understands the unit of another', 'biden 80 anni trump 78'],
    ['ends a list of numbers', 'napoli 30, inter 28, milan 25'],
    ['ends a list of measures', 'verdini 45 per cento, ferrandi 22'],
    ['stands under a head with a colon', 'voti: verdini 45 ferrandi 30'],
    ['counts victims', 'vittime 35'],
    ['measures', 'roma temperatura 38'],
    ['is zero', 'kim a mosca 0'],
    ['is large', 'il mercato 112'],
    ['is all there is', '3'],
    ['is a year', 'kim a mosca 2019'],
  ])('a number that %s is content: «%s»', (_why, caption) => {
    expect(endsInPhotoNumber(caption)).toBe(false);
  });

  test('a large number is the photo’s after a person or where the caption is printed with another', () => {
    const text = 'kim 112';
    expect(endsInPhotoNumber(text, [{ start: 0, end: 'kim'.length, type: 'person' }])).toBe(true);
    expect(endsInPhotoNumber('il mercato 112', [], ['il mercato 112', 'il mercato 7'])).toBe(true);
    expect(endsInPhotoNumber('il mercato 112', [], ['il mercato 112', 'il porto 7'])).toBe(false);
  });

  test('a word of grammar within a name claims no number', () => {
    const text = 'theresa may 3';
    expect(endsInPhotoNumber(text)).toBe(false);
    expect(endsInPhotoNumber(text, [{ start: 0, end: 'theresa may'.length, type: 'person' }])).toBe(true);
  });
});

describe('endsInFreeNumber', () => {
  test.each([
    ['KIM A MOSCA 3', true],
    ['LA RAI COMPIE 70', false],
    ['TOP 10', false],
    ['KIM A MOSCA', false],
    ['3', false],
  ])('«%s» → %s', (line, free) => {
    expect(endsInFreeNumber(line)).toBe(free);
  });
});
