import type { EditionRoot } from '#shards/edition-root.ts';
import { estimateBytes } from '#shards/estimate-bytes.ts';
import type { OfflineChoice } from '#article/offline-choice.ts';

/** What is kept unasked: a few minutes of a slow line, and little beside the pictures on a phone. */
export const MOST_UNASKED_BYTES = 50_000_000;

/** Everything where that is no more than `MOST_UNASKED_BYTES`, else the newest articles that fit into them; nothing where none does. */
export function toDefaultChoice(root: EditionRoot): OfflineChoice {
  if (root.articleBytes + root.shardBytes <= MOST_UNASKED_BYTES) return { kind: 'everything' };
  let count = 0;
  // What articles weigh grows with their number, so the largest number that fits is found by halving.
  for (let step = 2 ** Math.floor(Math.log2(root.total)); step >= 1; step /= 2)
    if (count + step < root.total && estimateBytes(root, count + step) <= MOST_UNASKED_BYTES) count += step;
  return count === 0 ? { kind: 'none' } : { kind: 'newest', count };
}
