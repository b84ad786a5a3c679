/**
 * What a reader writes into the search: words, phrases in quotes, and field words in either language: `with:kim`
 * (`con:`), `title:luna` (`titolo:`), `before:2024-06` (`prima:`), `after:2024` (`dopo:`). A value of several words stands in
 * quotes. Nothing is an error: what is no field word is looked for as it stands.
 */
import { isPartialDate } from '#article/calendar-date.ts';
import { toSearchWords } from './index-terms.ts';
import { isStopWord } from './stop-words.ts';

/** A word that is looked for. */
export interface SoughtWord {
  /** See `foldText`. */
  readonly folded: string;
  /** The reader may still be writing it: words that begin so are meant too. */
  readonly isOpen: boolean;
}

/** What of a search cannot be followed, and is told to the reader. */
export interface QueryProblem {
  readonly kind: 'no-date';
  readonly value: string;
}

/** A search, taken apart. */
export interface SearchQuery {
  /** Each must occur; words that every text has are left out, unless there is nothing else. */
  readonly words: readonly SoughtWord[];
  /** Folded words that must follow one another. */
  readonly phrases: readonly (readonly string[])[];
  /** Must occur in the headline. */
  readonly titleWords: readonly SoughtWord[];
  /** Folded words of names: of each, somebody must be in the article. */
  readonly names: readonly (readonly string[])[];
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`: articles dated before that begins. */
  readonly before: string | null;
  /** Articles dated from its beginning on, so that `after:2024 before:2025` is a year. */
  readonly after: string | null;
  readonly problems: readonly QueryProblem[];
}

type Field = 'with' | 'title' | 'before' | 'after';

const FIELDS: Readonly<Record<string, Field>> = {
  with: 'with',
  con: 'with',
  title: 'title',
  titolo: 'title',
  before: 'before',
  prima: 'before',
  after: 'after',
  dopo: 'after',
};

/** A field word with its value, a phrase, or anything else up to the next white space. A quote may still be open. */
const PART = /(?:(\p{L}+):\s*)?(?:["“”«»]([^"“”«»]*)(?:["“”«»]|$)|([^\s"“”«»]*))/gu;

interface Part {
  readonly field: Field | null;
  readonly value: string;
  readonly isQuoted: boolean;
  /** Nothing follows it, not even a space. */
  readonly isLast: boolean;
}

/** Takes a search apart. Linear. */
export function parseQuery(text: string): SearchQuery {
  const parts = [...text.matchAll(PART)]
    .filter(([whole]) => whole !== '')
    .map((match) => toPart(match, text.length));
  const words = parts.filter(({ field, isQuoted }) => field === null && !isQuoted).flatMap(toSought);
  const sayMuch = words.filter(({ folded }) => !isStopWord(folded));
  const phrases = parts.filter(({ field, isQuoted }) => field === null && isQuoted).map(toFolded);
  const isOthers = phrases.some((phrase) => phrase.length > 0);
  const dates = parts.filter(({ field }) => field === 'before' || field === 'after');
  const findDate = (asked: Field) =>
    dates.findLast(({ field, value }) => field === asked && isPartialDate(value))?.value ?? null;
  return {
    words: sayMuch.length > 0 || isOthers ? sayMuch : words,
    phrases: phrases.filter((phrase) => phrase.length > 0),
    titleWords: parts.filter(({ field }) => field === 'title').flatMap(toSought),
    names: parts
      .filter(({ field }) => field === 'with')
      .map(toFolded)
      .filter((name) => name.length > 0),
    before: findDate('before'),
    after: findDate('after'),
    problems: dates
      .filter(
        ({ value, isLast }) => value !== '' && !isPartialDate(value) && !(isLast && isBeginOfDate(value)),
      )
      .map(({ value }) => ({ kind: 'no-date', value })),
  };
}

/** Whether nothing is looked for. */
export function isEmptyQuery(query: SearchQuery): boolean {
  const { words, phrases, titleWords, names, before, after } = query;
  return (
    [words, phrases, titleWords, names].every(({ length }) => length === 0) &&
    before === null &&
    after === null
  );
}

function toPart(match: RegExpExecArray, length: number): Part {
  const [whole, name = '', quoted, plain = ''] = match;
  const field = FIELDS[name.toLowerCase()] ?? null;
  // `nota:` is no field: its word is looked for with what follows it.
  const value = quoted ?? plain;
  return {
    field,
    value: field === null && name !== '' ? `${name} ${value}` : value,
    isQuoted: quoted !== undefined,
    isLast: match.index + whole.length === length,
  };
}

function toFolded({ value }: Part): string[] {
  return toSearchWords(value).map(({ folded }) => folded);
}

function toSought(part: Part): SoughtWord[] {
  const words = toFolded(part);
  return words.map((folded, at) => ({
    folded,
    isOpen: part.isLast && !part.isQuoted && at === words.length - 1,
  }));
}

/** Somebody who is still writing a date has made no mistake. */
function isBeginOfDate(value: string): boolean {
  return /^[\d-]{0,9}$/.test(value);
}
