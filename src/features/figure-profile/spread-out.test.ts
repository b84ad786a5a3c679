import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { spreadOut } from './spread-out.ts';

describe('places that are spread out', () => {
  it('stay where they are when they are far enough apart', () => {
    expect(spreadOut([0, 10, 55, 100], 10, 100)).toEqual([0, 10, 55, 100]);
    expect(spreadOut([], 10, 100)).toEqual([]);
  });

  it('stand around where they would cover each other', () => {
    expect(spreadOut([50, 50, 50], 10, 100)).toEqual([40, 50, 60]);
    expect(spreadOut([50, 52], 10, 100)).toEqual([46, 56]);
  });

  it('stay within the line', () => {
    expect(spreadOut([0, 1], 10, 100)).toEqual([0, 10]);
    expect(spreadOut([99, 100], 10, 100)).toEqual([90, 100]);
  });

  it('keep their order and their distance, wherever they are wanted', () => {
    const rows = fc.array(fc.double({ min: 0, max: 300, noNaN: true }), { maxLength: 30 });
    fc.assert(
      fc.property(rows, (row) => {
        const spread = spreadOut(
          [...row].sort((a, b) => a - b),
          10,
          300,
        );
        expect(spread).toHaveLength(row.length);
        for (const place of spread) {
          expect(place).toBeGreaterThanOrEqual(0);
          expect(place).toBeLessThanOrEqual(300 + 1e-9);
        }
        spread.slice(1).forEach((place, at) => {
          expect(place - spread[at]!).toBeGreaterThanOrEqual(10 - 1e-9);
        });
      }),
    );
  });
});
