/** Organisations and places that the knowledge base lacks, found by the generic word their names begin or end with. */
import type { KnowledgeIndex } from '#knowledge/knowledge-index.ts';
import type { EntityType } from '#article/entity.ts';
import { hasCapital } from '#text/words.ts';
import type { Candidate } from './candidate.ts';
import { CALENDAR_WORDS } from './function-words.ts';
import {
  CLUB_HEADS,
  COMMON_ORGANS,
  DIRECT_PLACE_HEADS,
  EVENT_HEADS,
  NAMED_BODY_HEADS,
  NAMED_WORK_HEADS,
  ORGANISATION_HEADS,
  PLACE_HEADS,
  SMALL_ORGANISATION_HEADS,
  WAVERING_ORGANISATION_HEADS,
  WAVERING_PLACE_HEADS,
  WORK_HEADS,
} from './head-words.ts';
import { findCalledAfter, isOrdinaryBefore } from './called-after.ts';
import { bodyEnd, nameEnd } from './name-extent.ts';
import { officeBefore } from './titles-before.ts';
import { gapBefore, startsSentence, type ReadLine } from './read-line.ts';
import { findTailedName } from './tailed-names.ts';
import { TITLES } from './titles.ts';

const CONFIDENCE = 0.7;
const BRAND_CONFIDENCE = 0.55;

type Index = Pick<KnowledgeIndex, 'givenNames' | 'names' | 'ordinaryWords'>;

/**
 * Candidates in a line in mixed case; none elsewhere, few in title case.
 * Given names end a name: «il presidente del Consiglio Giuseppe Conte» is no council of that name; known surnames begin none: «the von der Leyen Commission».
 */
export function findUnknownBodies(line: ReadLine, index: Index): Candidate[] {
  if (line.written !== 'mixed') return [];
  if (line.titleCase) return findTitledBodies(line, index);
  const found: Candidate[] = [];
  for (let at = 0; at < line.words.length; at += 1) {
    if (isOrdinaryBefore(line, at, index)) continue;
    const candidate =
      findCalledAfter(line, at, index) ??
      headedPlace(line, at, index) ??
      namedHead(line, at, index) ??
      headedOrganisation(line, at, index) ??
      headedClub(line, at, index) ??
      headedEvent(line, at, index) ??
      findTailedName(line, at, index) ??
      brand(line, at);
    if (candidate && !isOfficeAndHolder(line, candidate, index))
      found.push(withoutHolder(line, candidate, index));
  }
  return found;
}

/** «il presidente della Regione Rocca»: the office of a title, and who holds it. */
function isOfficeAndHolder(line: ReadLine, { from, to }: Candidate, index: Index): boolean {
  if (to - from !== 2 || officeBefore(line, from + 1, index) === null) return false;
  const names = index.names.matchesAt(line.text, line.words, from + 1).flatMap(({ values }) => values);
  return names.every((name) => name.entity.type === 'person');
}

/** «il presidente della Regione Lazio Rocca»: after a title the body ends with its place. */
function withoutHolder(line: ReadLine, candidate: Candidate, index: Index): Candidate {
  const { from, to } = candidate;
  if (to - from < 3 || officeBefore(line, from + 1, index) === null) return candidate;
  const place = index.names
    .matchesAt(line.text, line.words, from + 1)
    .find(({ values }) => values.some((name) => name.entity.type === 'place'));
  return place && place.to < to ? { ...candidate, to: place.to } : candidate;
}

/** In a title every word has a capital: there only a known name directly before the generic word tells, «Trump Organization Fined». */
function findTitledBodies(line: ReadLine, index: Index): Candidate[] {
  return line.words.flatMap((_, at) => {
    const known = index.names.matchesAt(line.text, line.words, at - 1).some(({ to }) => to === at);
    const candidate = known ? findTailedName(line, at, index) : null;
    return candidate ? [{ ...candidate, from: at - 1 }] : [];
  });
}

/** «Ministero della Difesa», «Procura di Milano», «University of Bologna»: a capitalised head, connectors, capitalised words. */
function headedOrganisation(line: ReadLine, at: number, index: Index): Candidate | null {
  const head = line.words[at];
  if (!head || !ORGANISATION_HEADS.has(head.folded)) return null;
  if (!hasCapital(head) && !SMALL_ORGANISATION_HEADS.has(head.folded)) return null;
  const next = line.words[at + 1];
  if (!next || CALENDAR_WORDS.has(next.folded)) return null;
  if (hasCapital(next) && (index.givenNames.has(next.folded) || TITLES.has(next.folded))) return null;
  if (COMMON_ORGANS.has(line.words[at + 2]?.folded ?? '')) return null;
  const to = bodyEnd(line, at, index);
  if (WAVERING_ORGANISATION_HEADS.has(head.folded) && (startsSentence(line, at) || (to ?? 0) - at < 3))
    return null;
  return toBody(at, to, 'organisation');
}

/** «università Bocconi», «Fondazione Giorgio Cini», «premio Strega», «legge Bossi-Fini»: the head, small or not, and a name directly after it. */
function namedHead(line: ReadLine, at: number, index: Index): Candidate | null {
  const head = line.words[at];
  const next = line.words[at + 1];
  if (!head || !next || !hasCapital(next) || gapBefore(line, at + 1) !== ' ' || head.written === 'upper')
    return null;
  if (CALENDAR_WORDS.has(next.folded) || TITLES.has(next.folded) || next.written === 'upper') return null;
  const type = NAMED_BODY_HEADS.has(head.folded)
    ? 'organisation'
    : NAMED_WORK_HEADS.has(head.folded)
      ? 'work'
      : null;
  if (type === null) return null;
  const to =
    hasCapital(head) && type === 'organisation' ? bodyEnd(line, at, index) : nameEnd(line, at, false, index);
  // The base's own name stands without the word before it: «ospedale Gemelli».
  if (to === null || (!hasCapital(head) && isKnownThing(line, at + 1, to, index))) return null;
  return toBody(at, to, type);
}

function isKnownThing(line: ReadLine, from: number, to: number, { names }: Index): boolean {
  return names
    .matchesAt(line.text, line.words, from)
    .some(
      (match) =>
        match.to === to &&
        match.values.some(({ kind, entity }) => kind === 'full' && entity.type !== 'person'),
    );
}

/** «FC Südtirol», «Dinamo Tbilisi»: an abbreviation in capitals or a club's word with one, and a name. */
function headedClub(line: ReadLine, at: number, index: Index): Candidate | null {
  const head = line.words[at];
  if (!head || !hasCapital(head) || !CLUB_HEADS.has(head.folded)) return null;
  return toBody(at, nameEnd(line, at, false, index), 'organisation');
}

/** «Gran Premio d'Italia», «Giro di Spagna», «Trattato di Lisbona»: a capitalised head and a complement. */
function headedEvent(line: ReadLine, at: number, index: Index): Candidate | null {
  const head = line.words[at];
  if (!head || !hasCapital(head)) return null;
  const type = EVENT_HEADS.has(head.folded) ? 'event' : WORK_HEADS.has(head.folded) ? 'work' : null;
  const next = line.words[at + 1];
  if (type === null || next?.written !== 'lower') return null;
  return toBody(at, nameEnd(line, at, true, index), type);
}

function toBody(from: number, to: number | null, type: EntityType): Candidate | null {
  return to === null ? null : { from, to, reading: { kind: 'new', type, confidence: CONFIDENCE } };
}

/** «via Nazionale», «piazza San Pietro», «lago di Garda»: the head may be in small letters. */
function headedPlace(line: ReadLine, at: number, index: Index): Candidate | null {
  const head = line.words[at];
  if (!head || !PLACE_HEADS.has(head.folded) || head.written === 'upper') return null;
  const wavering = WAVERING_PLACE_HEADS.has(head.folded);
  if (wavering && (hasCapital(head) ? startsSentence(line, at) : isAfterArticle(line, at))) return null;
  const direct = wavering || DIRECT_PLACE_HEADS.has(head.folded);
  if (DIRECT_PLACE_HEADS.has(head.folded) && TITLES.has(line.words[at + 1]?.folded ?? '')) return null;
  const to = nameEnd(line, at, !direct, index);
  if (to === null) return null;
  if (DIRECT_PLACE_HEADS.has(head.folded) && !hasCapital(head) && isKnownThing(line, at + 1, to, index))
    return null;
  return toBody(at, to, 'place');
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

/** Particles that surnames are written together with: «McCartney», «DiCaprio», «LaRouche». */
const SURNAME_PARTICLE = /^(?:Mc|Mac|De|Di|Da|Du|Del|La|Le|Lo|Van|Von|Fitz|O|St|San|Al|El)$/;

/** «wikiHow», «BuzzFeed»: a capital inside a word is how brands are written. One small letter before it is a device or a unit: «iPhone», «kWh». */
function brand(line: ReadLine, at: number): Candidate | null {
  const word = line.words[at];
  if (word?.written !== 'mixed') return null;
  const [, first = ''] = /^(\p{Lu}?\p{Ll}+)\p{Lu}\p{Ll}{2,}$/u.exec(word.text) ?? [];
  if (first.length < 2 || SURNAME_PARTICLE.test(first)) return null;
  // Addresses and file names are written so too.
  if (/[@/_.#-]$/.test(gapBefore(line, at)) || /^[@/_#-]|^\.(?! |$)/.test(gapBefore(line, at + 1)))
    return null;
  return {
    from: at,
    to: at + 1,
    reading: { kind: 'new', type: 'organisation', confidence: BRAND_CONFIDENCE },
  };
}
