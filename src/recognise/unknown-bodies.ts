/** Organisations and places that the knowledge base lacks, found by the generic word their names begin or end with. */
import type { KnowledgeIndex } from '#knowledge/knowledge-index.ts';
import type { EntityType } from '#article/entity.ts';
import { hasCapital } from '#text/words.ts';
import type { Candidate } from './candidate.ts';
import { CALENDAR_WORDS, FUNCTION_WORDS } from './function-words.ts';
import {
  EVENT_HEADS,
  NAME_CONNECTORS,
  ORGANISATION_HEADS,
  ORGANISATION_TAILS,
  PLACE_HEADS,
  PLACE_TAILS,
  WAVERING_PLACE_HEADS,
  WORK_HEADS,
} from './head-words.ts';
import { gapBefore, startsSentence, type ReadLine } from './read-line.ts';

/** Longest name that is put together, in words. */
const LONGEST_NAME = 7;
const CONFIDENCE = 0.7;

/**
 * Candidates in a line in mixed case; none elsewhere.
 * Given names end a name: «il presidente del Consiglio Giuseppe Conte» is no council of that name; known surnames begin none: «the von der Leyen Commission».
 */
export function findUnknownBodies(
  line: ReadLine,
  { givenNames, names }: Pick<KnowledgeIndex, 'givenNames' | 'names'>,
): Candidate[] {
  if (line.written !== 'mixed' || line.titleCase) return [];
  const found: Candidate[] = [];
  for (let at = 0; at < line.words.length; at += 1) {
    const candidate =
      headedPlace(line, at, givenNames) ??
      headedOrganisation(line, at, givenNames) ??
      headedEvent(line, at, givenNames) ??
      tailedName(line, at, names);
    if (candidate) found.push(candidate);
  }
  return found;
}

/** «Ministero della Difesa», «Procura di Milano», «University of Bologna»: a capitalised head, connectors, capitalised words. */
function headedOrganisation(line: ReadLine, at: number, givenNames: ReadonlySet<string>): Candidate | null {
  const head = line.words[at];
  if (!head || !hasCapital(head) || !ORGANISATION_HEADS.has(head.folded)) return null;
  const next = line.words[at + 1];
  if (!next || givenNames.has(next.folded) || CALENDAR_WORDS.has(next.folded)) return null;
  return toBody(at, nameEnd(line, at + 1, true, givenNames), 'organisation');
}

/** «Gran Premio d'Italia», «Giro di Spagna», «Trattato di Lisbona»: a capitalised head and a complement. */
function headedEvent(line: ReadLine, at: number, givenNames: ReadonlySet<string>): Candidate | null {
  const head = line.words[at];
  if (!head || !hasCapital(head)) return null;
  const type = EVENT_HEADS.has(head.folded) ? 'event' : WORK_HEADS.has(head.folded) ? 'work' : null;
  const next = line.words[at + 1];
  if (type === null || next?.written !== 'lower') return null;
  return toBody(at, nameEnd(line, at + 1, true, givenNames), type);
}

function toBody(from: number, to: number | null, type: EntityType): Candidate | null {
  return to === null ? null : { from, to, reading: { kind: 'new', type, confidence: CONFIDENCE } };
}

/** «via Nazionale», «piazza San Pietro», «lago di Garda»: the head may be in small letters. */
function headedPlace(line: ReadLine, at: number, givenNames: ReadonlySet<string>): Candidate | null {
  const head = line.words[at];
  if (!head || !PLACE_HEADS.has(head.folded) || head.written === 'upper') return null;
  const wavering = WAVERING_PLACE_HEADS.has(head.folded);
  if (wavering && (hasCapital(head) ? startsSentence(line, at) : isAfterArticle(line, at))) return null;
  return toBody(at, nameEnd(line, at + 1, !wavering, givenNames), 'place');
}

/** «per via di», «nel corso»: with an article or preposition that makes the head an ordinary word. */
function isAfterArticle(line: ReadLine, at: number): boolean {
  const before = line.words[at - 1];
  return (
    before !== undefined &&
    gapBefore(line, at) === ' ' &&
    /^(?:il|la|lo|per|una|un|suo|sua|nel)$/.test(before.folded)
  );
}

/** Where the words of the name after a head end, or null when there is no name. Connectors join only where allowed. */
function nameEnd(
  line: ReadLine,
  from: number,
  connectors: boolean,
  givenNames: ReadonlySet<string>,
): number | null {
  let to = from;
  let end: number | null = null;
  while (to < line.words.length && to - from < LONGEST_NAME) {
    const word = line.words[to];
    const gap = gapBefore(line, to);
    if (!word || (gap !== ' ' && gap !== "'" && gap !== '’' && gap !== '-')) break;
    // A small word after a hyphen ends a Korean or Chinese name: «piazza Kim Il-sung».
    if (hasCapital(word) || (gap === '-' && end !== null)) {
      if (
        CALENDAR_WORDS.has(word.folded) ||
        (end !== null && gap === ' ' && startsPerson(line, to, givenNames))
      )
        break;
      to += 1;
      end = to;
      continue;
    }
    // One connector before the name, «della», or two, «per gli»; a second complement is a place that stays outside.
    if (!connectors || end !== null || to - from > 1 || !NAME_CONNECTORS.has(word.folded)) break;
    to += 1;
  }
  return end;
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

/** «Stanford University», «Hudson River»: capitalised words before the generic one. */
function tailedName(line: ReadLine, at: number, names: KnowledgeIndex['names']): Candidate | null {
  const tail = line.words[at];
  if (!tail || !hasCapital(tail)) return null;
  const place = PLACE_TAILS.has(tail.folded);
  if (!place && !ORGANISATION_TAILS.has(tail.folded)) return null;
  let from = at;
  while (from > 0 && at - from < LONGEST_NAME) {
    const word = line.words[from - 1];
    if (!word || gapBefore(line, from) !== ' ' || !hasCapital(word) || FUNCTION_WORDS.has(word.folded)) break;
    from -= 1;
  }
  if (from === at || startsSurname(line, from, names)) return null;
  return {
    from,
    to: at + 1,
    reading: { kind: 'new', type: place ? 'place' : 'organisation', confidence: CONFIDENCE },
  };
}

/** «the von der Leyen Commission»: the words before the generic one are a known surname, or follow a surname's particle. */
function startsSurname(line: ReadLine, at: number, names: KnowledgeIndex['names']): boolean {
  if (/^(?:von|van|der|den|de|del)$/.test(line.words[at - 1]?.text ?? '')) return true;
  return names
    .matchesAt(line.text, line.words, at)
    .some(({ values }) => values.some((name) => name.kind === 'surname'));
}
