import type { EntityType } from '#article/entity.ts';
import type { TypedSpan } from '#recognise/tagger/labels.ts';

/** Counts of names: found and right, found, and marked by the annotators. */
export interface SpanCount {
  hit: number;
  found: number;
  gold: number;
}

/** Counts per type. */
export type SpanScores = Map<EntityType, SpanCount>;

/**
 * Adds a line's names: right is what has the same words and the same type (the convention of conlleval).
 * @param lost types of names that the annotators marked and that no words make up: missed in any case
 */
export function addSpans(
  scores: SpanScores,
  found: readonly TypedSpan[],
  gold: readonly TypedSpan[],
  lost: readonly EntityType[] = [],
): void {
  for (const type of lost) countOf(scores, type).gold += 1;
  const keys = new Set(gold.map(toKey));
  for (const span of gold) countOf(scores, span.type).gold += 1;
  for (const span of found) {
    const count = countOf(scores, span.type);
    count.found += 1;
    if (keys.has(toKey(span))) count.hit += 1;
  }
}

/** Precision, recall and F1 in percent over the types. */
export function toFigures(
  scores: SpanScores,
  types: readonly EntityType[],
): { precision: number; recall: number; f1: number; gold: number } {
  const sum = { hit: 0, found: 0, gold: 0 };
  for (const type of types) {
    const count = scores.get(type);
    sum.hit += count?.hit ?? 0;
    sum.found += count?.found ?? 0;
    sum.gold += count?.gold ?? 0;
  }
  return {
    precision: (100 * sum.hit) / Math.max(1, sum.found),
    recall: (100 * sum.hit) / Math.max(1, sum.gold),
    f1: (200 * sum.hit) / Math.max(1, sum.found + sum.gold),
    gold: sum.gold,
  };
}

function toKey({ from, to, type }: TypedSpan): string {
  return `${from} ${to} ${type}`;
}

function countOf(scores: SpanScores, type: EntityType): SpanCount {
  let count = scores.get(type);
  if (!count) scores.set(type, (count = { hit: 0, found: 0, gold: 0 }));
  return count;
}
