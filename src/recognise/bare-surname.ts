/**
 * Whether a surname stands alone, or is one word of somebody else's full name. «Kimbal Musk» is not Elon Musk and «Xi Mingze» not
 * Xi Jinping: a word beside the surname that may be another given name leaves the surname unlinked, since linking it would merge two people.
 */
import type { NameLanguage } from '#article/entity.ts';
import type { KnownEntity } from '#knowledge/known-entity.ts';
import { FOREIGN_PARTICLES } from '#knowledge/name-particles.ts';
import { hasCapital, type Word } from '#text/words.ts';
import { CALENDAR_WORDS, FUNCTION_WORDS, FUNCTION_WORDS_BY_LANGUAGE } from './function-words.ts';
import { FINITE_VERBS } from './finite-verbs.ts';
import { hasGenerationAfter, isSurname } from './longer-name.ts';
import type { KnownContext } from './known-names.ts';
import { namesAt } from './names-at.ts';
import { gapBefore, startsSentence, type ReadLine } from './read-line.ts';
import { isPlaceBeforeSurname } from './stands-as-place.ts';
import { officeBefore } from './titles-before.ts';
import { ABBREVIATED_TITLES, SAYING_VERBS, SURNAME_HEADS, TITLES } from './titles.ts';

/** A line as the guard needs it: with the words that other names cover. */
export interface Surroundings {
  readonly line: ReadLine;
  readonly covered: ReadonlySet<number>;
  /** Words before which a person's name ends. */
  readonly personEnds: ReadonlySet<number>;
  readonly context: KnownContext;
}

/** Particles that only a longer name has before a surname: «Jan van Putin». Italian joins other things by «del» and «la». */
const NAME_PARTICLES: ReadonlySet<string> = new Set(
  FOREIGN_PARTICLES.filter((particle) => particle !== 'del' && particle !== 'la'),
);
/** Most words of a nickname between quotation marks. */
const LONGEST_NICKNAME = 3;
/** The Arabic article, joined by a hyphen: «Hafez al-Assad». */
const ARABIC_ARTICLES: ReadonlySet<string> = new Set(['al', 'el']);
/** One or two syllables as pinyin spells them; in a line of one case only that tells «xi mingze» from «xi riceve». */
const PINYIN =
  /^(?:(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])?(?:iang|iong|uang|ang|eng|ong|ing|uan|ian|iao|uai|ai|ei|ao|ou|an|en|in|un|ia|ie|iu|ua|uo|ui|ue|a|o|e|i|u)){1,2}$/;

/**
 * True when no word beside the words `from` up to, not including, `to` makes them part of a longer personal name.
 * @param familyFirst the surname is one that stands before the given name («Xi», «Kim»), so that the word after it counts too in a line of one case.
 */
export function standsAlone(around: Surroundings, from: number, to: number, familyFirst: boolean): boolean {
  return around.line.written === 'mixed'
    ? !hasGivenNameBefore(around, from) && !followsName(around, from) && !continuesAfter(around, to)
    : !hasGivenNameBeforeInOneCase(around, from) && !(familyFirst && hasGivenNameAfterInOneCase(around, to));
}

/** «Jean-Marie | Le Pen», «Marion Maréchal-|Le Pen», «Maria «Mimì» Meloni»: a person's name, or a given name and a nickname, runs on into the surname. */
function followsName({ line, covered, personEnds, context }: Surroundings, from: number): boolean {
  const gap = gapBefore(line, from);
  if (gap === ' ' && personEnds.has(from)) return true;
  if (gap === '-' && personEnds.has(from) && covered.has(from - 2)) return true;
  if (!/^[»”"'’] $/.test(gap)) return false;
  for (let at = from - 1; at > 0 && at >= from - LONGEST_NICKNAME; at -= 1) {
    if (!/^ [«“"'‘]$/.test(gapBefore(line, at))) continue;
    const given = line.words[at - 1];
    if (!given || !hasCapital(given) || isTitle(given)) return false;
    return context.index.givenNames.has(given.folded) || !startsSentence(line, at - 1);
  }
  return false;
}

/** Where the word before the surname is, over an Arabic article. */
function positionBefore(line: ReadLine, from: number): number {
  const article = line.words[from - 1];
  const joined = gapBefore(line, from) === '-' && ARABIC_ARTICLES.has(article?.folded ?? '');
  return joined ? from - 2 : from - 1;
}

function hasGivenNameBefore(around: Surroundings, from: number): boolean {
  const { line, covered, context } = around;
  const at = positionBefore(line, from);
  const before = line.words[at];
  if (!before || gapBefore(line, at + 1) !== ' ') return false;
  if (before.written === 'lower')
    return NAME_PARTICLES.has(before.folded) && startsWithCapital(line, at - 1, from);
  if (!hasCapital(before)) return false;
  const given = context.index.givenNames.has(before.folded);
  if (covered.has(at))
    return (
      given &&
      !covered.has(at - 1) &&
      isLonePlace(around, at) &&
      !isPlaceBeforeSurname(line, at, context.index)
    );
  if (before.written === 'upper' || officeBefore(line, at + 1, context.index) !== null) return false;
  if (!startsSentence(line, at)) return !isTitle(before) && !isHead(before, context);
  return mayBeginName(around, at, from);
}

function startsWithCapital(line: ReadLine, at: number, from: number): boolean {
  const word = line.words[at];
  return word !== undefined && hasCapital(word) && gapBefore(line, at + 1) === ' ' && at < from;
}

/** «Chelsea Clinton», «Paris Hilton»: a place or body of one word that is a given name as well. */
function isLonePlace({ line, context }: Surroundings, at: number): boolean {
  return namesAt(context.index, line, at, at + 1).some((name) => name.entity.type !== 'person');
}

/** At the start of a sentence any word has a capital: it begins a name unless it is known to be something else. */
function mayBeginName({ line, context }: Surroundings, at: number, surname: number): boolean {
  const word = line.words[at];
  if (!word) return false;
  const { folded } = word;
  const given = context.index.givenNames.has(folded);
  if (FUNCTION_WORDS.has(folded)) {
    if (!given) return false;
    // «Will Smith said» beside «Will Trump run again?»: grammar in the page's language unless a verb follows.
    if (!ownFunctionWords(context.lang).has(folded)) return true;
    const next = line.words[surname + 1]?.folded ?? '';
    return FINITE_VERBS.has(next) || SAYING_VERBS.has(next);
  }
  return !isNoName(word, context) && (given || !isOrdinary(folded, context));
}

function ownFunctionWords(lang: NameLanguage | null): ReadonlySet<string> {
  return FUNCTION_WORDS_BY_LANGUAGE[lang ?? 'it'];
}

function isTitle(word: Word): boolean {
  return TITLES.has(word.folded) || ABBREVIATED_TITLES.has(word.folded);
}

/** «governo Meloni», «Piano Mattei»: what is called after a person; also a word that the page writes small elsewhere. */
function isHead(word: Word, context: KnownContext): boolean {
  if (SURNAME_HEADS.has(word.folded)) return true;
  return context.vocabulary.lower.has(word.folded) && !context.index.givenNames.has(word.folded);
}

function isOrdinary(folded: string, { index, vocabulary }: KnownContext): boolean {
  return index.ordinaryWords.has(folded) || index.adjectives.has(folded) || vocabulary.lower.has(folded);
}

/** A capitalised word joined after the surname that no other name explains: «Xi Mingze», «Trump Organization». */
function continuesAfter({ line, covered, context }: Surroundings, to: number): boolean {
  const after = line.words[to];
  if (hasGenerationAfter(line, to)) return true;
  if (!after || covered.has(to) || gapBefore(line, to) !== ' ') return false;
  if (!hasCapital(after) || after.written === 'upper' || after.written === 'digits') return false;
  const { folded } = after;
  if (FUNCTION_WORDS.has(folded) || CALENDAR_WORDS.has(folded) || isTitle(after)) return false;
  // In English what is called after a person follows the name: «the von der Leyen Commission».
  if (SURNAME_HEADS.has(folded)) return false;
  return !context.vocabulary.lower.has(folded) && !context.index.adjectives.has(folded);
}

function hasGivenNameBeforeInOneCase(around: Surroundings, from: number): boolean {
  const { line, context } = around;
  const at = positionBefore(line, from);
  const before = openWord(around, at);
  if (!before) return false;
  const given = context.index.givenNames.has(before.folded);
  if (FUNCTION_WORDS.has(before.folded)) return given && mayBeginName(around, at, from);
  if (isNoName(before, context) || isSurname(line, at, context.index)) return false;
  return given || context.vocabulary.capital.has(before.folded);
}

function hasGivenNameAfterInOneCase({ line, covered, context }: Surroundings, to: number): boolean {
  const after = line.words[to];
  if (!after || covered.has(to)) return false;
  const { folded } = after;
  if (gapBefore(line, to) !== ' ' || gapBefore(line, to + 1) === '-') return gapBefore(line, to) === ' ';
  if (FUNCTION_WORDS.has(folded) || FINITE_VERBS.has(folded) || SAYING_VERBS.has(folded)) return false;
  return !isOrdinary(folded, context) && PINYIN.test(folded);
}

/** True when a word that nothing explains stands before the surname in a line of one case: «kimbal musk». Enough doubt for a figure whom the page names nowhere else. */
export function hasUnexplainedWordBefore(around: Surroundings, from: number): boolean {
  const { line, context } = around;
  const before = openWord(around, from - 1);
  if (!before || FUNCTION_WORDS.has(before.folded) || isNoName(before, context)) return false;
  return !isSurname(line, from - 1, context.index) && !isOrdinary(before.folded, context);
}

/** The word at `at` when a space joins it to the next and neither a name covers it nor it is a number; else null. */
function openWord({ line, covered }: Surroundings, at: number): Word | null {
  const word = line.words[at];
  if (!word || covered.has(at) || gapBefore(line, at + 1) !== ' ') return null;
  return word.written === 'digits' ? null : word;
}

/** True for a verb, a date, a title or what is called after people: no part of anybody's name. */
function isNoName(word: Word, context: KnownContext): boolean {
  const { folded } = word;
  if (FINITE_VERBS.has(folded) || SAYING_VERBS.has(folded) || CALENDAR_WORDS.has(folded)) return true;
  return isTitle(word) || isHead(word, context);
}

/** True when the base names the person with the surname first: «Xi Jinping», «Kim Jong-un». */
export function isFamilyFirst(entity: KnownEntity): boolean {
  const label = (entity.names.it ?? entity.names.en)?.label ?? '';
  return entity.shortName !== null && label.startsWith(`${entity.shortName} `);
}

/** The initial printed before a surname («G. Meloni»), folded; null when there is none. */
export function initialBefore(line: ReadLine, from: number): string | null {
  const before = line.words[from - 1];
  if (!before || before.text.length !== 1 || !/^\. ?$/.test(gapBefore(line, from)) || !hasCapital(before))
    return null;
  return before.folded;
}
