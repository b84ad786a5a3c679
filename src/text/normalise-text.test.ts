import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isBlank, normaliseText } from './normalise-text.ts';

describe('normaliseText', () => {
  test('composes, strips what is invisible and collapses white space', () => {
    expect(normaliseText('  Karli\u00ADko\u0301\u00A0\u00A0e\u200B\tWeiss\uFEFFman \n')).toBe(
      'Karlikó e Weissman',
    );
  });

  test('keeps what is already normal', () => {
    expect(normaliseText("L'incontro è «lungo»")).toBe("L'incontro è «lungo»");
  });

  test('changes nothing the second time, whatever the text', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 60 }),
      fc.string({
        unit: fc.constantFrom('e', '\u0301', '\u200B', '\u00AD', ' ', '\u00A0', '\uD83D', '\uDE00', 'a'),
      }),
    );
    fc.assert(
      fc.property(text, (raw) => normaliseText(normaliseText(raw)) === normaliseText(raw)),
      { numRuns: 300 },
    );
  });

  test('loses no visible character', () => {
    const visible = (text: string): string =>
      [...text.normalize('NFC')].filter((character) => !isBlank(character)).join('');
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (raw) => visible(normaliseText(raw)) === visible(raw)),
      { numRuns: 200 },
    );
  });
});
