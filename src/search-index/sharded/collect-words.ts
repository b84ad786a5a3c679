/** The build's side of the search over shards: terms in, entries of shards out. */
import type { Entity } from '#article/entity.ts';
import { countTerms } from '#search-index/count-terms.ts';
import { foldedNamesOf, type Bearer } from '#search-index/name-index.ts';
import type { SearchDocument } from '#search-index/search-document.ts';
import { FIELDS, toEngineDocument } from '#search-index/word-engine.ts';
import { createByteList, pushByte, pushWhole, readBytes, type ByteList } from './byte-list.ts';
import { listNameEntries } from './list-name-entries.ts';
import { encodePostings, toFrequency, toWeight } from './postings.ts';
import { toTermKey, type WrittenEntry, type WrittenPostings } from './words-shard.ts';

/** The words of an edition, gathered article by article; about 3 bytes for each different term of each article. */
export interface WordCollector {
  /** @param number of the article, each once @param entities whom it names */
  readonly add: (number: number, document: SearchDocument, entities: readonly Entity[]) => void;
  /** Average length of each of `FIELDS`, in different terms. */
  readonly averages: () => readonly number[];
  /** The entries in the order of their keys. @param placeOf place of an article by its number */
  readonly entries: (
    placeOf: (number: number) => number,
    bearers: Iterable<Bearer>,
  ) => Iterable<WrittenEntry>;
}

/**
 * So many places of a term are kept in each field, those where it counts most: a word that more articles have tells little, and its list would be the
 * largest part of a large edition. Up to 10,000 articles nearly no list is cut.
 */
export const MOST_POSTINGS = 4096;

/** What a byte can count to: who repeats a word as often gains nothing more. */
const MOST_TIMES = 255;

/** A collector without articles. */
export function collectWords(): WordCollector {
  const terms = new Map<string, { last: number; readonly bytes: ByteList }>();
  const numbers: number[] = [];
  const lengths: number[][] = FIELDS.map(() => []);
  const averages = () =>
    lengths.map((all) => all.reduce((sum, length) => sum + length, 0) / (all.length || 1));
  return {
    add(number, document, entities) {
      const counted = countTerms(
        toEngineDocument(document, [...new Set(entities.flatMap((entity) => foldedNamesOf(entity).flat()))]),
      );
      const arrival = numbers.push(number) - 1;
      counted.lengths.forEach((length, field) => lengths[field]?.push(length));
      for (const [term, times] of counted.counts) {
        const known = terms.get(term) ?? { last: 0, bytes: createByteList() };
        if (known.bytes.length === 0) terms.set(toOwnText(term), known);
        pushWhole(known.bytes, arrival - known.last);
        known.last = arrival;
        for (const count of times) pushByte(known.bytes, Math.min(count, MOST_TIMES));
      }
    },
    averages,
    *entries(placeOf, bearers) {
      const facts = { places: numbers.map(placeOf), lengths, averages: averages() };
      const names = listNameEntries(bearers);
      const keys = [...terms.keys()].map((term) => [toTermKey(term), term] as const);
      for (const [key, term] of [...keys, ...names.keys.map((name) => [name, null] as const)].sort(byKey)) {
        if (term === null) yield names.get(key);
        else yield [key, ...writeTerm(terms.get(term)?.bytes, facts)];
      }
    },
  };
}

/** The same text, but no longer a part of the article's, which an engine would otherwise keep in memory for it. */
function toOwnText(part: string): string {
  return part.split('').join('');
}

function byKey([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number {
  return a < b ? -1 : 1;
}

interface CollectedFacts {
  /** Of each article in the order in which they came. */
  readonly places: readonly number[];
  readonly lengths: readonly (readonly number[])[];
  readonly averages: readonly number[];
}

/** The term's list for each field, without empty ones at the end. */
function writeTerm(
  bytes: ByteList | undefined,
  { places, lengths, averages }: CollectedFacts,
): WrittenPostings[] {
  const found = FIELDS.map((): [place: number, weight: number][] => []);
  const read = readBytes(bytes ?? createByteList());
  let arrival = 0;
  while (!read.isAtEnd()) {
    arrival += read.whole();
    found.forEach((list, field) => {
      const times = read.next();
      if (times === 0) return;
      const frequency = toFrequency(times, lengths[field]?.[arrival] ?? 0, averages[field] ?? 0);
      list.push([places[arrival] ?? 0, toWeight(frequency)]);
    });
  }
  const written = found.map(writeList);
  return written.slice(0, written.findLastIndex((list) => list !== '') + 1);
}

function writeList(all: readonly (readonly [place: number, weight: number])[]): WrittenPostings {
  // Of equals the newest stay.
  const best = all.toSorted((a, b) => b[1] - a[1] || b[0] - a[0]).slice(0, MOST_POSTINGS);
  const kept = best.toSorted((a, b) => a[0] - b[0]);
  const line = encodePostings(
    kept.map(([place]) => place),
    kept.map(([, weight]) => weight),
  );
  return all.length > kept.length ? [all.length, line] : line;
}
