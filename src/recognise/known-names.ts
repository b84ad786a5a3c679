/**
 * Names of the knowledge base in a line. In mixed case a name must carry the capitals it is printed with; in a line
 * of one case capitals say nothing, and a word that is also an ordinary one needs the body's word for it.
 */
import type { NameLanguage } from '#article/entity.ts';
import type { IndexedName, KnowledgeIndex } from '#knowledge/knowledge-index.ts';
import { hasCapital } from '#text/words.ts';
import type { Candidate } from './candidate.ts';
import { CALENDAR_WORDS, FUNCTION_WORDS, LOCATIVES } from './function-words.ts';
import { findCityClubs } from './city-clubs.ts';
import { isPartOfLongerName } from './longer-name.ts';
import { fitsAsTitle } from './newspaper-titles.ts';
import { fitsOneCase } from './one-case-names.ts';
import { isPluralParty, standsAsParty } from './plural-parties.ts';
import { carriesCapitals } from './printed-capitals.ts';
import { gapBefore, startsSentence, type ReadLine } from './read-line.ts';
import { isGivenToSomebody, isSurelyPlace } from './stands-as-place.ts';
import { TITLES } from './titles.ts';
import type { Vocabulary } from './vocabulary.ts';

/** What the document has shown so far. */
export interface KnownContext {
  readonly index: KnowledgeIndex;
  /** Null for a language without names of its own. */
  readonly lang: NameLanguage | null;
  readonly vocabulary: Vocabulary;
  /** Folded single words for which evidence was found somewhere in the document. */
  readonly evidenced: ReadonlySet<string>;
}

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
      const { from: start, to } = match;
      const rivals = findRivals(match.values, line, start, context);
      const clubs = line.written === 'mixed' ? findCityClubs(line, start, to, match.values, context) : [];
      const names = clubs.length > 0 ? clubs : preferLanguage(fitting, context.lang);
      if (names.length === 0) continue;
      found.push({
        from: start,
        to,
        reading: { kind: 'known', names, rivals: clubs.length > 0 ? [] : rivals },
      });
    }
  }
  return found;
}

/** What the words mean in company. After «in» they are the place, whoever else bears its name: «in Milan»; what an article tells needs no company. */
function findRivals(
  names: readonly IndexedName[],
  line: ReadLine,
  from: number,
  { index, lang }: KnownContext,
): readonly IndexedName[] {
  const inside = /^(?:in|near|to|a|ad|presso|verso|outside|around)$/.test(line.words[from - 1]?.folded ?? '');
  return names.filter(
    (name) =>
      name.kind === 'contextual' &&
      name.lang === lang &&
      name.article === null &&
      !(name.entity.type === 'organisation' && (inside || isSurelyPlace(line, from, index))),
  );
}

/** Names in the document's language go before the same word in another one: in Italian «Milan» is the club, not the city. */
function preferLanguage(names: readonly IndexedName[], lang: NameLanguage | null): readonly IndexedName[] {
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
  if (name.entity.type === 'person' && isPartOfLongerName(line, from, to, name, context.index)) return false;
  if (!fitsAsTitle(line, from, to, name, context)) return false;
  if (to - from > 1) return true;
  return fitsAsLoneWord(line, from, name, context);
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
  if (grammar || isSurnameHere(line, at, name, context)) return false;
  if (
    name.entity.type === 'place' &&
    context.index.givenNames.has(word.folded) &&
    isGivenToSomebody(line, at)
  )
    return false;
  if (isPluralParty(name, context.index) && !startsSentence(line, at))
    return standsAsParty(line, at, context.index);
  const ordinary = context.index.ordinaryWords.has(word.folded);
  const seenSmall = context.vocabulary.lower.has(word.folded) && startsSentence(line, at);
  if (!ordinary && !seenSmall) return true;
  return hasEvidence(line, at, name, context) || context.evidenced.has(word.folded);
}

/** «Steve Holland»: directly after a given name that is nothing else, a place or a company is a surname. */
function isSurnameHere(line: ReadLine, at: number, name: IndexedName, { index }: KnownContext): boolean {
  const before = line.words[at - 1];
  if (name.entity.type === 'person' || before?.written !== 'capital' || gapBefore(line, at) !== ' ')
    return false;
  if (line.words[at]?.written !== 'capital' || !index.givenNames.has(before.folded)) return false;
  if (
    index.ordinaryWords.has(before.folded) ||
    TITLES.has(before.folded) ||
    FUNCTION_WORDS.has(before.folded)
  )
    return false;
  return !index.names
    .matchesAt(line.text, line.words, at - 1)
    .some(({ values }) => values.some(({ kind, entity }) => kind !== 'surname' && entity.type !== 'person'));
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
  if (!word || !hasCapital(word) || CALENDAR_WORDS.has(word.folded)) return false;
  if (startsSentence(line, at))
    return name.entity.type === 'place' && isListedWithPlace(line, at, context, true);
  if (inCapitalisedRun(line, at, context)) return false;
  const before = line.words[at - 1];
  switch (name.entity.type) {
    case 'place':
      return (
        (before !== undefined && LOCATIVES.has(before.folded)) ||
        isListedWithPlace(line, at, context, false) ||
        hasProvince(line, at)
      );
    case 'person':
      return before !== undefined && TITLES.has(before.folded);
    case 'organisation':
      return !isPluralParty(name, context.index) || standsAsParty(line, at, context.index);
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

/** «Ancona, Bari e Lecce», «between Chad and Turkey»: a neighbour over a comma or an «e» is a place. At the start of a sentence over an «e» only. */
function isListedWithPlace(line: ReadLine, at: number, context: KnownContext, opens: boolean): boolean {
  const neighbours: number[] = [];
  if (gapBefore(line, at) === ', ') neighbours.push(at - 1);
  if (gapBefore(line, at + 1) === ', ' && !opens) neighbours.push(at + 1);
  if (isAnd(line, at - 1)) neighbours.push(at - 2);
  if (isAnd(line, at + 1)) neighbours.push(at + 2);
  return neighbours.some((near) => {
    const word = line.words[near];
    if (!word || !hasCapital(word)) return false;
    // Two such words vouch for each other over an «e»: «between Chad and Turkey».
    const ordinary = context.index.ordinaryWords.has(word.folded);
    if (ordinary && (!isAnd(line, Math.min(at, near) + 1) || (opens && startsSentence(line, near))))
      return false;
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
