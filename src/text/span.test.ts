import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareSpans, contains, crosses, overlaps, type Span } from './span.ts';

const span = fc
  .tuple(fc.nat(8), fc.integer({ min: 1, max: 5 }))
  .map(([start, length]): Span => ({ start, end: start + length }));

function unitsOf({ start, end }: Span): number[] {
  return Array.from({ length: end - start }, (_, i) => start + i);
}

test('spans that touch do not overlap', () => {
  const [kim, jong] = [
    { start: 0, end: 'Kim '.length },
    { start: 'Kim '.length, end: 'Kim Jong'.length },
  ] as const;
  expect(overlaps(kim, jong)).toBe(false);
  expect(crosses(kim, jong)).toBe(false);
});

test('the relations are those of the code units covered', () => {
  fc.assert(
    fc.property(span, span, (a, b) => {
      const shared = unitsOf(a).filter((unit) => unitsOf(b).includes(unit)).length;
      expect(overlaps(a, b)).toBe(shared > 0);
      expect(contains(a, b)).toBe(shared === b.end - b.start);
      expect(crosses(a, b)).toBe(shared > 0 && shared < Math.min(a.end - a.start, b.end - b.start));
    }),
  );
});

test('sorting puts an outer span before the spans inside it', () => {
  fc.assert(
    fc.property(fc.array(span), (spans) => {
      const sorted = spans.toSorted(compareSpans);
      return sorted.every((later, i) =>
        sorted.slice(0, i).every((earlier) => !contains(later, earlier) || contains(earlier, later)),
      );
    }),
  );
});
