/**
 * People whom no knowledge base has, found by what stands around their name: a given name before the surname, a
 * title or role, «secondo X», an apposition, a verb of saying. Works on lines in mixed case only: elsewhere
 * capitals say nothing.
 */
import { FOREIGN_PARTICLES, SURNAME_PARTICLES } from '#knowledge/name-particles.ts';
import { hasCapital, type Word } from '#text/words.ts';
import type { Candidate } from './candidate.ts';
import { FINITE_VERBS } from './finite-verbs.ts';
import { CALENDAR_WORDS, FUNCTION_WORDS } from './function-words.ts';
import { ORGANISATION_HEADS, ORGANISATION_TAILS, PLACE_HEADS, PLACE_TAILS } from './head-words.ts';
import { hasGenerationAfter } from './longer-name.ts';
import {
  hasApposition,
  hasKnownFamilyName,
  hasRoleBefore,
  isAttributed,
  type NameContext,
} from './name-evidence.ts';
import { gapBefore, startsSentence, type ReadLine } from './read-line.ts';
import { hasTitleBefore, isOfficeAt, officeBefore } from './titles-before.ts';
import { ABBREVIATED_TITLES, TITLES } from './titles.ts';

/** Small words inside a personal name: «Guillermo del Toro», «Ludwig van Beethoven». Italian «di» and «da» join things, not names. */
const PARTICLES = new Set(FOREIGN_PARTICLES);
/** Titles that are given names too, yet before a surname titles. */
const RANKS: ReadonlySet<string> = new Set(
  'judge general major prince princess king queen duke count baron earl lord lady sir captain colonel sergeant'.split(
    ' ',
  ),
);
/** Longest personal name, in words. */
const LONGEST_NAME = 4;
/** How sure each kind of evidence is. Measured on development text they rank so; the figures only order them. */
const CONFIDENCE = {
  givenName: 0.85,
  title: 0.8,
  apposition: 0.75,
  attribution: 0.65,
  lone: 0.6,
  family: 0.7,
};

/** What is known of the line and its document when people are looked for. */
export interface PeopleContext extends NameContext {
  /** Word positions of the line that a known name of several words, or a known place or organisation, covers. */
  readonly barred: ReadonlySet<number>;
  /** Word positions of places and organisations of one word that may be given names too: «Milano». */
  readonly alsoPlaces: ReadonlySet<number>;
}

/** Candidates for people in the line; a name by title alone («il ministro Ferrandi») has one word. */
export function findUnknownPeople(line: ReadLine, context: PeopleContext): Candidate[] {
  if (line.written !== 'mixed' || line.titleCase) return [];
  const found: Candidate[] = [];
  let at = 0;
  while (at < line.words.length) {
    if (!mayBeNamed(line, at, context)) {
      at += 1;
      continue;
    }
    const to = runEnd(line, at, context);
    const candidate = personIn(line, at, to, context);
    if (candidate) found.push(candidate);
    at = candidate ? candidate.to : to;
  }
  return found;
}

/** True when the word may be part of a personal name: a capital, not grammar, not a title, not already explained. */
function mayBeNamed(line: ReadLine, at: number, context: PeopleContext): boolean {
  const word = line.words[at];
  if (!word || !hasCapital(word) || context.barred.has(at)) return false;
  const { folded } = word;
  // «A. Rossi», «E. Bianchi»: an initial is no grammar.
  if (FUNCTION_WORDS.has(folded)) return isInitial(line, at) || isGivenName(line, at, context);
  if (CALENDAR_WORDS.has(folded) || ABBREVIATED_TITLES.has(folded)) return false;
  if (isOfficeAt(line, at, context.index) && !context.index.givenNames.has(folded)) return false;
  if (TITLES.has(folded) && !context.index.givenNames.has(folded)) return false;
  if (
    ORGANISATION_HEADS.has(folded) ||
    ORGANISATION_TAILS.has(folded) ||
    PLACE_HEADS.has(folded) ||
    PLACE_TAILS.has(folded)
  )
    return false;
  return !context.index.adjectives.has(folded);
}

/** «Sara Lindqvist», «Will Harwood»: inside a sentence grammar has no capital before another one. Shorter words are seldom names. */
function isGivenName(line: ReadLine, at: number, context: PeopleContext): boolean {
  const word = line.words[at];
  const next = line.words[at + 1];
  if (!word || word.written !== 'capital' || word.text.length < 4 || startsSentence(line, at)) return false;
  return (
    context.index.givenNames.has(word.folded) &&
    next?.written === 'capital' &&
    gapBefore(line, at + 1) === ' '
  );
}

/** Where the run of capitalised words and inner particles that begins at `from` ends. */
function runEnd(line: ReadLine, from: number, context: PeopleContext): number {
  let to = from + 1;
  while (to < line.words.length && to - from < LONGEST_NAME) {
    if (!isInnerGap(gapBefore(line, to), line.words[to - 1])) break;
    if (
      mayBeNamed(line, to, context) ||
      isSurnameOfAnotherMeaning(line, to, context) ||
      isKoreanSyllable(line, to)
    ) {
      to += 1;
      continue;
    }
    if (to - from > 1 && hasGenerationAfter(line, to)) return to + 1;
    const particle = line.words[to];
    // «Jean-Marie Le Pen», «Maria De Filippi»: a surname's particle with its capital.
    if (
      particle?.written === 'capital' &&
      SURNAME_PARTICLES.has(particle.folded) &&
      mayBeNamed(line, to + 1, context) &&
      isInnerGap(gapBefore(line, to + 1), particle)
    ) {
      to += 2;
      continue;
    }
    if (!particle || particle.written !== 'lower') break;
    const double = PARTICLES.has(line.words[to + 1]?.folded ?? '') ? 1 : 0;
    if (!PARTICLES.has(particle.folded) || !mayBeNamed(line, to + 1 + double, context)) break;
    to += 2 + double;
  }
  return to;
}

/** «Theresa May», «Antonio Conte»: directly after a given name a month or a title is a surname, unless its complement follows («William Duke of …»). */
function isSurnameOfAnotherMeaning(line: ReadLine, at: number, context: PeopleContext): boolean {
  const word = line.words[at];
  const given = line.words[at - 1];
  if (!word || !given || word.written !== 'capital' || context.barred.has(at)) return false;
  if (!context.index.givenNames.has(given.folded) || CALENDAR_WORDS.has(given.folded)) return false;
  if (CALENDAR_WORDS.has(word.folded)) return true;
  const next = line.words[at + 1];
  return (
    TITLES.has(word.folded) && !TITLES.has(given.folded) && !/^(?:of|di|del|della)$/.test(next?.folded ?? '')
  );
}

/** «Kim Jong-nam», «Kim Min-jae»: the second syllable of a Korean given name is small after its hyphen. */
function isKoreanSyllable(line: ReadLine, at: number): boolean {
  const word = line.words[at];
  if (word?.written !== 'lower' || gapBefore(line, at) !== '-' || word.text.length > 5) return false;
  const first = line.words[at - 1];
  return first !== undefined && hasCapital(first) && at >= 2 && gapBefore(line, at - 1) === ' ';
}

function isInnerGap(gap: string, before: Word | undefined): boolean {
  if (gap === ' ' || gap === '-') return true;
  if (gap === "'" || gap === '’') return (before?.text.length ?? 9) <= 2;
  return (gap === '. ' || gap === '.') && before?.text.length === 1;
}

function personIn(line: ReadLine, from: number, to: number, context: PeopleContext): Candidate | null {
  for (let start = from; start < to; start += 1) {
    if (!mayBeNamed(line, start, context)) continue;
    // «il sindaco di Milano Gabriele Albertini»: the place stands outside the name that follows it.
    if (
      context.alsoPlaces.has(start) &&
      to - start > 2 &&
      context.index.givenNames.has(line.words[start + 1]?.folded ?? '')
    )
      continue;
    // «Judge Smith», «Major Brown»: more often the title than a given name.
    if (start + 1 < to && RANKS.has(line.words[start]?.folded ?? '')) continue;
    // «il procuratore di Milano Viola»: so does the place of an office.
    if (context.alsoPlaces.has(start) && to - start > 1 && isOfficeAt(line, start, context.index)) continue;
    // «Attorney General Pam Bondi», «don Mario Rossi»: a title that is a given name too, before another one.
    if (
      TITLES.has(line.words[start]?.folded ?? '') &&
      to - start > 2 &&
      context.index.givenNames.has(line.words[start + 1]?.folded ?? '')
    )
      continue;
    const confidence = confidenceOf(line, start, to, context);
    if (confidence > 0) return { from: start, to, reading: { kind: 'new', type: 'person', confidence } };
    if (startsSentence(line, start)) continue;
    break;
  }
  return null;
}

function confidenceOf(line: ReadLine, from: number, to: number, context: PeopleContext): number {
  const first = line.words[from];
  const last = line.words[to - 1];
  if (!first || !last) return 0;
  const { index, vocabulary } = context;
  const titled = hasTitleBefore(line, from);
  if (to - from === 1)
    return (titled || officeBefore(line, from, index) !== null) &&
      !index.ordinaryWords.has(first.folded) &&
      first.written === 'capital'
      ? CONFIDENCE.lone
      : 0;
  const opens = startsSentence(line, from);
  const commonStart = opens && (vocabulary.lower.has(first.folded) || index.ordinaryWords.has(first.folded));
  if (index.givenNames.has(first.folded) && first.written !== 'upper') {
    // «Marina Militare», «Rosa Fiori»: a given name that is a word of every day before another such word.
    // «Vince Trump»: at the start of a sentence the verb.
    if (opens && FINITE_VERBS.has(first.folded)) return 0;
    const everyday = commonStart || index.ordinaryWords.has(first.folded);
    const doubtful = everyday && vocabulary.lower.has(line.words[from + 1]?.folded ?? '');
    if (!doubtful) return CONFIDENCE.givenName;
  }
  if (isInitial(line, from)) return CONFIDENCE.givenName;
  if (commonStart) return 0;
  if (hasKnownFamilyName(line, from, to, context)) return CONFIDENCE.family;
  if (titled || hasRoleBefore(line, from, context)) return CONFIDENCE.title;
  if (opens) return hasApposition(line, to) ? CONFIDENCE.apposition : 0;
  if (hasApposition(line, to)) return CONFIDENCE.apposition;
  return isAttributed(line, from, to) ? CONFIDENCE.attribution : 0;
}

/** «J.D. Vance», «G. Parisi»: single capitals with their stop. */
function isInitial(line: ReadLine, from: number): boolean {
  return line.words[from]?.text.length === 1 && gapBefore(line, from + 1).startsWith('.');
}

/** The word where the surname of a candidate begins: after its initials. */
export function surnameStart(
  line: ReadLine,
  { from, to }: { readonly from: number; readonly to: number },
): number {
  let at = from;
  while (at < to - 1 && isInitial(line, at)) at += 1;
  return at;
}

/** True for a person whom the line names by the surname alone, after a title («il ministro Ferrandi», «il sindaco De Luca») or initials («G. Ferrandi»): the whole document may tell who it is. */
export function isBarelyNamed(
  line: ReadLine,
  candidate: { readonly from: number; readonly to: number },
): boolean {
  let surname = surnameStart(line, candidate);
  while (surname < candidate.to - 1 && SURNAME_PARTICLES.has(line.words[surname]?.folded ?? '')) surname += 1;
  return surname === candidate.to - 1;
}
