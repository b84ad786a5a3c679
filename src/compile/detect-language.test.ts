import { expect, test } from 'vitest';
import { detectLanguage } from './detect-language.ts';

const ENGLISH = 'The mayor opened the bridge and it will stay open.';
const ITALIAN = 'Il sindaco ha aperto il ponte e non lo chiude più.';

test('words of grammar decide', () => {
  expect(detectLanguage([ENGLISH])).toBe('en');
  expect(detectLanguage([ITALIAN])).toBe('it');
});

test('the language of most of the page wins', () => {
  expect(detectLanguage([ENGLISH, ITALIAN, ITALIAN])).toBe('it');
  expect(detectLanguage([ITALIAN, ENGLISH, ENGLISH])).toBe('en');
});

test.each([[[]], [['']], [['Mosca Putin 2024']]])(
  'a page without words of grammar is Italian: %j',
  (texts) => {
    expect(detectLanguage(texts)).toBe('it');
  },
);

test('what follows the first twenty thousand characters is not read', () => {
  const long = 'Il ponte è aperto. '.repeat(1200);
  expect(long.length).toBeGreaterThan(20_000);
  expect(detectLanguage([long, ENGLISH.repeat(1000)])).toBe('it');
});
