import { expect, test } from 'vitest';
import { decodeCharacterReferences } from './decode-entities.ts';

test('each reference is replaced once', () => {
  expect(decodeCharacterReferences('&amp;amp; &egrave; &#232; &#xE8; l&rsquo;incontro')).toBe(
    '&amp; è è è l’incontro',
  );
});

test('what is no reference stays as printed', () => {
  const printed = 'Rock & Roll; &nosuch; &#0; &#xD800; &#9999999; &constructor; AT&T';
  expect(decodeCharacterReferences(printed)).toBe(printed);
});
