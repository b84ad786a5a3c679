/**
 * What a page says that somebody is: «il ministro della Difesa russo Andrei Belousov», «Anna Ferri, presidente di Borea,», «Russia's president
 * Vladimir Putin». Only what stands directly beside a name counts, and only where its end is plain.
 */
import type { EntityRole, NameLanguage } from '#article/entity.ts';
import type { EntityId } from '#article/ids.ts';
import { hasCapital } from '#text/words.ts';
import { typeOfMember, type DocumentState, type Named } from './document-state.ts';
import { FINITE_VERBS } from './finite-verbs.ts';
import { gapBefore, type ReadLine } from './read-line.ts';
import { isBeforeTitle, isBehindTitle, isRole } from './role-words.ts';
import { TITLES } from './titles.ts';

/** A role that line `line` gives a person. */
export interface RoleFound {
  readonly line: number;
  readonly person: EntityId;
  readonly role: EntityRole;
}

/** Words of a role, from the first up to, not including, `to`. */
interface Phrase {
  readonly from: number;
  readonly to: number;
  /** Whose the role is, where words outside the phrase say so: «Russian», «Russia's». */
  readonly of: EntityId | null;
}

/** Most words of a role beside its title. */
const LONGEST = 9;
const JOINTS = new Set(
  'di del dello della dei degli delle dell al allo alla ai agli alle all per of for the and e'.split(' '),
);
const ARTICLES = new Set('il lo la l i un uno una the a an'.split(' '));
/** What follows these is no part of the role: a clause, or how long it has been held. */
const RELATIVES = new Set('che who which whose cui da dal dalla since until'.split(' '));
/** Before an Italian title, as part of it. */
const ITALIAN_FIRST = new Set('primo prima vice ex'.split(' '));
const INNER_GAP = /^(?: |-|'|’)$/;

/** Every role that the running text gives somebody whom it names beside it, in reading order. */
export function findRoles(state: DocumentState, lang: NameLanguage): RoleFound[] {
  return state.lines.flatMap((line, i) => {
    if (line.written !== 'mixed' || line.titleCase) return [];
    return (state.named[i] ?? [])
      .filter(({ entity, candidates }) => candidates.length === 0 && typeOfMember(state, entity) === 'person')
      .sort((a, b) => a.from - b.from)
      .flatMap((named) => {
        const page = { state, line, i, lang };
        const phrases = [before(page, named), after(page, named)];
        return phrases.flatMap((phrase) =>
          phrase ? [{ line: i, person: named.entity, role: toRole(page, phrase) }] : [],
        );
      });
  });
}

interface Page {
  readonly state: DocumentState;
  readonly line: ReadLine;
  readonly i: number;
  readonly lang: NameLanguage;
}

function before(page: Page, named: Named): Phrase | null {
  return page.lang === 'it' ? italianBefore(page, named) : englishBefore(page, named.from);
}

/** «ministro della Difesa russo», «presidente francese», «segretario generale della Nato». */
function italianBefore({ line, state, i }: Page, { from }: Named): Phrase | null {
  for (let at = from - 1; at >= 0 && at >= from - LONGEST; at -= 1) {
    const word = line.words[at];
    if (!word || !INNER_GAP.test(gapBefore(line, at + 1)) || isPersonAt(state, i, at)) return null;
    if (FINITE_VERBS.has(word.folded) || RELATIVES.has(word.folded)) return null;
    if (word.written === 'upper' || !isRole(word.folded)) continue;
    const previous = line.words[at - 1]?.folded ?? '';
    // «Segretario generale»: no general.
    if (isBehindTitle(word.folded) && isRole(previous)) continue;
    // «il portavoce del presidente Neri»: who of the two is named does not show.
    const outer = line.words[at - 2]?.folded ?? '';
    if (JOINTS.has(previous) && TITLES.has(outer)) return null;
    return hasItalianComplement(state, line, at + 1, from)
      ? { from: ITALIAN_FIRST.has(previous) ? at - 1 : at, to: from, of: null }
      : null;
  }
  return null;
}

/** True when the words complete the title before them: nothing, adjectives, or a complement behind its preposition. */
function hasItalianComplement(state: DocumentState, line: ReadLine, from: number, to: number): boolean {
  let at = from;
  while (at < to && isBehindTitle(line.words[at]?.folded ?? '')) at += 1;
  const first = line.words[at]?.folded ?? '';
  if (at === to) return true;
  if (state.context.index.adjectives.has(first)) return at + 1 === to;
  return JOINTS.has(first) && at + 1 < to && first !== 'e';
}

/** «the Russian defence minister», «Russia's president», «NATO Secretary General». */
function englishBefore({ state, line, i }: Page, name: number): Phrase | null {
  // «Secretary of State Antony Blinken».
  const ofState = line.words[name - 1]?.folded === 'state' && line.words[name - 2]?.folded === 'of';
  let from = ofState ? name - 2 : name;
  const isPart = (at: number): boolean => {
    const folded = line.words[at]?.folded ?? '';
    return isRole(folded) || (from < name && isBeforeTitle(folded)) || isBehindTitle(folded);
  };
  while (from > 0 && INNER_GAP.test(gapBefore(line, from)) && isPart(from - 1)) from -= 1;
  const words = line.words.slice(from, name);
  if (!words.some(({ folded }) => isRole(folded)) || !INNER_GAP.test(gapBefore(line, name))) return null;
  const of = INNER_GAP.test(gapBefore(line, from)) ? ownerBefore(state, line, i, from) : null;
  return { from, to: name, of };
}

/** Whose a role is, by the words directly before it: a nationality, or a name, which may have its «'s». */
function ownerBefore(state: DocumentState, line: ReadLine, i: number, from: number): EntityId | null {
  const isPossessive = line.words[from - 1]?.folded === 's' && /^['’]$/.test(gapBefore(line, from - 1));
  const end = isPossessive ? from - 1 : from;
  const owner = ownerEndingAt(state, i, end);
  return owner ?? nationOf(state, line.words[end - 1]?.folded ?? '');
}

function ownerEndingAt(state: DocumentState, i: number, to: number): EntityId | null {
  const named = (state.named[i] ?? []).find(
    (one) => one.to === to && one.candidates.length === 0 && isOwner(state, one),
  );
  return named?.entity ?? null;
}

function isOwner(state: DocumentState, { entity }: Named): boolean {
  const type = typeOfMember(state, entity);
  return type === 'place' || type === 'organisation';
}

/** The only country to which the adjective belongs; «europeo» is part of what something is called. */
function nationOf({ context }: DocumentState, folded: string): EntityId | null {
  const places = folded.startsWith('europe') ? [] : (context.index.adjectives.get(folded) ?? []);
  return places.length === 1 ? (places[0] ?? null) : null;
}

/** «, presidente di Borea,», «, the mayor of Borea.», «, Russia's defence minister,». */
function after({ state, line, i, lang }: Page, named: Named): Phrase | null {
  if (gapBefore(line, named.to) !== ', ') return null;
  let from = ARTICLES.has(line.words[named.to]?.folded ?? '') ? named.to + 1 : named.to;
  let of: EntityId | null = null;
  if (lang === 'en') {
    while (from < named.to + LONGEST && line.words[from] && !startsRole(line, from)) from += 1;
    of = ownerBefore(state, line, i, from);
    if (from > named.to + 1 && of === null) return null;
  }
  if (!startsRole(line, from)) return null;
  const to = endOfPhrase(state, line, i, from);
  return to === null ? null : { from, to, of };
}

function startsRole(line: ReadLine, at: number): boolean {
  let title = at;
  while (isBeforeTitle(line.words[title]?.folded ?? '') || line.words[title]?.folded === 'ex') title += 1;
  const word = line.words[title];
  return word !== undefined && !hasCapital(word) && isRole(word.folded);
}

/** Where the phrase ends: at a sign, a relative clause or the end of the line. Null when it names a person or goes on as a sentence. */
function endOfPhrase(state: DocumentState, line: ReadLine, i: number, from: number): number | null {
  for (let at = from; at <= from + LONGEST; at += 1) {
    const word = line.words[at];
    const ends = at > from && (!word || !INNER_GAP.test(gapBefore(line, at)) || RELATIVES.has(word.folded));
    if (ends) return at;
    // «The president's daughter».
    if (!word || word.folded === 's' || isPersonAt(state, i, at) || FINITE_VERBS.has(word.folded))
      return null;
  }
  return null;
}

function isPersonAt(state: DocumentState, i: number, at: number): boolean {
  return (state.named[i] ?? []).some(
    ({ from, to, entity }) => from <= at && at < to && typeOfMember(state, entity) === 'person',
  );
}

function toRole({ state, line, i, lang }: Page, { from, to, of }: Phrase): EntityRole {
  const last = line.words[to - 1];
  const nation = lang === 'it' && last && to - from > 1 ? nationOf(state, last.folded) : null;
  const end = nation === null ? to : to - 1;
  const words = line.words.slice(from, end);
  const start = words[0]?.start ?? 0;
  const text = line.text.slice(start, words.at(-1)?.end ?? start);
  return {
    title: { [lang]: toSmall(text, words) },
    of: of ?? nation ?? ownerEndingAt(state, i, end),
    from: null,
    to: null,
  };
}

/** The title as running text prints it: «prime minister» for «Prime Minister». */
function toSmall(text: string, words: ReadLine['words']): string {
  let small = text;
  const start = words[0]?.start ?? 0;
  for (const word of words) {
    if (word.written !== 'capital' || !(isRole(word.folded) || isBeforeTitle(word.folded))) continue;
    small =
      small.slice(0, word.start - start) + word.text.toLocaleLowerCase() + small.slice(word.end - start);
  }
  return small;
}
