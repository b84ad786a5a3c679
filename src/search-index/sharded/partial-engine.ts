/** The engine, holding of a whole edition no more than the terms of one question. */
import MiniSearch, { type AsPlainObject } from 'minisearch';
import type { TermCounts } from '#search-index/count-terms.ts';
import { ENGINE_OPTIONS, FIELDS, type WordEngine } from '#search-index/word-engine.ts';
import { toFrequency, type Postings } from './postings.ts';
import type { SearchFacts } from './search-shards.ts';

/** What a question is about. */
export interface EngineTerms {
  readonly facts: SearchFacts;
  /** Of the edition: where each term stands, for each of `FIELDS`. */
  readonly terms: ReadonlyMap<string, readonly Postings[]>;
  /** The reader's own articles, by number; numbers of theirs are no places of the edition. */
  readonly own: ReadonlyMap<number, TermCounts>;
  /** Whether a term of an own article is asked for. */
  readonly isAsked: (term: string) => boolean;
}

/** An engine for one question. */
export interface PartialEngine {
  /** Its articles are numbers: places of the edition, and those of own articles. */
  readonly engine: WordEngine;
  /** What each term counts beside what the engine makes of it, which takes the places that it holds for all there are. */
  readonly rarityOf: (term: string) => number;
  /** Terms of which not all places are known, with how many there are: an article that is said to have them must be looked at. */
  readonly cut: ReadonlyMap<string, number>;
}

/** How often, by number of the article. */
type Frequencies = Record<number, number>;

/**
 * The engine for one question. It ranks as one that holds the whole edition would: frequencies come with their length taken in (`toFrequency`), so
 * every article is of average length to it. A list that was cut is filled up with the articles that other words are in, as if it stood there least of all: whether it
 * does, only the article can say. Linear in the places.
 */
export function buildPartialEngine(asked: EngineTerms): PartialEngine {
  const { facts, terms, own } = asked;
  const index = new Map<string, Frequencies[]>();
  for (const [term, fields] of terms) index.set(term, fields.map(toFrequencies));
  addOwn(index, asked);
  const cut = new Map(
    [...terms].flatMap(([term, fields]) => (fields.some(isCut) ? [[term, mostOf(fields)]] : [])),
  );
  fillUp(index, terms, cut);
  const numbers = new Set([...index.values()].flat().flatMap((frequencies) => Object.keys(frequencies)));
  const documents = facts.documents + own.size;
  const lengths = FIELDS.map(() => 1);
  const plain: AsPlainObject = {
    documentCount: documents,
    nextId: documents,
    documentIds: Object.fromEntries([...numbers].map((number) => [number, Number(number)])),
    fieldIds: Object.fromEntries(FIELDS.map((field, at) => [field, at])),
    fieldLength: Object.fromEntries([...numbers].map((number) => [number, lengths])),
    averageFieldLength: lengths,
    storedFields: {},
    dirtCount: 0,
    index: [...index].map(([term, fields]) => [term, Object.fromEntries(fields.entries())]),
    serializationVersion: 2,
  };
  return {
    engine: MiniSearch.loadJS(plain, ENGINE_OPTIONS),
    cut,
    rarityOf: (term) => {
      const at = terms.get(term)?.findIndex(isCut) ?? -1;
      const count = terms.get(term)?.[at]?.count;
      if (count === undefined) return 1;
      const held = Object.keys(index.get(term)?.[at] ?? {}).length;
      return rarity(count, documents) / rarity(held, documents);
    },
  };
}

function isCut({ places, count }: Postings): boolean {
  return count > places.length;
}

function mostOf(fields: readonly Postings[]): number {
  return Math.max(...fields.map(({ count }) => count));
}

function toFrequencies({ places, frequencies }: Postings): Frequencies {
  const found: Frequencies = {};
  places.forEach((place, at) => {
    found[place] = frequencies[at] ?? 0;
  });
  return found;
}

function addOwn(index: Map<string, Frequencies[]>, { own, isAsked, facts }: EngineTerms): void {
  for (const [number, { counts, lengths }] of own) {
    for (const [term, times] of counts) {
      if (!isAsked(term)) continue;
      const fields = index.get(term) ?? FIELDS.map((): Frequencies => ({}));
      times.forEach((count, at) => {
        const field = fields[at];
        if (count > 0 && field !== undefined)
          field[number] = toFrequency(count, lengths[at] ?? 0, facts.averages[at] ?? 0);
      });
      index.set(term, fields);
    }
  }
}

function fillUp(
  index: Map<string, Frequencies[]>,
  terms: EngineTerms['terms'],
  cut: PartialEngine['cut'],
): void {
  const before = new Map(
    [...index].map(([term, fields]) => [term, fields.map((field) => Object.keys(field))]),
  );
  for (const term of cut.keys()) {
    const others = [...before].filter(([other]) => other !== term && !cut.has(other));
    const places = (others.length > 0 ? others : [...before]).flatMap(([, fields]) => fields.flat());
    const at = terms.get(term)?.findIndex(isCut) ?? -1;
    const field = index.get(term)?.[at];
    if (field === undefined) continue;
    const least = Math.min(...(terms.get(term)?.[at]?.frequencies ?? []));
    for (const place of places) field[Number(place)] ??= least;
  }
}

/** How much a term tells that so many of the articles have, as the engine counts it. */
function rarity(count: number, documents: number): number {
  return Math.log(1 + (documents - count + 0.5) / (count + 0.5));
}
