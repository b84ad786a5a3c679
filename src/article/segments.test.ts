import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Mention } from './article.ts';
import { toEntityId } from './ids.ts';
import { toSegments } from './segments.ts';

const mention = (start: number, end: number, entity = 'mosca'): Mention => ({
  start,
  end,
  entity: toEntityId(entity),
  form: 'name',
  by: 'rule',
  confidence: 1,
  candidates: [],
});

/** Mentions that nest or stand apart, never cross, over a text of `length` units. */
function nested(length: number, seeds: readonly [number, number][]): Mention[] {
  const kept: Mention[] = [];
  for (const [a, b] of seeds) {
    const start = Math.min(a, b) % length;
    const end = start + 1 + (Math.max(a, b) % (length - start));
    const crosses = kept.some(
      (other) =>
        start < other.end &&
        other.start < end &&
        !(start >= other.start && end <= other.end) &&
        !(other.start >= start && other.end <= end),
    );
    if (!crosses && end <= length) kept.push(mention(start, end));
  }
  return kept.sort((x, y) => x.start - y.start || y.end - x.end);
}

describe('toSegments', () => {
  test('cuts at the ends of mentions, the outer mention first', () => {
    const outer = mention(0, 16, 'universita-di-bologna');
    const inner = mention(9, 16, 'bologna');
    const segments = toSegments({ text: 'Ateneo diBologna, oggi', mentions: [outer, inner], marks: [] });
    expect(segments.map(({ text, mentions }) => [text, mentions.length])).toEqual([
      ['Ateneo di', 1],
      ['Bologna', 2],
      [', oggi', 0],
    ]);
    expect(segments[1]?.mentions).toEqual([outer, inner]);
  });

  test('an empty text has no segments', () => {
    expect(toSegments({ text: '', mentions: [], marks: [] })).toEqual([]);
  });

  test('cover the text exactly, and each holds just the mentions over it', () => {
    const carrier = fc.tuple(
      fc.string({ minLength: 1, maxLength: 40 }),
      fc.array(fc.tuple(fc.nat(60), fc.nat(60)), { maxLength: 8 }),
    );
    fc.assert(
      fc.property(carrier, ([text, seeds]) => {
        const mentions = nested(text.length, seeds);
        const segments = toSegments({ text, mentions, marks: [] });
        expect(segments.map((segment) => segment.text).join('')).toBe(text);
        for (const segment of segments) {
          expect(segment.start).toBeLessThan(segment.end);
          expect(segment.mentions).toEqual(
            mentions.filter((item) => item.start <= segment.start && segment.end <= item.end),
          );
        }
      }),
      { numRuns: 500 },
    );
  });
});
