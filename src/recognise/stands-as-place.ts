/**
 * Whether the words around one capitalised word show a place or a company where a person on the page bears the same word as surname:
 * «Michael Jordan» and «in Jordan», «Tom Bolton» and «arrested in Bolton», «Paris Hilton» and «Hilton shares».
 */
import type { KnowledgeIndex } from '#knowledge/knowledge-index.ts';
import { hasCapital } from '#text/words.ts';
import { ORGANISATION_HEADS } from './head-words.ts';
import { beginsSurname } from './names-at.ts';
import { gapBefore, type ReadLine } from './read-line.ts';
import { TITLES } from './titles.ts';

type Names = Pick<KnowledgeIndex, 'names'>;

function words(text: string): ReadonlySet<string> {
  return new Set(text.split(' '));
}

/** Put what follows somewhere, whoever bears the name. */
const INSIDE = words('in near outside throughout presso');
/** After these «in» is about somebody: «fiducia in Merz», «a rival in Trump». */
const TRUSTING = words(
  'fiducia fede speranza speranze credere crede credono creduto confida confidare confidano svolta confidence faith trust trusts trusted belief believe believes believed interest interested hope rival ally partner friend',
);
/** Lead to a place as often as to a person: they keep a place that the base knows, and make none of an unknown word. */
const TOWARDS = words(
  'a ad da at to from verso through across around into via sopra sotto over above fuori intorno',
);
const OF = words('di of');
/** Before what somebody is called. */
const CALLED = words('chiama chiamava chiamano chiamata chiamato nome named called');
/** What a place has and a person seldom: «la provincia di Modena», «the border of Jordan». */
const OF_PLACES = words(
  'citta capoluogo paese centro periferia abitanti abitante cittadini provincia area zona territorio porto aeroporto stazione stadio duomo frazione nord sud est ovest confine confini governo ' +
    'city town village capital people citizens residents border borders government kingdom state outskirts suburb port north south east west university bishop citizen',
);
/** Nouns of companies: «Hilton shares», «azioni Hilton». */
const OF_COMPANIES = words(
  'share shares stock stocks shareholders hotel hotels stores bonds factory plant dealership azioni titolo titoli azionisti albergo stabilimento fabbrica bond marchio gruppo brand',
);

/** Whoever these are said of, «at» or an article in the feminine leads from them to a company: «workers at Ford», «gli operai della Ford». */
const OF_EMPLOYERS = words(
  'share shares stock stocks shareholders workers employees staff jobs plant factory azioni titolo titoli operai operaie dipendenti lavoratori stabilimento stabilimenti fabbrica fabbriche sciopero',
);
/** Lead to an employer as often as to a person: they keep a company that the base knows, and make none of an unknown word. */
const EMPLOYED = words(
  'work works worked working employed lavora lavorava lavorato lavorano assunto assunta',
);
/** Go to a place: «il treno per Lodi», «flights to Jordan». */
const TRAVELS = words(
  'treno treni volo voli autobus pullman bus traghetto strada partito partita partiti parte partono partenza train trains flight flights ferry road left leaves bound departed',
);

/** After «shares» and «stocks» these make them verbs: «Hilton shares a flat». */
const OBJECT = /^(?:a|an|the|his|her|their|its|this|that|these|some|with)$/;

/**
 * True when the word at `at` stands like a place: behind «in», or before its state or province («Lincoln, Nebraska», «Mosca (MO)»).
 * No surname is read there, known or not.
 */
export function standsAsPlace(line: ReadLine, at: number, index: Names): boolean {
  const before = joinedBefore(line, at);
  if (before !== null && INSIDE.has(before) && !TRUSTING.has(line.words[at - 2]?.folded ?? '')) return true;
  return hasRegionAfter(line, at, index);
}

/**
 * True when the place at `at`, a given name as well, begins no person's name: it stands behind «in», and a surname of the base follows
 * («In Israel Netanyahu said»). Before another word it may be a person: «in Florence Pugh's film».
 */
export function isPlaceBeforeSurname(line: ReadLine, at: number, index: Names): boolean {
  const before = joinedBefore(line, at);
  if (before === null || !INSIDE.has(before) || TRUSTING.has(line.words[at - 2]?.folded ?? '')) return false;
  if (gapBefore(line, at + 1) !== ' ') return false;
  return beginsSurname(index, line, at + 1);
}

/** True when the words before say that a place follows, whatever body bears its name as well: «the city of Liverpool». */
export function isSurelyPlace(line: ReadLine, at: number, index: Names): boolean {
  if (standsAsPlace(line, at, index)) return true;
  return OF.has(joinedBefore(line, at) ?? '') && OF_PLACES.has(line.words[at - 2]?.folded ?? '');
}

/** True when the word at `at` is what somebody is called: «la bambina si chiama Asia», «a girl named Georgia». */
export function isGivenToSomebody(line: ReadLine, at: number): boolean {
  return CALLED.has(joinedBefore(line, at) ?? '');
}

/** True when a word that the base knows as a place is that place, although somebody on the page bears it as a surname. */
export function keepsPlace(line: ReadLine, at: number, index: Names): boolean {
  if (standsAsPlace(line, at, index)) return true;
  const before = joinedBefore(line, at);
  if (before !== null && TOWARDS.has(before)) return true;
  if (/^(?:per|for)$/.test(before ?? '') && TRAVELS.has(line.words[at - 2]?.folded ?? '')) return true;
  if (
    before !== null &&
    /^(?:nel|nella|nell|dal|dalla|dall|del|della|dell|al|alla|all|il|la|l)$/.test(before)
  )
    return true;
  const owner = line.words[at - 2];
  // «Marco Lodi, di Lodi, nega»: where he comes from.
  if (before === 'di' && gapBefore(line, at - 1) === ', ') return true;
  if (before !== null && OF.has(before) && owner)
    return OF_PLACES.has(owner.folded) || TITLES.has(owner.folded) || ORGANISATION_HEADS.has(owner.folded);
  return isListed(line, at, index);
}

/** True when the word at `at` stands like a company: beside its shares or hotels. */
export function standsAsCompany(line: ReadLine, at: number): boolean {
  const after = gapBefore(line, at + 1) === ' ' ? line.words[at + 1] : undefined;
  const before = joinedBefore(line, at);
  return (
    (after?.written === 'lower' &&
      OF_COMPANIES.has(after.folded) &&
      !OBJECT.test(line.words[at + 2]?.folded ?? '')) ||
    (before !== null && OF_COMPANIES.has(before)) ||
    isOfEmployer(line, at, before)
  );
}

/** «Workers at Ford», «shares of Tesla», «gli operai della Ford». */
function isOfEmployer(line: ReadLine, at: number, before: string | null): boolean {
  const owner = line.words[at - 2]?.folded ?? '';
  if (!OF_EMPLOYERS.has(owner)) return false;
  return (
    /^(?:at|della|alla|dalla|nella)$/.test(before ?? '') ||
    (before === 'of' && /^(?:share|stock)/.test(owner))
  );
}

/** True when a word that the base knows as an organisation is that organisation: «la Ferrari», «at Ford», «Ford shares». */
export function keepsBody(line: ReadLine, at: number): boolean {
  const before = joinedBefore(line, at);
  return (
    standsAsCompany(line, at) ||
    (/^(?:for|per|in)$/.test(before ?? '') && EMPLOYED.has(line.words[at - 2]?.folded ?? '')) ||
    (before !== null &&
      /^(?:il|la|l|del|della|dell|dal|dalla|dall|al|alla|all|nel|nella|nell|in|at|the)$/.test(before))
  );
}

/** The folded word joined before, over a space or an apostrophe. */
function joinedBefore(line: ReadLine, at: number): string | null {
  const before = line.words[at - 1];
  return before && /^[ '’]$/.test(gapBefore(line, at)) ? before.folded : null;
}

function hasRegionAfter(line: ReadLine, at: number, index: Names): boolean {
  const gap = gapBefore(line, at + 1);
  const after = line.words[at + 1];
  if (!after || !hasCapital(after)) return false;
  if (gap === ' (') return after.written === 'upper' && after.text.length === 2;
  return gap === ', ' && gapBefore(line, at) !== ', ' && isRegion(line, at + 1, index);
}

/** Over a comma a place that ends with its own comma or the sentence, so that no list is meant: «Lincoln, Nebraska.», «Paris, Texas, is». */
function isRegion(line: ReadLine, at: number, index: Names): boolean {
  const end = placeAt(line, at, index);
  return end !== null && (end === line.words.length || /^[,.;:)]/.test(gapBefore(line, end)));
}

/** Where the known place that begins here ends, or null. */
function placeAt(line: ReadLine, at: number, index: Names): number | null {
  const match = index.names
    .matchesAt(line.text, line.words, at)
    .find(({ values }) => values.some(({ kind, entity }) => kind === 'full' && entity.type === 'place'));
  const word = line.words[at];
  return match && word && hasCapital(word) ? match.to : null;
}

/** «Jordan, Egypt and Syria», «Siria e Giordania»: joined to another known place. */
function isListed(line: ReadLine, at: number, index: Names): boolean {
  const near: number[] = [];
  if (gapBefore(line, at) === ', ') near.push(at - 1);
  if (gapBefore(line, at + 1) === ', ') near.push(at + 1);
  if (/^(?:e|ed|and)$/.test(joinedBefore(line, at) ?? '')) near.push(at - 2);
  if (/^(?:e|ed|and)$/.test(line.words[at + 1]?.folded ?? '') && gapBefore(line, at + 1) === ' ')
    near.push(at + 2);
  return near.some((neighbour) => placeAt(line, neighbour, index) !== null);
}
