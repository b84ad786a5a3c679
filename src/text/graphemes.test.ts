import fc from 'fast-check';
import { expect, test } from 'vitest';
import { graphemeBoundaryTest } from './graphemes.ts';

const segmenter = new Intl.Segmenter('und', { granularity: 'grapheme' });

test('no boundary stands inside an emoji of several code points or before a combining accent', () => {
  const family = '👩‍👩‍👧';
  const atBoundary = graphemeBoundaryTest(`a${family}e\u0301`);
  const offsets = Array.from({ length: `a${family}e\u0301`.length + 1 }, (_, offset) => offset);
  expect(offsets.filter(atBoundary)).toEqual([
    0,
    'a'.length,
    `a${family}`.length,
    `a${family}e\u0301`.length,
  ]);
});

test('offsets outside the text are no boundaries', () => {
  for (const text of ['Kim', 'e\u0301']) {
    const atBoundary = graphemeBoundaryTest(text);
    expect([-1, text.length + 1].filter(atBoundary)).toEqual([]);
  }
});

test('the boundaries are those of the Unicode segmentation', () => {
  const unit = fc.constantFrom('a', 'é', '…', '“', ' ', '\u0301', '\u200D', '👩', '🏽', '🇮', '각', '\u0600');
  fc.assert(
    fc.property(fc.string({ unit }), (text) => {
      const starts = new Set([...segmenter.segment(text)].map(({ index }) => index).concat(text.length));
      const atBoundary = graphemeBoundaryTest(text);
      for (let offset = 0; offset <= text.length; offset += 1)
        expect(atBoundary(offset), `offset ${offset}`).toBe(offset === 0 || starts.has(offset));
    }),
  );
});
