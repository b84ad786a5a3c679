import type { EntityType } from '#article/entity.ts';
import type { IndexedName } from '#knowledge/knowledge-index.ts';
import type { ReadLine } from './read-line.ts';

/** A name that the knowledge base has, with every entity that bears it. */
export interface KnownReading {
  readonly kind: 'known';
  readonly names: readonly IndexedName[];
  /** Entities that the same words mean in company: they are meant where the document names them in full and none of `names`. */
  readonly rivals: readonly IndexedName[];
}

/** A name that only its context shows to be one. */
export interface NewReading {
  readonly kind: 'new';
  readonly type: EntityType;
  readonly confidence: number;
}

/** A stretch of words, `from` up to not including `to`, that may be a name. */
export interface Candidate {
  readonly from: number;
  readonly to: number;
  readonly reading: KnownReading | NewReading;
}

/** The printed name of a candidate. */
export function surfaceOf(line: ReadLine, candidate: { readonly from: number; readonly to: number }): string {
  return line.text.slice(line.words[candidate.from]?.start, line.words[candidate.to - 1]?.end);
}

/**
 * The candidates that stand when they compete for the same words: the longest wins, among equals the known one, then the first. In order of place.
 * Longest match is what readers do: «Banca d'Italia» is one name, not a bank and a country.
 */
export function selectCandidates(candidates: readonly Candidate[]): readonly Candidate[] {
  if (candidates.length < 2) return candidates;
  const ranked = [...candidates].sort(
    (a, b) => b.to - b.from - (a.to - a.from) || rank(a) - rank(b) || a.from - b.from,
  );
  const taken = new Set<number>();
  const chosen: Candidate[] = [];
  for (const candidate of ranked) {
    let free = true;
    for (let at = candidate.from; free && at < candidate.to; at += 1) free = !taken.has(at);
    if (!free) continue;
    for (let at = candidate.from; at < candidate.to; at += 1) taken.add(at);
    chosen.push(candidate);
  }
  return chosen.sort((a, b) => a.from - b.from);
}

function rank(candidate: Candidate): number {
  return candidate.reading.kind === 'known' ? 0 : 1;
}
