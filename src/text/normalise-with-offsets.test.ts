import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { graphemeBoundaryTest } from './graphemes.ts';
import { normaliseText } from './normalise-text.ts';
import { normaliseWithOffsets } from './normalise-with-offsets.ts';

/** Letters, marks that compose (some over an invisible character), jamo, halves of pairs, white space. */
const PIECES =
  'a e \u0301 \u0323 \u200B \u200D \u00AD \u00A0 \t \u1112 \u1161 \u11AB \uAC00 \uD83D \uDE00 \u0958 \u0344 \u2126 \u09C7 \u09BE'
    .split(' ')
    .concat(' ');

/** Texts of what normalising changes, and any text. */
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.array(fc.constantFrom(...PIECES)).map((pieces) => pieces.join('')),
);

describe('normaliseWithOffsets', () => {
  test('shows where in the given text a span stands', () => {
    const given = ' Vla\u00ADdimir\u00A0\u00A0Kariko\u0301\u200D!';
    const { text, toGiven } = normaliseWithOffsets(given);
    expect(text).toBe('Vladimir Karikó!');
    const covers = (start: number, end: number): string => {
      const span = toGiven({ start, end });
      return given.slice(span.start, span.end);
    };
    expect(covers(0, 'Vladimir'.length)).toBe('Vla\u00ADdimir');
    expect(covers('Vladimir '.length, 'Vladimir Karikó'.length)).toBe('Kariko\u0301\u200D');
    expect(covers('Vladimir'.length, 'Vladimir '.length)).toBe('\u00A0\u00A0');
  });

  test('gives the text that normalising gives', () => {
    fc.assert(
      fc.property(anyText, (given) => normaliseWithOffsets(given).text === normaliseText(given)),
      { numRuns: 1000 },
    );
  });

  test('leads every span back to whole graphemes that hold it', () => {
    fc.assert(
      fc.property(anyText, fc.nat(), fc.nat(), (given, a, b) => {
        const { text, toGiven } = normaliseWithOffsets(given);
        if (text === '') return true;
        const inside = graphemeBoundaryTest(text);
        let start = a % text.length;
        while (!inside(start)) start -= 1;
        let end = start + 1 + (b % (text.length - start));
        while (!inside(end)) end += 1;
        const span = toGiven({ start, end });
        const atBoundary = graphemeBoundaryTest(given);
        if (!atBoundary(span.start) || !atBoundary(span.end)) return false;
        return normaliseText(given.slice(span.start, span.end)).includes(text.slice(start, end).trim());
      }),
      { numRuns: 1000 },
    );
  });

  test('leads the whole text back to all that is visible, and later spans to later places', () => {
    fc.assert(
      fc.property(anyText, (given) => {
        const { text, toGiven } = normaliseWithOffsets(given);
        let last = 0;
        for (let at = 0; at < text.length; at += 1) {
          const { start, end } = toGiven({ start: at, end: at + 1 });
          if (start < last || end <= start) return false;
          last = start;
        }
        if (text === '') return true;
        const whole = toGiven({ start: 0, end: text.length });
        return normaliseText(given.slice(whole.start, whole.end)) === text;
      }),
      { numRuns: 500 },
    );
  });
});
