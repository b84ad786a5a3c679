import { describe, expect, it } from 'vitest';
import { randomOf, shuffle, zipf } from './random.ts';

const draws = (count: number, draw: () => number) => Array.from({ length: count }, draw);

describe('randomOf', () => {
  it('gives the same numbers for the same seed, and others for another', () => {
    const [a, b, c] = [randomOf(1, 2), randomOf(1, 2), randomOf(1, 3)];
    const numbers = draws(5, () => a.next());
    expect(draws(5, () => b.next())).toEqual(numbers);
    expect(draws(5, () => c.next())).not.toEqual(numbers);
  });

  it('spreads its numbers evenly from 0 to 1', () => {
    const random = randomOf('even');
    const tenths = Array.from({ length: 10 }, () => 0);
    for (const number of draws(10_000, () => random.next())) tenths[Math.floor(number * 10)]! += 1;
    for (const count of tenths) expect(Math.abs(count - 1_000)).toBeLessThan(150);
  });
});

describe('shuffle', () => {
  it('keeps every item', () => {
    const items = [1, 2, 3, 4, 5, 6, 7, 8];
    const shuffled = shuffle(items, randomOf('order'));
    expect(shuffled).not.toEqual(items);
    expect(shuffled.sort()).toEqual(items);
  });
});

describe('zipf', () => {
  it('draws the first rank twice as often as the second and ten times as often as the tenth', () => {
    const random = randomOf('ranks');
    const draw = zipf(100, 1);
    const counts = Array.from({ length: 100 }, () => 0);
    for (const rank of draws(100_000, () => draw(random))) counts[rank]! += 1;
    expect(counts[0]! / counts[1]!).toBeCloseTo(2, 0);
    expect(counts[0]! / counts[9]!).toBeGreaterThan(8.5);
    expect(counts[0]! / counts[9]!).toBeLessThan(11.5);
    expect(Math.min(...counts)).toBeGreaterThan(0);
  });
});
