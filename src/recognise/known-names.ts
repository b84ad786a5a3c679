/**
 * Names of the knowledge base in a line. In mixed case a name must carry the capitals it is printed with; in a line
 * of one case capitals say nothing, and a word that is also an ordinary one needs the body's word for it.
 */
import type { IndexedName, KnowledgeIndex } from '#knowledge/knowledge-index.ts';
import { hasCapital } from '#text/words.ts';
import type { Candidate } from './candidate.ts';
import { CALENDAR_WORDS, FUNCTION_WORDS, LOCATIVES } from './function-words.ts';
import { isPartOfLongerName } from './longer-name.ts';
import { gapBefore, isRomanNumeral, startsSentence, type ReadLine } from './read-line.ts';
import { TITLES } from './titles.ts';
import type { Vocabulary } from './vocabulary.ts';

/** What the document has shown so far. */
export interface KnownContext {
  readonly index: KnowledgeIndex;
  readonly lang: string;
  readonly vocabulary: Vocabulary;
  /** Folded single words for which evidence was found somewhere in the document. */
  readonly evidenced: ReadonlySet<string>;
}

/** A single word of a line in one case is too short to be a name by itself below this length. */
const SHORTEST_LONE_NAME = 4;

/** Candidates for the base's full names in the line, overlapping ones included. */
export function findKnownNames(line: ReadLine, context: KnownContext): Candidate[] {
  const found: Candidate[] = [];
  const fits = line.written === 'mixed' && !line.titleCase ? fitsMixedCase : fitsOneCase;
  for (let from = 0; from < line.words.length; from += 1) {
    const word = line.words[from];
    if (!word || !context.index.names.mayBegin(word.folded)) continue;
    for (const match of context.index.names.matchesAt(line.text, line.words, from)) {
      const fitting = match.values.filter(
        (name) => name.kind === 'full' && fits(line, match.from, match.to, name, context),
      );
      const names = preferLanguage(fitting, context.lang);
      if (names.length === 0) continue;
      const rivals = match.values.filter((name) => name.kind === 'contextual' && name.lang === context.lang);
      found.push({ from: match.from, to: match.to, reading: { kind: 'known', names, rivals } });
    }
  }
  return found;
}

/** Names in the document's language go before the same word in another one: in Italian «Milan» is the club, not the city. */
function preferLanguage(names: readonly IndexedName[], lang: string): readonly IndexedName[] {
  const own = names.filter((name) => name.lang === null || name.lang === lang);
  return own.length > 0 ? own : names;
}

function fitsMixedCase(
  line: ReadLine,
  from: number,
  to: number,
  name: IndexedName,
  context: KnownContext,
): boolean {
  if (!carriesCapitals(line, from, name)) return false;
  if (name.entity.type === 'person' && isPartOfLongerName(line, from, to, context.index)) return false;
  if (to - from > 1) return true;
  return fitsAsLoneWord(line, from, name, context);
}

/** True when every word that the name prints with a capital has one here; a title before the name and a ruler's number may be small: «papa Francesco», «Leone xiv». */
export function carriesCapitals(line: ReadLine, from: number, name: IndexedName): boolean {
  const last = name.capitals.length - 1;
  return name.capitals.every((capital, i) => {
    const word = line.words[from + i];
    if (word === undefined || !capital || hasCapital(word)) return word !== undefined;
    return last > 0 && ((i === 0 && TITLES.has(word.folded)) || (i === last && isRomanNumeral(word.text)));
  });
}

function fitsAsLoneWord(line: ReadLine, at: number, name: IndexedName, context: KnownContext): boolean {
  const word = line.words[at];
  if (!word) return false;
  const grammar = FUNCTION_WORDS.has(word.folded);
  if (name.acronym) {
    if (word.written !== 'upper') return false;
    return !grammar || (name.lang === context.lang && !inCapitals(line, at));
  }
  // Only a name whose label is printed small («askanews») counts in small letters; small aliases are words of every day.
  if (!hasCapital(word))
    return isSmallLabel(name) && !grammar && !context.index.ordinaryWords.has(word.folded);
  if (grammar) return false;
  const ordinary = context.index.ordinaryWords.has(word.folded);
  const seenSmall = context.vocabulary.lower.has(word.folded) && startsSentence(line, at);
  if (!ordinary && !seenSmall) return true;
  return hasEvidence(line, at, name, context) || context.evidenced.has(word.folded);
}

function isSmallLabel(name: IndexedName): boolean {
  const { it, en } = name.entity.names;
  return name.capitals[0] === false && (name.print === it?.label || name.print === en?.label);
}

/** True when the words beside it are in capitals too: then its capitals are display, not an acronym. */
function inCapitals(line: ReadLine, at: number): boolean {
  const beside = [line.words[at - 1], line.words[at + 1]].filter((word) => word !== undefined);
  return beside.some((word) => word.written === 'upper' && word.text.length > 3);
}

/** Whether the words around an ordinary word with a capital show that it is a name here: never at the start of a sentence, never a month. */
export function hasEvidence(line: ReadLine, at: number, name: IndexedName, context: KnownContext): boolean {
  const word = line.words[at];
  if (!word || !hasCapital(word) || startsSentence(line, at) || CALENDAR_WORDS.has(word.folded)) return false;
  if (inCapitalisedRun(line, at, context)) return false;
  const before = line.words[at - 1];
  switch (name.entity.type) {
    case 'place':
      return (
        (before !== undefined && LOCATIVES.has(before.folded)) ||
        isListedWithPlace(line, at, context) ||
        hasProvince(line, at)
      );
    case 'person':
      return before !== undefined && TITLES.has(before.folded);
    case 'organisation':
    case 'work':
    case 'event':
      return true;
  }
}

/** True when a neighbour, joined by a space, has a capital too and begins no person's name: the word is then part of something longer. «Il segretario della Nato Jens Stoltenberg» is two names. */
function inCapitalisedRun(line: ReadLine, at: number, context: KnownContext): boolean {
  const before = line.words[at - 1];
  const after = line.words[at + 1];
  const joinedBefore =
    before !== undefined &&
    gapBefore(line, at) === ' ' &&
    hasCapital(before) &&
    !startsSentence(line, at - 1);
  const joinedAfter =
    after !== undefined &&
    gapBefore(line, at + 1) === ' ' &&
    hasCapital(after) &&
    !context.index.givenNames.has(after.folded);
  return joinedBefore || joinedAfter;
}

/** «Ancona, Bari e Lecce»: a neighbour over a comma or an «e» is a place that needs no evidence. */
function isListedWithPlace(line: ReadLine, at: number, context: KnownContext): boolean {
  const neighbours: number[] = [];
  if (gapBefore(line, at) === ', ') neighbours.push(at - 1);
  if (gapBefore(line, at + 1) === ', ') neighbours.push(at + 1);
  if (isAnd(line, at - 1)) neighbours.push(at - 2);
  if (isAnd(line, at + 1)) neighbours.push(at + 2);
  return neighbours.some((near) => {
    const word = line.words[near];
    if (!word || !hasCapital(word) || context.index.ordinaryWords.has(word.folded)) return false;
    const [match] = context.index.names.matchesAt(line.text, line.words, near);
    return match?.values.some((name) => name.kind === 'full' && name.entity.type === 'place') ?? false;
  });
}

function isAnd(line: ReadLine, at: number): boolean {
  const folded = line.words[at]?.folded;
  return folded === 'e' || folded === 'ed' || folded === 'and';
}

/** «Lodi (Milano)», «Prato (PO)». */
function hasProvince(line: ReadLine, at: number): boolean {
  return (
    gapBefore(line, at + 1) === ' (' &&
    line.words[at + 1]?.written === 'upper' &&
    line.words[at + 1]?.text.length === 2
  );
}

function fitsOneCase(
  line: ReadLine,
  from: number,
  to: number,
  name: IndexedName,
  context: KnownContext,
): boolean {
  const { index, vocabulary } = context;
  if (line.titleCase && line.written === 'mixed' && !carriesCapitals(line, from, name)) return false;
  const telling = line.words
    .slice(from, to)
    .filter((word) => !FUNCTION_WORDS.has(word.folded) && !index.ordinaryWords.has(word.folded));
  if (to - from > 1) return telling.length > 0;
  const word = telling[0];
  if (!word || CALENDAR_WORDS.has(word.folded) || vocabulary.lower.has(word.folded)) return false;
  if (name.acronym) return line.written !== 'lower' && word.written === 'upper';
  return word.text.length >= SHORTEST_LONE_NAME;
}
