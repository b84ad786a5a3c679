import type { IndexedWord } from './index-terms.ts';
import { isSought, type SoughtUnit } from './sought-unit.ts';

/**
 * How close together the words that are looked for stand in a text, from 0 for none to 1 for all of them side by side: the
 * share of them in the best stretch, times how much of that stretch they are. Linear in the words of the text, times the units.
 */
export function closenessIn(words: readonly IndexedWord[], units: readonly SoughtUnit[]): number {
  const found = words.flatMap((word, at) => {
    const unit = units.findIndex((candidate) => isSought(candidate, word));
    return unit === -1 ? [] : [{ unit, at }];
  });
  let best = 0;
  found.forEach((first, from) => {
    const seen = new Set<number>();
    for (const { unit, at } of found.slice(from, from + MOST_IN_STRETCH)) {
      if (seen.has(unit)) continue;
      seen.add(unit);
      best = Math.max(best, (seen.size / units.length) * (seen.size / (at - first.at + 1)));
    }
  });
  return best;
}

/** Who looks further finds no stretch that would count. */
const MOST_IN_STRETCH = 12;
