/** Whether a number in a caption is the photo's place in a sequence («kim a mosca 3») or says what is shown («rocky 4», «la rai compie 70», «real madrid 3 barcellona 1»). */
import type { EntityType } from '#article/entity.ts';
import { NUMBERED_NAMES } from '#knowledge/facts/numbered-names.ts';
import { FUNCTION_WORDS } from '#recognise/function-words.ts';
import { foldText } from '#text/fold.ts';
import { contains, overlaps, type Span } from '#text/span.ts';
import { toWords, type Word } from '#text/words.ts';
import { opensLikeCaption } from './caption-openings.ts';
import {
  COUNTING_VERBS,
  MEASURES,
  TOLLS,
  UNITS_BEFORE_NUMBERS,
  WORDS_BEFORE_NUMBERS,
} from './counting-words.ts';

/** What the rest of the page says about numbers. */
export interface PageNumbers {
  /** Folded «word number» pairs of the running text: «apollo 11» stays whole where the page speaks of it. */
  readonly pairs: ReadonlySet<string>;
  /** Folded captions without their last number → the numbers they are printed with. */
  readonly series: ReadonlyMap<string, ReadonlySet<string>>;
}

/** A name in the caption, with the kind of what it names. */
export interface NamedSpan extends Span {
  readonly type: EntityType;
}

/** Names in `NUMBERED_NAMES` have no more words. */
const LONGEST_NAME_WORDS = 3;
/** From here on photos are rarely numbered, and cars, planes and hotels are. */
const LARGE_NUMBER = 100;

/**
 * True when the word at `at` of the caption's words is a photo's number.
 * @param words All words of the line, so that what is measured after the number is seen.
 */
export function isPhotoNumber(
  text: string,
  words: readonly Word[],
  at: number,
  names: readonly NamedSpan[],
  page: PageNumbers,
): boolean {
  const number = words[at];
  const before = words[at - 1];
  if (!number || !before || !/^\d{1,3}$/.test(number.text) || number.text === '0') return false;
  const next = words[at + 1];
  if (!isFree(text, number, next) || isIn(number, names)) return false;
  if (page.pairs.has(`${before.folded} ${number.text}`) || isNumberedName(words, at)) return false;
  if (isMeasured(words, at) || enumerates(text, words)) return false;
  if (!isIn(before, names) && isCounted(before, words[at - 2])) return false;
  if (isElliptical(words, at)) return false;
  const caption = text.slice(words[0]?.start, number.start);
  const isSeries = (page.series.get(toSeriesKey(caption))?.size ?? 0) > 1;
  if (TOLLS.has(before.folded) && !isSeries) return false;
  return Number.parseInt(number.text, 10) < LARGE_NUMBER || isIn(before, names, true) || isSeries;
}

/** True for a line whose last word is a number that its grammar does not claim: «KIM JONG IL 3», not «LA RAI COMPIE 70». */
export function endsInFreeNumber(text: string, names: readonly Span[] = []): boolean {
  if (!/\s\d{1,3}$/.test(text)) return false;
  const words = toWords(text);
  const before = words.at(-2);
  if (before === undefined) return false;
  if (enumerates(text, words)) return false;
  return (
    names.some((name) => contains(name, before)) ||
    !(isCounted(before, words.at(-3)) || TOLLS.has(before.folded))
  );
}

function isMeasured(words: readonly Word[], at: number): boolean {
  const [next, second] = words.slice(at + 1, at + 3);
  if (next === undefined) return false;
  return MEASURES.has(next.folded) || (next.folded === 'per' && second?.folded === 'cento');
}

/** «Napoli 30, Inter 28», «voti: meloni 45 schlein 30»: what stands in a list, or under a head with a colon, is counted. */
function enumerates(text: string, words: readonly Word[]): boolean {
  const numbers = words.filter((word) => /^\d{1,3}$/.test(word.text));
  const [first, last] = [numbers[0], numbers.at(-1)];
  if (!first || !last || first === last) return false;
  const head = /^([\p{L}' ]{3,40}): /u.exec(text)?.[1];
  if (head !== undefined && head.length < first.start && !opensLikeCaption(text)) return true;
  return numbers.some((number) => number !== last && endsListed(text.slice(number.end)));
}

/** «30, …», «45 per cento, …». */
function endsListed(rest: string): boolean {
  const [listed, unit] = /^(?: (per cento|\p{L}+))?[,;]/u.exec(rest) ?? [];
  return listed !== undefined && (unit === undefined || unit === 'per cento' || MEASURES.has(unit));
}

/** Stands between spaces and is no side of «3 - 1». */
function isFree(text: string, number: Word, next: Word | undefined): boolean {
  const before = text.slice(0, number.start);
  if (!/\s$/.test(before) || /\d\s*[-–—:/]\s*$/.test(before)) return false;
  const after = text.slice(number.end, next?.start ?? text.length);
  return /^(?:\s|$)/.test(after) && !(next?.written === 'digits' && /^\s*[-–—:/]\s*$/.test(after));
}

function isIn(word: Span, names: readonly NamedSpan[], persons = false): boolean {
  return names.some((name) => overlaps(name, word) && (!persons || name.type === 'person'));
}

function isCounted(before: Word, earlier: Word | undefined): boolean {
  if (UNITS_BEFORE_NUMBERS.has(before.folded)) return earlier?.written !== 'digits';
  return WORDS_BEFORE_NUMBERS.has(before.folded) || COUNTING_VERBS.has(before.folded);
}

function isNumberedName(words: readonly Word[], at: number): boolean {
  const number = words[at]?.text ?? '';
  for (let size = 1; size <= Math.min(LONGEST_NAME_WORDS, at); size += 1) {
    const name = words
      .slice(at - size, at)
      .map((word) => word.folded)
      .join(' ');
    const numbers = NUMBERED_NAMES.get(name);
    if (numbers && (numbers.size === 0 || numbers.has(number))) return true;
  }
  return false;
}

/** «biden 80 anni trump 78»: the unit of an earlier number is understood again after a name. */
function isElliptical(words: readonly Word[], at: number): boolean {
  for (let from = at - 1; from >= 2; from -= 1) {
    const word = words[from];
    const earlier = words[from - 1];
    if (!word || word.written === 'digits' || FUNCTION_WORDS.has(word.folded)) return false;
    if (MEASURES.has(word.folded))
      return from < at - 1 && earlier?.written === 'digits' && earlier.text.length === words[at]?.text.length;
  }
  return false;
}

/** `PageNumbers.series` of a page's captions. */
export function toSeries(captions: readonly string[]): PageNumbers['series'] {
  const series = new Map<string, Set<string>>();
  for (const caption of captions) {
    const [, before = '', number = ''] = /^(.*\S)\s+(\d{1,3})$/.exec(caption) ?? [];
    if (number === '') continue;
    const key = toSeriesKey(before);
    series.set(key, (series.get(key) ?? new Set()).add(number));
  }
  return series;
}

function toSeriesKey(text: string): string {
  return foldText(text.trim());
}
