import { describe, expect, test } from 'vitest';
import { parseMarked, toMarked } from './marked-text.ts';

describe('parseMarked', () => {
  test('takes the marks out and keeps where they stood', () => {
    const { text, mentions } = parseMarked('[[Kim|kim-jong-un]] a [[Mosca|mosca]].');
    expect(text).toBe('Kim a Mosca.');
    expect(mentions).toEqual([
      { start: 0, end: 'Kim'.length, entity: 'kim-jong-un', candidates: [] },
      { start: 'Kim a '.length, end: 'Kim a Mosca'.length, entity: 'mosca', candidates: [] },
    ]);
  });

  test('leaves a text without marks as it is', () => {
    expect(parseMarked('Vince 1-0 | fine ]] [a]')).toEqual({ text: 'Vince 1-0 | fine ]] [a]', mentions: [] });
    expect(parseMarked('')).toEqual({ text: '', mentions: [] });
  });

  test('lists the candidates of an ambiguous name', () => {
    expect(parseMarked('[[Curie|marie-curie|pierre-curie]]').mentions).toEqual([
      { start: 0, end: 5, entity: 'marie-curie', candidates: ['marie-curie', 'pierre-curie'] },
    ]);
  });

  test('puts an outer mark before the one inside it', () => {
    const { text, mentions } = parseMarked("[[Banca d'[[Italia|italia]]|banca-d-italia]]");
    expect(text).toBe("Banca d'Italia");
    expect(mentions.map(({ entity }) => entity)).toEqual(['banca-d-italia', 'italia']);
  });

  test('refuses a mark that is not closed', () => {
    expect(() => parseMarked('[[Kim a Mosca')).toThrow(SyntaxError);
  });
});

describe('toMarked', () => {
  test.each([
    '[[Kim|kim-jong-un]] a [[Mosca|mosca]].',
    '[[Putin|vladimir-putin]][[Kim|kim-jong-un]]',
    "[[Banca d'[[Italia|italia]]|banca-d-italia]]",
    '[[[[Italia|italia]] che lavora|italia-che-lavora]]',
    'senza nomi',
    '',
  ])('writes back what was read: %s', (marked) => {
    expect(toMarked(parseMarked(marked))).toBe(marked);
  });

  test('prints candidates in alphabetical order', () => {
    expect(toMarked(parseMarked('[[Curie|pierre-curie|marie-curie]]'))).toBe(
      '[[Curie|marie-curie|pierre-curie]]',
    );
  });
});
