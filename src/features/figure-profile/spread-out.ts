/**
 * The places in the same order, each at least `gap` from the one before and all within 0 and `end`, as near to those
 * that are wanted as that allows (least squares). Linear.
 * @param wanted in ascending order; `gap` times their number may not exceed `end`.
 * @see https://en.wikipedia.org/wiki/Isotonic_regression for the pooling of neighbours.
 */
export function spreadOut(wanted: readonly number[], gap: number, end: number): number[] {
  const pools: Pool[] = [];
  wanted.forEach((place, at) => {
    // With the gaps before it taken off, a place must only be no smaller than the one before.
    let pool: Pool = { sum: place - at * gap, count: 1 };
    for (let before = pools.at(-1); before !== undefined; before = pools.at(-1)) {
      if (meanOf(before) <= meanOf(pool)) break;
      pools.pop();
      pool = { sum: before.sum + pool.sum, count: before.count + pool.count };
    }
    pools.push(pool);
  });
  const latest = end - (wanted.length - 1) * gap;
  return pools
    .flatMap((pool) => Array.from({ length: pool.count }, () => meanOf(pool)))
    .map((place, at) => Math.max(0, Math.min(latest, place)) + at * gap);
}

/** Places that would cross each other, and so stand side by side. */
interface Pool {
  readonly sum: number;
  readonly count: number;
}

function meanOf({ sum, count }: Pool): number {
  return sum / count;
}
