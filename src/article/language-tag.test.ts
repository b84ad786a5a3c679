import { expect, test } from 'vitest';
import { isLanguageTag, toNameLanguage } from './language-tag.ts';

test('a tag is one that the platform can segment text in', () => {
  const tags = ['it', 'en-GB', 'zh-Hant-TW', 'sr-Latn'];
  expect([...tags, 'italiano!', 'it_IT', 'it-12', 'i', '', 'en-GB-GB'].filter(isLanguageTag)).toEqual(tags);
  for (const tag of tags) expect(() => new Intl.Segmenter(tag)).not.toThrow();
});

test('a region and the case of the letters do not change the language', () => {
  expect(['en', 'en-GB', 'EN-us', 'en_US', 'it', 'it-CH', 'IT'].map(toNameLanguage)).toEqual([
    'en',
    'en',
    'en',
    'en',
    'it',
    'it',
    'it',
  ]);
});

test('another language has no names of its own, nor has one whose tag only begins alike', () => {
  expect(['fr', 'enm', 'ita', 'e', ''].map(toNameLanguage)).toEqual([null, null, null, null, null]);
});
