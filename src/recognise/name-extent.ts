/** How far the name goes that a head word begins: «Tribunale di Sorveglianza di Milano», «aeroporto Leonardo da Vinci». */
import type { KnowledgeIndex } from '#knowledge/knowledge-index.ts';
import { hasCapital } from '#text/words.ts';
import { CALENDAR_WORDS } from './function-words.ts';
import {
  BODY_ADJECTIVES,
  BODY_MATTERS,
  LOCAL_HEADS,
  MATTER_HEADS,
  NAME_CONNECTORS,
  SECOND_CONNECTORS,
} from './head-words.ts';
import { gapBefore, type ReadLine } from './read-line.ts';

/** Longest name that is put together, in words. */
export const LONGEST_NAME = 8;

/** Small words inside the name of a person after whom a thing is called: «Leonardo da Vinci», «Giovanni dalle Bande Nere». */
const PERSONAL_PARTICLES = /^(?:da|de|del|della|dei|dalle|di|von|van)$/;

type Names = Pick<KnowledgeIndex, 'givenNames' | 'names'>;

interface Extent {
  readonly line: ReadLine;
  readonly head: number;
  readonly index: Names;
}

/** Where the words of the name after the head at `head` end, or null when there is no name. Connectors join only where allowed. */
export function nameEnd(line: ReadLine, head: number, connectors: boolean, index: Names): number | null {
  let to = head + 1;
  let end: number | null = null;
  while (to < line.words.length && to - head <= LONGEST_NAME) {
    const word = line.words[to];
    const gap = gapBefore(line, to);
    if (!word || (gap !== ' ' && gap !== "'" && gap !== '’' && gap !== '-')) break;
    // A small word after a hyphen ends a Korean or Chinese name: «piazza Kim Il-sung».
    if (hasCapital(word) || (gap === '-' && end !== null)) {
      if (CALENDAR_WORDS.has(word.folded)) break;
      if (
        end !== null &&
        gap === ' ' &&
        !isGivenNames(line, head + 1, to, index) &&
        startsPerson(line, to, index.givenNames)
      )
        break;
      to = to === head + 1 ? personEnd({ line, head, index }) : to + 1;
      end = to;
      continue;
    }
    // One connector before the name, «della», or two, «per gli»; a second complement is a place that stays outside.
    if (!connectors || end !== null || to - head > 2 || !NAME_CONNECTORS.has(word.folded)) break;
    to += 1;
  }
  return end;
}

/** The same for a body, whose name takes in small adjectives («Polizia stradale»), matters («Agenzia delle entrate») and second complements. */
export function bodyEnd(line: ReadLine, head: number, index: Names): number | null {
  const extent = { line, head, index };
  const first = smallEnd(extent) ?? nameEnd(line, head, true, index);
  if (first === null) return null;
  // The base's own name is complete: «Partito Democratico di Milano» is not another party.
  const known = index.names.matchesAt(line.text, line.words, head).some(({ to }) => to === first);
  return known ? first : secondMatterEnd(extent, secondComplementEnd(extent, first));
}

/** End of a complement in small letters, or null. */
function smallEnd({ line, head }: Extent): number | null {
  let to = head + 1;
  while (BODY_ADJECTIVES.has(line.words[to]?.folded ?? '') && gapBefore(line, to) === ' ') to += 1;
  const connector = line.words[to];
  const matter = line.words[to + 1];
  const joined =
    connector?.written === 'lower' && NAME_CONNECTORS.has(connector.folded) && gapBefore(line, to) === ' ';
  if (joined && matter?.written === 'lower' && BODY_MATTERS.has(matter.folded)) return to + 2;
  const last = line.words[to - 1];
  return to > head + 1 && last?.written === 'lower' ? to : null;
}

function secondComplementEnd({ line, head, index }: Extent, first: number): number {
  const direct =
    line.words[head + 1] !== undefined && !NAME_CONNECTORS.has(line.words[head + 1]?.folded ?? '');
  if (!direct && !LOCAL_HEADS.has(line.words[head]?.folded ?? '')) return first;
  const connector = line.words[first];
  if (!connector || connector.written !== 'lower' || gapBefore(line, first) !== ' ') return first;
  if (!SECOND_CONNECTORS.has(connector.folded)) return first;
  const next = line.words[first + 1];
  if (!next || !hasCapital(next) || CALENDAR_WORDS.has(next.folded) || isPerson(line, first + 1, index))
    return first;
  if (!/^(?: |'|’)$/.test(gapBefore(line, first + 1))) return first;
  return nameEnd(line, first, false, index) ?? first;
}

function secondMatterEnd({ line, head, index }: Extent, first: number): number {
  if (
    !MATTER_HEADS.has(line.words[head]?.folded ?? '') ||
    !/^(?:e|and)$/.test(line.words[first]?.folded ?? '')
  )
    return first;
  if (gapBefore(line, first) !== ' ' || gapBefore(line, first + 1) !== ' ') return first;
  const connector = NAME_CONNECTORS.has(line.words[first + 1]?.folded ?? '');
  const english = line.words[first]?.folded === 'and';
  if (connector === english || isPerson(line, first + 1, index)) return first;
  return nameEnd(line, first, connector, index) ?? first;
}

/** A known person, by full name or surname, or a given name and another word with a capital. */
function isPerson(line: ReadLine, at: number, index: Names): boolean {
  const known = index.names
    .matchesAt(line.text, line.words, at)
    .flatMap(({ values }) => values)
    .filter(({ kind }) => kind !== 'contextual');
  const [first] = known;
  if (first && known.every(({ entity }) => entity.type === 'person')) return true;
  return startsPerson(line, at, index.givenNames);
}

/** The end of the first word of a name, or of the whole personal name that stands there. */
function personEnd({ line, head, index }: Extent): number {
  const from = head + 1;
  const known = index.names
    .matchesAt(line.text, line.words, from)
    .find(({ values }) => values.some(({ kind, entity }) => kind === 'full' && entity.type === 'person'));
  if (known) return known.to;
  const particle = line.words[from + 1];
  const surname = line.words[from + 2];
  const particled =
    index.givenNames.has(line.words[from]?.folded ?? '') &&
    particle?.written === 'lower' &&
    PERSONAL_PARTICLES.test(particle.folded) &&
    gapBefore(line, from + 1) === ' ' &&
    surname !== undefined &&
    hasCapital(surname) &&
    /^[ '’]$/.test(gapBefore(line, from + 2));
  return particled ? from + 3 : from + 1;
}

/** «stadio Diego Armando Maradona»: when all words so far are given names, the thing bears a person's name and another one goes on. */
function isGivenNames(line: ReadLine, from: number, to: number, { givenNames }: Names): boolean {
  return line.words.slice(from, to).every(({ folded }) => givenNames.has(folded));
}

/** «l'Unione africana John Kufuor»: a given name and a capitalised word after a name that is complete begin another one. */
function startsPerson(line: ReadLine, at: number, givenNames: ReadonlySet<string>): boolean {
  const word = line.words[at];
  const next = line.words[at + 1];
  return (
    word !== undefined &&
    givenNames.has(word.folded) &&
    next !== undefined &&
    hasCapital(next) &&
    gapBefore(line, at + 1) === ' '
  );
}
