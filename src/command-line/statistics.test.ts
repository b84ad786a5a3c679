import { describe, expect, it } from 'vitest';
import { median, quantile, toRatios } from './statistics.ts';

describe('statistics', () => {
  it('finds the middle of values in any order, which stay as they were', () => {
    const values = [30, 10, 20];
    expect(median(values)).toBe(20);
    expect(values).toEqual([30, 10, 20]);
    expect(median([4, 1, 3, 2])).toBe(3);
    expect(median([])).toBe(0);
  });

  it('finds the value that a share of all is below', () => {
    const hundred = Array.from({ length: 100 }, (_, i) => i);
    expect(quantile(hundred, 0.95)).toBe(95);
    expect(quantile(hundred, 1)).toBe(99);
    expect(quantile([7], 0.95)).toBe(7);
  });

  it('compares what was measured in one round', () => {
    expect(toRatios([20, 90], [10, 30])).toEqual([2, 3]);
  });
});
