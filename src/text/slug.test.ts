import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isSlug } from '#article/ids.ts';
import { toSlug } from './slug.ts';

test('a slug holds the folded words of the text', () => {
  expect(toSlug('«Così è», dice Katalin Karikó')).toBe('cosi-e-dice-katalin-kariko');
  expect(toSlug("L'Unione – 27 Paesi")).toBe('l-unione-27-paesi');
});

test('a text without Latin letters and digits has an empty slug', () => {
  expect(toSlug('习近平 … «»')).toBe('');
});

test('a long text is cut between two words', () => {
  const words = Array.from({ length: 20 }, () => 'parola');
  // Eleven words and the hyphens between them take 11 × 6 + 10 = 76 of the 80 characters; a twelfth has no room.
  expect(toSlug(words.join(' '))).toBe(words.slice(0, 11).join('-'));
  expect(toSlug('a'.repeat(100))).toBe('a'.repeat(80));
});

test('every slug that is not empty is well formed, and its own slug', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('a', 'É', 'ß', ' ', '-', '7', '’', '字', 'lungo ') }),
      (text) => {
        const slug = toSlug(text);
        expect(slug === '' || isSlug(slug)).toBe(true);
        expect(slug.length).toBeLessThanOrEqual(80);
        expect(toSlug(slug)).toBe(slug);
      },
    ),
  );
});
