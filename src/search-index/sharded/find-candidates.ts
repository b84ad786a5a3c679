/** Which articles answer a question, by everything but their texts, best first. */
import type { EntityId } from '#article/ids.ts';
import type { Bearer, NameIndex } from '#search-index/name-index.ts';
import type { SearchQuery } from '#search-index/parse-query.ts';
import type { Sought } from '#search-index/pick-passages.ts';
import { askEngine, toEngineQueries } from '#search-index/word-engine.ts';
import { dayAt, type DayCounts } from '#shards/days.ts';
import type { OwnHeld } from './own-shelf.ts';
import type { PartialEngine } from './partial-engine.ts';

/** A question, with all that its shards say. */
export interface AskedQuestion {
  readonly query: SearchQuery;
  readonly sought: Sought;
  readonly partial: PartialEngine;
  readonly names: NameIndex;
  /** For each name that is looked for: how often each article names those it means, by number. */
  readonly named: readonly ReadonlyMap<number, number>[];
  /** Those of the edition's names. */
  readonly bearers: ReadonlyMap<EntityId, Bearer>;
  /** Own articles by number, beyond the places of the edition. */
  readonly own: ReadonlyMap<number, OwnHeld>;
  readonly edition: { readonly total: number; readonly days: DayCounts };
  /** Words, or people, that may be meant too were not read. */
  readonly isCut: boolean;
}

/** An article that answers, as far as can be told without its text. */
export interface Candidate {
  readonly number: number;
  readonly score: number;
}

/** Candidates, best first, and how many there are where only the first are listed. */
export interface Candidates {
  readonly best: readonly Candidate[];
  readonly count: number;
}

/** Where only dates are asked for, so many articles are listed. */
const MOST_BY_DATE = 400;

/** The articles that answer by their words, names and dates. Linear in the places of the words. */
export function findCandidates(asked: AskedQuestion, combineWith: 'AND' | 'OR'): Candidates {
  const { query, sought, partial, named, own, edition } = asked;
  const isInTime = toTimeFilter(query, edition);
  const isIn = (number: number) => {
    const held = own.get(number);
    return (
      (held === undefined ? isInTime.place(number) : isInTime.day(held.document.date)) &&
      named.every((meant) => meant.has(number))
    );
  };
  const queries = toEngineQueries(partial.engine, sought, combineWith, partial.rarityOf);
  const isByName = query.words.length + query.phrases.length + query.titleWords.length === 0;
  if (!isByName) {
    const found = askEngine(partial.engine, queries).filter(({ id }) => isIn(id));
    return toCandidates(
      found.map(({ id, score }) => ({ number: id, score })),
      asked,
    );
  }
  const numbers = named[0] === undefined ? null : [...named[0].keys()];
  const all = numbers ?? [...isInTime.newest(MOST_BY_DATE), ...own.keys()];
  const found = all
    .filter(isIn)
    .map((number) => ({ number, score: named.reduce((sum, meant) => sum + (meant.get(number) ?? 0), 0) }));
  const { best, count } = toCandidates(found, asked);
  return {
    best,
    count: numbers === null ? count + isInTime.count - isInTime.newest(MOST_BY_DATE).length : count,
  };
}

function toCandidates(found: readonly Candidate[], { own, edition }: AskedQuestion): Candidates {
  const dayOf = (number: number) =>
    own.get(number)?.document.date ?? dayAt(edition.days, edition.total, number) ?? '';
  const isOfOne = (a: number, b: number) => own.has(a) === own.has(b);
  const best = found.toSorted(
    (a, b) =>
      b.score - a.score ||
      // Places are in the order of days, which need not be looked up among the edition's.
      (isOfOne(a.number, b.number) && !own.has(a.number)
        ? 0
        : dayOf(b.number).localeCompare(dayOf(a.number))) ||
      b.number - a.number,
  );
  return { best, count: best.length };
}

/** The places, and the days, that are asked for. */
function toTimeFilter({ before, after }: SearchQuery, { total, days }: AskedQuestion['edition']) {
  const day = (date: string | null) =>
    (before === null || (date !== null && date < before)) &&
    (after === null || (date !== null && date >= after));
  let newer = 0;
  let count = 0;
  for (const [date, articles] of days) {
    if (day(date)) count += articles;
    else if (count === 0) newer += articles;
  }
  const [from, to] = [total - newer - count, total - newer];
  return {
    day,
    count,
    place: (place: number) => place >= from && place < to,
    newest: (most: number) => Array.from({ length: Math.min(most, count) }, (_, at) => to - 1 - at),
  };
}
