import { FIELDS, splitTerms, type EngineDocument } from './word-engine.ts';

/** How often each term of an article stands in each of its fields. */
export interface TermCounts {
  /** By number of the field; `FIELDS` has their order. */
  readonly counts: ReadonlyMap<string, readonly number[]>;
  /** Different terms of each field, which is what the engine takes for its length. */
  readonly lengths: readonly number[];
}

/** Counts the terms of an article as the engine does. Linear. */
export function countTerms(document: EngineDocument): TermCounts {
  const counts = new Map<string, number[]>();
  const lengths = FIELDS.map(() => 0);
  FIELDS.forEach((field, at) => {
    for (const term of splitTerms(document[field])) {
      const known = counts.get(term) ?? FIELDS.map(() => 0);
      if (known[at] === 0) lengths[at] = (lengths[at] ?? 0) + 1;
      known[at] = (known[at] ?? 0) + 1;
      counts.set(term, known);
    }
  });
  return { counts, lengths };
}
