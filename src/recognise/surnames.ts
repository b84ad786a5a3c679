/**
 * Surnames alone in running text: linked to whoever the document names in full or to a figure of the base, and after a title to somebody
 * new. A figure so well known that every reader thinks of them is weighed even where the document names a relative in full and not them.
 */
import type { EntityId } from '#article/ids.ts';
import type { IndexedName } from '#knowledge/knowledge-index.ts';
import { hasCapital } from '#text/words.ts';
import { initialBefore, isFamilyFirst, standsAlone } from './bare-surname.ts';
import { surfaceOf, type Candidate } from './candidate.ts';
import { toIds } from './cast.ts';
import { addNamed, surroundingsOf, type DocumentState } from './document-state.ts';
import { CALENDAR_WORDS, FUNCTION_WORDS } from './function-words.ts';
import { isRomanNumeral, startsSentence, type ReadLine } from './read-line.ts';
import { hasInitial, holdsTitle } from './person-facts.ts';
import { keepAll, resolveSurname, type Resolution } from './resolve-name.ts';
import { standsAsCompany, standsAsPlace } from './stands-as-place.ts';
import { titleBefore } from './titles-before.ts';
import { findUnknownPeople, isBarelyNamed, surnameStart } from './unknown-people.ts';

/** A figure of the base less prominent than this (0 to 1) is never meant by a bare surname. */
export const LEAST_PROMINENCE = 0.5;
const LONE_CONFIDENCE = 0.6;

/** Adds the surnames in the lines in mixed case. Runs after every full name is in the cast. */
export function findSurnames(state: DocumentState): void {
  state.lines.forEach((line, i) => {
    if (line.written !== 'mixed') return;
    const strangers = barelyNamed(state, i);
    for (let at = 0; at < line.words.length; at += 1) {
      if (state.covered[i]?.has(at)) continue;
      const named = findSurname(state, i, at) ?? takeStranger(state, i, strangers.get(at));
      if (!named || !addNamed(state, i, { from: at, to: named.to, form: named.form, ...named.resolution }))
        continue;
      const { entity, candidates } = named.resolution;
      if (candidates.length === 0) {
        state.cast.establish(entity, { line: i, word: at });
        const title = titleBefore(line, at, state.context.index);
        if (title !== null) state.cast.noteTitle(entity, title);
      }
      at = named.to - 1;
    }
  });
}

interface Found {
  readonly to: number;
  readonly form: 'alias' | 'name';
  readonly resolution: Resolution;
}

function findSurname(state: DocumentState, i: number, at: number): Found | null {
  const line = state.lines[i];
  const word = line?.words[at];
  if (!line || !word) return null;
  for (const { to, own, base } of surnamesAt(state, line, at)) {
    const last = line.words[to - 1];
    if (!last || !(hasCapital(last) || isRomanNumeral(last.text)) || isNumeral(line, at, to)) continue;
    const title = titleBefore(line, at, state.context.index);
    const open = own.length > 0 || to - at > 1 || mayBeBaseSurname(state, line, at, title !== null);
    const known = open ? base : [];
    const least = title === null ? LEAST_PROMINENCE : 0;
    const initial = initialBefore(line, at);
    const mayHold = (id: EntityId): boolean => title === null || !state.cast.contradicts(id, title);
    const names = known.filter(
      ({ entity }) =>
        entity.prominence >= least && (initial === null || hasInitial(entity, initial)) && mayHold(entity.id),
    );
    const members = own.filter(
      (id) => (initial === null || state.cast.hasInitial(id, initial)) && mayHold(id),
    );
    if (members.length === 0 && names.length === 0) continue;
    if (to - at === 1 && !standsForPerson(line, at)) continue;
    // «Tom Bolton was arrested in Bolton», «Hilton shares rose»: no person, whoever bears the name.
    const lone = to - at === 1 && title === null;
    if (lone && (standsAsPlace(line, at, state.context.index) || standsAsCompany(line, at))) continue;
    const around = surroundingsOf(state, i);
    if (!around) return null;
    if (
      !standsAlone(
        around,
        at,
        to,
        names.some(({ entity }) => isFamilyFirst(entity)),
      )
    )
      continue;
    // The page's own bearer goes by another title, and nobody known holds this one: all of them are weighed.
    const isHeld = title !== null && names.some(({ entity }) => holdsTitle(entity, title));
    const isOpen = own.length > 0 && members.length === 0 && !isHeld;
    // One bearer alone, to whom the title cannot belong, is not meant: somebody else is.
    if (isOpen && own.length + names.length === 1) return null;
    const resolution = isOpen
      ? keepAll([...names.map(({ entity }) => state.cast.addKnown(entity)), ...own])
      : resolveSurname(members, names, { line: i, word: at }, title, state.cast);
    if (resolution) return { to, form: 'alias', resolution };
  }
  return null;
}

interface SurnameMatch {
  readonly to: number;
  readonly own: readonly EntityId[];
  readonly base: readonly IndexedName[];
}

/** The surnames that begin at a word, the longest first, each with its bearers in the cast and in the base. */
function surnamesAt(state: DocumentState, line: ReadLine, at: number): SurnameMatch[] {
  const folded = line.words[at]?.folded ?? '';
  const { names } = state.context.index;
  const own = state.cast.names.mayBegin(folded) ? state.cast.names.matchesAt(line.text, line.words, at) : [];
  const base = names.mayBegin(folded) && !line.titleCase ? names.matchesAt(line.text, line.words, at) : [];
  const ends = new Set([...own, ...base].map(({ to }) => to));
  return [...ends]
    .sort((a, b) => b - a)
    .map((to) => ({
      to,
      own: toIds((own.find((match) => match.to === to)?.values ?? []).filter((name) => name.short)),
      base: (base.find((match) => match.to === to)?.values ?? []).filter((name) => name.kind === 'surname'),
    }))
    .filter((match) => match.own.length > 0 || match.base.length > 0);
}

/** «Leone XI», «articolo XI»: in mixed case a surname in capitals that is a Roman numeral is the number. */
function isNumeral(line: ReadLine, at: number, to: number): boolean {
  const word = line.words[at];
  return to - at === 1 && word?.written === 'upper' && isRomanNumeral(word.text);
}

/** A month is one («in May», «May 24») unless nothing about dates stands beside it; grammar at the start of a sentence never is a person. */
function standsForPerson(line: ReadLine, at: number): boolean {
  const word = line.words[at];
  if (!word) return false;
  if (FUNCTION_WORDS.has(word.folded) && startsSentence(line, at) && !CALENDAR_WORDS.has(word.folded))
    return false;
  if (!CALENDAR_WORDS.has(word.folded)) return true;
  const before = line.words[at - 1];
  const after = line.words[at + 1];
  if (before?.written === 'digits' || after?.written === 'digits') return false;
  return (
    before === undefined ||
    !/^(?:in|on|of|by|since|until|till|last|next|this|early|mid|late|during|from|to|a|di)$/.test(
      before.folded,
    )
  );
}

/** Whether one word may be a surname that only the base knows: no grammar, no date, and without a title no word of every day. */
function mayBeBaseSurname(state: DocumentState, line: ReadLine, at: number, titled: boolean): boolean {
  const folded = line.words[at]?.folded ?? '';
  const { index, vocabulary } = state.context;
  if (FUNCTION_WORDS.has(folded) || CALENDAR_WORDS.has(folded)) return false;
  if (!titled && (index.ordinaryWords.has(folded) || index.givenNames.has(folded))) return false;
  return !(startsSentence(line, at) && vocabulary.lower.has(folded));
}

/** People whom the line names by a title or initials and the surname alone («il ministro Ferrandi», «G. Ferrandi»), by the word where they stand. */
function barelyNamed(state: DocumentState, i: number): ReadonlyMap<number, Candidate> {
  const line = state.lines[i];
  const covered = state.covered[i];
  if (!line || !covered) return new Map();
  const { index, vocabulary } = state.context;
  const people = findUnknownPeople(line, { index, vocabulary, barred: covered, alsoPlaces: new Set() });
  const bare = people.filter((candidate) => isBarelyNamed(line, candidate));
  return new Map(bare.map((candidate) => [candidate.from, candidate]));
}

/** Whoever has the surname, where initials name somebody whom document or base has in full; else somebody new. */
function takeStranger(state: DocumentState, i: number, candidate: Candidate | undefined): Found | null {
  const line = state.lines[i];
  if (!candidate || !line) return null;
  const { from, to } = candidate;
  const surname = surnameStart(line, candidate);
  const known = surname > from ? findSurname(state, i, surname) : null;
  if (known?.to === to) return known;
  const label = surfaceOf(line, candidate);
  const title = titleBefore(line, from, state.context.index);
  const entity = surname > from ? state.cast.addNew('person', label) : state.cast.addStranger(label, title);
  return { to, form: 'name', resolution: { entity, confidence: LONE_CONFIDENCE, candidates: [] } };
}
