/** Which of several bearers a name means. Merging two people wrongly is the worst error, so whatever is not clear keeps its candidates. */
import type { EntityId } from '#article/ids.ts';
import type { IndexedName, KnowledgeIndex } from '#knowledge/knowledge-index.ts';
import type { KnownEntity } from '#knowledge/known-entity.ts';
import type { Cast } from './cast.ts';
import type { Place } from './sightings.ts';
import { holdsTitle } from './person-facts.ts';

/** The entity a name was resolved to; `candidates` has two or more ids, the chosen first, when the text does not tell. */
export interface Resolution {
  readonly entity: EntityId;
  readonly confidence: number;
  readonly candidates: readonly EntityId[];
}

/** A bearer this much more prominent (0 to 1) is meant when nothing else tells: London over London, Ontario. People are never told apart by it. */
const CLEAR_LEAD = 0.15;
/** So many people of one surname are weighed and kept as candidates; a page with more is a list of names. */
const MOST_CANDIDATES = 8;
/** Lines of the page (captions and headings count) by which another bearer of the surname must be further away. */
const CLEAR_DISTANCE = 3;
/** Lines after which somebody who was named in full once, in passing, is out of the reader's mind again. */
const PASSED_DISTANCE = 2;
/** From this prominence on (0 to 1) a figure is thought of by the surname even where the page names only a relative in full: heads of state, the pope. */
const FAMOUS = 0.86;
/** From here on nobody needs to be told who is meant. */
const HOUSEHOLD_NAME = 0.9;
/** Lead in prominence of a household name over everybody else of the surname. */
const HOUSEHOLD_LEAD = 0.25;
/** As `FAMOUS`, for a figure whose country or organisation the page names. */
const NEARLY_FAMOUS = 0.8;
const CONFIDENCE = { full: 0.95, short: 0.85, nearest: 0.75, surnameOnly: 0.7, unclear: 0.5 };

/** The entities that bear the names, each once, the most prominent first. */
function toBearers(names: readonly IndexedName[]): readonly KnownEntity[] {
  const [only, other] = names;
  if (only && !other) return [only.entity];
  const bearers = new Map(names.map((name) => [name.entity.id, name.entity]));
  return [...bearers.values()].sort((a, b) => b.prominence - a.prominence);
}

/** Which entity a full name of the base means here. */
export function resolveFullName(
  names: readonly IndexedName[],
  isNamedElsewhere: (id: EntityId) => boolean,
): Resolution {
  const bearers = toBearers(names);
  const [first, second] = bearers;
  if (!first) throw new RangeError('a candidate without names');
  if (!second) return { entity: first.id, confidence: CONFIDENCE.full, candidates: [] };
  const named = bearers.filter((bearer) => isNamedElsewhere(bearer.id));
  const [only] = named;
  if (only && named.length === 1) return { entity: only.id, confidence: CONFIDENCE.short, candidates: [] };
  const people = first.type === 'person' && second.type === 'person';
  if (!people && first.prominence - second.prominence >= CLEAR_LEAD)
    return { entity: first.id, confidence: CONFIDENCE.short, candidates: [] };
  return { entity: first.id, confidence: CONFIDENCE.unclear, candidates: bearers.map((bearer) => bearer.id) };
}

/**
 * Which member of the cast a short name means at a place. One bearer: that one. Several: the nearest named before (in full, or by a surname that was clear) when every
 * other is at least `CLEAR_DISTANCE` lines further away, so that «la sorella di Kim» is not read as the sister; before any of them is named, the first to be
 * introduced by the same measure. Somebody whom the page has not called by the surname yet never displaces somebody whom it has. Otherwise all are candidates, the one named
 * most often first.
 */
export function resolveShortName(bearers: readonly EntityId[], at: Place, cast: Cast): Resolution {
  const ids = bearers.slice(0, MOST_CANDIDATES);
  const [first] = ids;
  if (!first) throw new RangeError('a short name without bearers');
  if (ids.length === 1) return { entity: first, confidence: CONFIDENCE.short, candidates: [] };
  const clear = hasFamousAbsentee(ids, cast) ? null : nearestNamed(ids, at, cast);
  if (clear) return { entity: clear, confidence: CONFIDENCE.nearest, candidates: [] };
  const ranked = [...ids].sort(
    (a, b) =>
      Number(cast.isEstablished(b)) - Number(cast.isEstablished(a)) ||
      Number(isFirstThought(b, ids, cast)) - Number(isFirstThought(a, ids, cast)) ||
      cast.sightingCount(b) - cast.sightingCount(a),
  );
  return { entity: ranked[0] ?? first, confidence: CONFIDENCE.unclear, candidates: ranked };
}

/** All bearers, each once and the first of them chosen, when the text does not tell. */
export function keepAll(bearers: readonly EntityId[]): Resolution {
  const candidates = [...new Set(bearers)].slice(0, MOST_CANDIDATES);
  const [first] = candidates;
  if (!first) throw new RangeError('a name without bearers');
  return {
    entity: first,
    confidence: candidates.length > 1 ? CONFIDENCE.unclear : CONFIDENCE.short,
    candidates: candidates.length > 1 ? candidates : [],
  };
}

/** True when readers may think of a figure whom running text never names in full: no nearness to other bearers tells then. */
function hasFamousAbsentee(ids: readonly EntityId[], cast: Cast): boolean {
  return ids.some((id) => isAbsentee(id, ids, cast));
}

function isAbsentee(id: EntityId, ids: readonly EntityId[], cast: Cast): boolean {
  if (cast.sightingCount(id) > 0) return false;
  return isThoughtOf(id, cast) && ids.some((other) => other !== id && leads(id, other, cast));
}

/** True for a figure whom readers think of by the surname alone. */
function isThoughtOf(id: EntityId, cast: Cast): boolean {
  const prominence = cast.prominenceOf(id);
  return prominence >= FAMOUS || (prominence >= NEARLY_FAMOUS && cast.hasRoleNear(id));
}

function leads(id: EntityId, other: EntityId, cast: Cast): boolean {
  return cast.prominenceOf(id) - cast.prominenceOf(other) >= CLEAR_LEAD;
}

/** The absent figure goes first where the page is about their country, or where everybody knows them. */
function isFirstThought(id: EntityId, ids: readonly EntityId[], cast: Cast): boolean {
  return isAbsentee(id, ids, cast) && (cast.prominenceOf(id) >= HOUSEHOLD_NAME || cast.hasRoleNear(id));
}

/** The bearer named nearest before the place, or after it when none is before; null unless it is clear. */
function nearestNamed(ids: readonly EntityId[], at: Place, cast: Cast): EntityId | null {
  const measure = (before: boolean): { id: EntityId; distance: number }[] =>
    ids
      .map((id) => ({ id, distance: cast.distanceTo(id, at, before) }))
      .sort((a, b) => a.distance - b.distance);
  const backward = measure(true);
  const [nearest, second] = backward.some(({ distance }) => distance < Infinity) ? backward : measure(false);
  if (!nearest || nearest.distance === Infinity) return null;
  // Whoever the page already calls by the bare surname is not displaced by somebody of the same name met in passing.
  const established = ids.filter((id) => cast.isEstablished(id));
  const [usual] = established;
  if (usual && !cast.isEstablished(nearest.id))
    return established.length === 1 && nearest.distance >= PASSED_DISTANCE ? usual : null;
  return second === undefined || second.distance - nearest.distance >= CLEAR_DISTANCE ? nearest.id : null;
}

/**
 * Whom a bare surname means. The title before it tells when exactly one bearer holds it. Otherwise a member of the cast, unless a figure of the
 * base is so much better known that readers think of them first: then both are candidates. Nobody in the cast: the base's only bearer, or the one
 * whose country or organisation the document names; else all are candidates. Takes whoever is meant into the cast. Null when nobody bears the name.
 * @param own ids of the cast's members who bear the surname.
 * @param base the base's bearers who may be meant.
 * @param title folded, as it stands before the surname.
 */
export function resolveSurname(
  own: readonly EntityId[],
  base: readonly IndexedName[],
  at: Place,
  title: string | null,
  cast: Cast,
): Resolution | null {
  const bearers = toBearers(base);
  const absent = bearers.filter(({ id }) => !own.includes(id));
  if (title !== null) {
    const holders = [
      ...own.filter((id) => cast.holdsTitle(id, title)),
      ...absent.filter((bearer) => holdsTitle(bearer, title)).map(({ id }) => id),
    ];
    const [only] = holders;
    if (only && holders.length === 1)
      return { entity: cast.addById(only), confidence: CONFIDENCE.short, candidates: [] };
  }
  if (own.length > 0) {
    const famous = absent.filter(
      ({ id }) => isThoughtOf(id, cast) && own.every((member) => leads(id, member, cast)),
    );
    return resolveShortName([...famous.map((bearer) => cast.addKnown(bearer)), ...own], at, cast);
  }
  return resolveAmongBase(bearers, cast);
}

function resolveAmongBase(bearers: readonly KnownEntity[], cast: Cast): Resolution | null {
  const [first] = bearers;
  if (!first) return null;
  const near = bearers.filter(({ id }) => cast.hasRoleNear(id));
  const [nearest] = near;
  const only = isHouseholdName(bearers) ? first : near.length === 1 ? nearest : undefined;
  if (only) return { entity: cast.addKnown(only), confidence: CONFIDENCE.surnameOnly, candidates: [] };
  return keepAll(bearers.slice(0, MOST_CANDIDATES).map((bearer) => cast.addKnown(bearer)));
}

/** True when the first of the bearers is the only one, or so much better known that nobody thinks of another: no page about Ivanka Trump calls her «Trump» unintroduced. */
function isHouseholdName([first, second]: readonly KnownEntity[]): boolean {
  if (first === undefined || second === undefined) return first !== undefined;
  return first.prominence >= HOUSEHOLD_NAME && first.prominence - second.prominence >= HOUSEHOLD_LEAD;
}

/** The entity of the base with that id; the base's ids refer only to its own entities, so a miss is a mistake in the program. */
export function getKnown(id: EntityId, index: KnowledgeIndex): KnownEntity {
  const entity = index.byId.get(id);
  if (!entity) throw new RangeError(`the knowledge base has no «${id}»`);
  return entity;
}
