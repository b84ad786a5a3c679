/** Things that bear the full name of a person beside a generic word in small letters: «la nave Giorgio Napolitano», «the Nelson Mandela stadium». */
import type { EntityType } from '#article/entity.ts';
import type { KnowledgeIndex } from '#knowledge/knowledge-index.ts';
import { hasCapital } from '#text/words.ts';
import type { Candidate } from './candidate.ts';
import { FINITE_VERBS } from './finite-verbs.ts';
import { CALENDAR_WORDS, FUNCTION_WORDS } from './function-words.ts';
import {
  DIRECT_PLACE_HEADS,
  NAMED_BODY_HEADS,
  PERSON_EVENT_HEADS,
  PERSON_PLACE_HEADS,
  PERSON_WORK_HEADS,
  SMALL_BODY_TAILS,
  SMALL_PLACE_TAILS,
  SMALL_WORK_TAILS,
} from './head-words.ts';
import { nameEnd } from './name-extent.ts';
import { gapBefore, type ReadLine } from './read-line.ts';
import { officeBefore } from './titles-before.ts';
import { TITLES } from './titles.ts';

const CONFIDENCE = 0.7;
/** Longest name of a person that a thing is called after, in words. */
const LONGEST_PERSON = 5;

type Index = Pick<KnowledgeIndex, 'givenNames' | 'names'>;

/** The thing whose generic word stands at `at`, before or behind the person's name, or null. */
export function findCalledAfter(line: ReadLine, at: number, index: Index): Candidate | null {
  return headed(line, at, index) ?? tailed(line, at, index);
}

function toThing(from: number, to: number, type: EntityType): Candidate {
  return { from, to, reading: { kind: 'new', type, confidence: CONFIDENCE } };
}

function headed(line: ReadLine, at: number, index: Index): Candidate | null {
  const head = line.words[at];
  if (!head || head.written === 'upper' || isHeldByPerson(line, at, index)) return null;
  const to = personEnd(line, at + 1, index);
  if (to === null) return null;
  if (PERSON_PLACE_HEADS.has(head.folded)) return toThing(at, to, 'place');
  if (PERSON_WORK_HEADS.has(head.folded)) return toThing(at, to, 'work');
  if (PERSON_EVENT_HEADS.has(head.folded)) return toThing(at, to, 'event');
  // A title needs saying so here: without one the body's own rule reads the name.
  const titled = TITLES.has(line.words[at + 1]?.folded ?? '');
  return titled && NAMED_BODY_HEADS.has(head.folded) ? toThing(at, to, 'organisation') : null;
}

/** Who runs a thing, beside the titles that every name may carry. */
const HOLDERS =
  /^(?:gestore|gestrice|titolare|proprietario|proprietaria|preside|dirigente|responsabile|custode|chef|bibliotecario|bibliotecaria|armatore)$/;

/** «il comandante della nave Schettino»: the name after the thing is the holder's. */
function isHeldByPerson(line: ReadLine, at: number, index: Index): boolean {
  if (officeBefore(line, at + 1, index) !== null) return true;
  return (
    HOLDERS.test(line.words[at - 2]?.folded ?? '') &&
    /^(?:di|del|dello|della|dell|dei|delle)$/.test(line.words[at - 1]?.folded ?? '')
  );
}

/**
 * True for a generic word that names nothing although a person's name follows: a bare preposition makes it an adverb («in carcere Mario Rossi
 * scrive»; streets are none, «in via Mario Rossi»), or who runs the place follows («il direttore del carcere Mario Rossi»).
 */
export function isOrdinaryBefore(line: ReadLine, at: number, index: Index): boolean {
  const head = line.words[at];
  if (head?.written !== 'lower') return false;
  const { folded } = head;
  const ofPeople = PERSON_PLACE_HEADS.has(folded);
  if (!ofPeople && !DIRECT_PLACE_HEADS.has(folded) && !NAMED_BODY_HEADS.has(folded)) return false;
  const bare =
    gapBefore(line, at) === ' ' && /^(?:in|a|di|da|per|con)$/.test(line.words[at - 1]?.folded ?? '');
  const adverb = bare && folded !== 'largo' && folded !== 'ponte';
  return (adverb || (ofPeople && isHeldByPerson(line, at, index))) && personEnd(line, at + 1, index) !== null;
}

/** Where the full name of a person that begins at `from` ends, a title in capitals included; or null. */
function personEnd(line: ReadLine, from: number, index: Index): number | null {
  const first = line.words[from];
  if (!first || first.written !== 'capital' || gapBefore(line, from) !== ' ') return null;
  const titled = TITLES.has(first.folded) && gapBefore(line, from + 1) === ' ';
  const known = knownPersonEnd(line, from, index) ?? (titled ? knownPersonEnd(line, from + 1, index) : null);
  if (known !== null && known - from > 1) return known;
  const given = titled ? from + 1 : from;
  if (!index.givenNames.has(line.words[given]?.folded ?? '') || !hasCapitalAt(line, given)) return null;
  const to = nameEnd(line, given - 1, false, index);
  return to !== null && to - from > 1 ? to : null;
}

function hasCapitalAt(line: ReadLine, at: number): boolean {
  const word = line.words[at];
  return word !== undefined && hasCapital(word);
}

/** Where the longest full name of a known person ends that begins here, or null. */
function knownPersonEnd(line: ReadLine, from: number, { names }: Index): number | null {
  if (!hasCapitalAt(line, from)) return null;
  const ends = names
    .matchesAt(line.text, line.words, from)
    .filter(({ values }) => values.some(({ kind, entity }) => kind === 'full' && entity.type === 'person'))
    .map(({ to }) => to);
  return ends.length > 0 ? Math.max(...ends) : null;
}

function tailed(line: ReadLine, at: number, index: Index): Candidate | null {
  const tail = line.words[at];
  const type = tail?.written === 'lower' ? tailType(tail.folded) : null;
  if (type === null || gapBefore(line, at) !== ' ' || !endsThing(line, at + 1)) return null;
  const from = personStart(line, at, index);
  return from === null ? null : toThing(from, at + 1, type);
}

function tailType(folded: string): EntityType | null {
  if (SMALL_PLACE_TAILS.has(folded)) return 'place';
  if (SMALL_BODY_TAILS.has(folded)) return 'organisation';
  return SMALL_WORK_TAILS.has(folded) ? 'work' : null;
}

/** «hospital visit» is no hospital's name, and «center on trade» a verb. */
function endsThing(line: ReadLine, to: number): boolean {
  const next = line.words[to];
  if (!next || gapBefore(line, to) !== ' ') return true;
  const { folded } = next;
  if (/^(?:on|around|about)$/.test(folded) && /^cent(?:er|re)$/.test(line.words[to - 1]?.folded ?? ''))
    return false;
  if (next.written === 'lower' && folded.endsWith('ed')) return true;
  return FUNCTION_WORDS.has(folded) || FINITE_VERBS.has(folded) || CALENDAR_WORDS.has(folded);
}

/** Where the full name of a person begins that ends before `to`, or null: a known one, or a given name or initial with words in capitals after it. */
function personStart(line: ReadLine, to: number, index: Index): number | null {
  let from = to;
  while (from > 0 && to - from < LONGEST_PERSON && isNameWord(line, from - 1, from === to)) from -= 1;
  for (let at = from; at < to - 1; at += 1) {
    if (knownPersonEnd(line, at, index) === to) return at;
    if (index.givenNames.has(line.words[at]?.folded ?? '')) return at;
  }
  return null;
}

/** A word with a capital that a space, or after an initial a full stop, joins to the next. */
function isNameWord(line: ReadLine, at: number, last: boolean): boolean {
  const word = line.words[at];
  if (!word || !hasCapital(word) || CALENDAR_WORDS.has(word.folded)) return false;
  const initial = word.text.length === 1;
  if (FUNCTION_WORDS.has(word.folded) && !initial) return false;
  return last || gapBefore(line, at + 1) === ' ' || (initial && gapBefore(line, at + 1) === '. ');
}
