import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldText } from './fold.ts';
import { hasCapital, toWordCase, toWords } from './words.ts';

describe('toWords', () => {
  test('apostrophes, hyphens and stops lie between words', () => {
    expect(toWords("dell'Ucraina, Kim Jong-un e J.D. Vance").map((word) => word.text)).toEqual([
      'dell',
      'Ucraina',
      'Kim',
      'Jong',
      'un',
      'e',
      'J',
      'D',
      'Vance',
    ]);
  });

  test('words lie where they say, in order, and hold no white space', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        let last = 0;
        return toWords(text).every(({ start, end, text: word }) => {
          const follows = start >= last;
          last = end;
          return follows && text.slice(start, end) === word && !/\s/.test(word);
        });
      }),
    );
  });
});

test('each word is folded and told as the general functions do it', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('a', 'Z', '1', 'é', 'È', ' ', 'm', 'K') }), (text) => {
      return toWords(text).every(
        (word) => word.folded === foldText(word.text) && word.written === toWordCase(word.text),
      );
    }),
  );
});

test('the way a word is written', () => {
  expect(['roma', 'Roma', 'NATO', 'A', '2024', 'McDonald', 'È', "ÈDI'".slice(0, 3)].map(toWordCase)).toEqual([
    'lower',
    'capital',
    'upper',
    'capital',
    'digits',
    'mixed',
    'capital',
    'upper',
  ]);
  const [camel, small] = toWords('McDonald iPhone');
  expect(camel && hasCapital(camel)).toBe(true);
  expect(small && hasCapital(small)).toBe(false);
});
