import { describe, expect, it } from 'vitest';
import { estimateBytes } from '#shards/estimate-bytes.ts';
import { buildShardedEdition } from '#testing/sharded-edition.ts';
import { MOST_UNASKED_BYTES, toDefaultChoice } from './default-choice.ts';

const stories = Array.from({ length: 500 }, (_, place) => ({ topic: 'world', names: [`person-${place}`] }));
const { root } = buildShardedEdition(stories);
const weighing = (articleBytes: number, shardBytes: number) => ({ ...root, articleBytes, shardBytes });

describe('what is kept unasked', () => {
  it('is everything up to 50 MB', () => {
    expect(MOST_UNASKED_BYTES).toBe(50_000_000);
    expect(toDefaultChoice(weighing(MOST_UNASKED_BYTES - 1_000, 1_000))).toEqual({ kind: 'everything' });
  });

  it('is, of a byte more, as many of the newest as fit', () => {
    const heavier = weighing(MOST_UNASKED_BYTES - 1_000, 1_001);
    const choice = toDefaultChoice(heavier);
    expect(choice).toEqual({ kind: 'newest', count: root.total - 1 });
  });

  it.each([60_000_000, 200_000_000, 3_000_000_000])('fits where all articles have %d bytes', (bytes) => {
    const heavy = weighing(bytes, 1_000_000);
    const choice = toDefaultChoice(heavy);
    if (choice.kind !== 'newest') throw new Error(`${choice.kind} is kept`);
    expect(estimateBytes(heavy, choice.count)).toBeLessThanOrEqual(MOST_UNASKED_BYTES);
    expect(estimateBytes(heavy, choice.count + 1)).toBeGreaterThan(MOST_UNASKED_BYTES);
  });

  it('is nothing where not even one article fits', () => {
    expect(toDefaultChoice(weighing(500 * 60_000_000, 0))).toEqual({ kind: 'none' });
  });
});

describe('what articles weigh', () => {
  it('is nothing for none, and all for all or more', () => {
    const some = weighing(5_000_000, 900_000);
    expect(estimateBytes(some, 0)).toBe(0);
    expect(estimateBytes(some, root.total)).toBe(5_900_000);
    expect(estimateBytes(some, root.total + 1)).toBe(5_900_000);
  });

  it('grows with their number', () => {
    const some = weighing(5_000_000, 900_000);
    const sizes = stories.map((_, at) => estimateBytes(some, at + 1));
    expect(sizes).toEqual([...sizes].sort((a, b) => a - b));
  });
});
