/** Surnames alone in running text: linked to whoever the document names in full, else to the base, else, after a title, to somebody new. */
import { toIds } from './cast.ts';
import { hasCapital } from '#text/words.ts';
import { surfaceOf } from './candidate.ts';
import { addNamed, type DocumentState } from './document-state.ts';
import { CALENDAR_WORDS, FUNCTION_WORDS } from './function-words.ts';
import { gapBefore, startsSentence, type ReadLine } from './read-line.ts';
import { getKnown, resolveShortName, resolveSurname, type Resolution } from './resolve-name.ts';
import { TITLES } from './titles.ts';
import { findUnknownPeople, hasTitleBefore } from './unknown-people.ts';

/** A figure of the base less prominent than this (0 to 1) is never meant by a bare surname. */
const LEAST_PROMINENCE = 0.5;
const LONE_CONFIDENCE = 0.6;

/** Adds the surnames in the lines in mixed case. Runs after every full name is in the cast. */
export function findSurnames(state: DocumentState): void {
  state.lines.forEach((line, i) => {
    if (line.written !== 'mixed') return;
    for (let at = 0; at < line.words.length; at += 1) {
      if (state.covered[i]?.has(at)) continue;
      const named = castSurname(state, i, at) ?? baseSurname(state, i, at);
      if (!named || !addNamed(state, i, { from: at, to: named.to, form: 'alias', ...named.resolution }))
        continue;
      const { entity, candidates } = named.resolution;
      if (candidates.length === 0) state.cast.establish(entity, { line: i, word: at });
      at = named.to - 1;
    }
    addTitledStrangers(state, i);
  });
}

interface Found {
  readonly to: number;
  readonly resolution: Resolution;
}

function castSurname(state: DocumentState, i: number, at: number): Found | null {
  const line = state.lines[i];
  const word = line?.words[at];
  if (!line || !word || !state.cast.names.mayBegin(word.folded)) return null;
  for (const match of state.cast.names.matchesAt(line.text, line.words, at)) {
    const last = line.words[match.to - 1];
    const ids = toIds(match.values.filter((name) => name.short));
    if (ids.length === 0 || !last || !hasCapital(last)) continue;
    if (match.to - at === 1 && !standsForPerson(line, at)) continue;
    return { to: match.to, resolution: resolveShortName(ids, { line: i, word: at }, state.cast) };
  }
  return null;
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

function baseSurname(state: DocumentState, i: number, at: number): Found | null {
  const line = state.lines[i];
  const word = line?.words[at];
  if (!line || !word || line.titleCase) return null;
  const { index, vocabulary } = state.context;
  if (!index.names.mayBegin(word.folded)) return null;
  const titled = hasTitleBefore(line, at);
  for (const match of index.names.matchesAt(line.text, line.words, at)) {
    const last = line.words[match.to - 1];
    const names = match.values.filter(
      (name) => name.kind === 'surname' && (titled || name.entity.prominence >= LEAST_PROMINENCE),
    );
    if (names.length === 0 || !last || !hasCapital(last)) continue;
    if (match.to - at === 1) {
      if (FUNCTION_WORDS.has(word.folded) || CALENDAR_WORDS.has(word.folded)) continue;
      if (!titled && (index.ordinaryWords.has(word.folded) || index.givenNames.has(word.folded))) continue;
      if (startsSentence(line, at) && vocabulary.lower.has(word.folded)) continue;
      if (hasOtherGivenName(line, at)) continue;
    }
    const resolution = resolveSurname(names, state.cast);
    if (!resolution) continue;
    for (const id of [resolution.entity, ...resolution.candidates]) state.cast.addKnown(getKnown(id, index));
    return { to: match.to, resolution };
  }
  return null;
}

/** A capitalised word joined before the surname that is no title may be another person's given name: then nobody is linked. */
function hasOtherGivenName(line: ReadLine, at: number): boolean {
  const before = line.words[at - 1];
  if (!before || gapBefore(line, at) !== ' ' || !hasCapital(before)) return false;
  return !startsSentence(line, at - 1) && !TITLES.has(before.folded) && before.written !== 'upper';
}

/** «il ministro Ferrandi» when nobody in document or base bears the name: somebody new under the surname. */
function addTitledStrangers(state: DocumentState, i: number): void {
  const line = state.lines[i];
  const covered = state.covered[i];
  if (!line || !covered) return;
  const { index, vocabulary } = state.context;
  for (const candidate of findUnknownPeople(line, {
    index,
    vocabulary,
    barred: covered,
    alsoPlaces: new Set(),
  })) {
    if (candidate.to - candidate.from !== 1) continue;
    const entity = state.cast.addNew('person', surfaceOf(line, candidate));
    addNamed(state, i, { ...candidate, form: 'name', entity, confidence: LONE_CONFIDENCE, candidates: [] });
  }
}
