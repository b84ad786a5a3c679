/** Chance that can be repeated: the same seed gives the same numbers on every machine. */

/** A source of chance. */
export interface Random {
  /** From 0, below 1. */
  next(): number;
  /** A whole number from 0, below `count`, which is at least 1. */
  below(count: number): number;
  /** True in that share of cases, from 0 to 1. */
  chance(share: number): boolean;
  /** One of the items, which must not be empty. */
  pick<T>(items: readonly T[]): T;
}

const TO_UNIT = 2 ** -32;

/**
 * The numbers that belong to the words of a seed; different words give unrelated numbers.
 * @see https://github.com/bryc/code/blob/master/jshash/PRNGs.md (mulberry32, seeded by FNV-1a)
 */
export function randomOf(...seed: readonly (string | number)[]): Random {
  let state = 0x811c9dc5;
  for (const character of seed.join('\0')) {
    state = Math.imul(state ^ (character.codePointAt(0) ?? 0), 0x01000193);
  }
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) * TO_UNIT;
  };
  const below = (count: number): number => Math.floor(next() * count);
  return {
    next,
    below,
    chance: (share) => next() < share,
    pick(items) {
      const item = items[below(items.length)];
      if (item === undefined) throw new RangeError('there is nothing to pick from');
      return item;
    },
  };
}

/** The items in another order. */
export function shuffle<T>(items: readonly T[], random: Random): T[] {
  return items
    .map((item) => ({ item, place: random.next() }))
    .sort((a, b) => a.place - b.place)
    .map(({ item }) => item);
}

/** Draws ranks from 0, below `count`: rank r as often as 1 / (r + 1 + shift) ^ exponent says. */
export function zipf(count: number, exponent: number, shift = 0): (random: Random) => number {
  const sums = new Float64Array(count);
  let sum = 0;
  for (let rank = 0; rank < count; rank += 1) {
    sum += (rank + 1 + shift) ** -exponent;
    sums[rank] = sum;
  }
  return (random) => {
    const wanted = random.next() * sum;
    let low = 0;
    let high = count - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sums[middle] ?? 0) <= wanted) low = middle + 1;
      else high = middle;
    }
    return low;
  };
}
