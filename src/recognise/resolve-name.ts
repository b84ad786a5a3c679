/** Which of several bearers a name means. Merging two people wrongly is the worst error, so whatever is not clear keeps its candidates. */
import type { EntityId } from '#article/ids.ts';
import type { IndexedName, KnowledgeIndex } from '#knowledge/knowledge-index.ts';
import type { KnownEntity } from '#knowledge/known-entity.ts';
import type { Cast, Place } from './cast.ts';

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
  const clear = nearestNamed(ids, at, cast);
  if (clear) return { entity: clear, confidence: CONFIDENCE.nearest, candidates: [] };
  const ranked = [...ids].sort(
    (a, b) =>
      Number(cast.isEstablished(b)) - Number(cast.isEstablished(a)) ||
      cast.sightingCount(b) - cast.sightingCount(a),
  );
  return { entity: ranked[0] ?? first, confidence: CONFIDENCE.unclear, candidates: ranked };
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
 * Whom a surname means when the document names nobody in full under it. One bearer in the base: that one. Several: the one whose country or
 * organisation the document names, if it is the only such; otherwise the most prominent stands first and all are candidates.
 */
export function resolveSurname(names: readonly IndexedName[], cast: Cast): Resolution | null {
  const bearers = toBearers(names);
  const [first] = bearers;
  if (!first) return null;
  if (bearers.length === 1) return { entity: first.id, confidence: CONFIDENCE.surnameOnly, candidates: [] };
  const near = bearers.filter((bearer) => hasRoleNear(bearer, cast));
  const [only] = near;
  if (only && near.length === 1)
    return { entity: only.id, confidence: CONFIDENCE.surnameOnly, candidates: [] };
  return { entity: first.id, confidence: CONFIDENCE.unclear, candidates: bearers.map((bearer) => bearer.id) };
}

function hasRoleNear(person: KnownEntity, cast: Cast): boolean {
  return person.roles.some((role) => role.of !== null && cast.has(role.of));
}

/** The entity of the base with that id; the base's ids refer only to its own entities, so a miss is a mistake in the program. */
export function getKnown(id: EntityId, index: KnowledgeIndex): KnownEntity {
  const entity = index.byId.get(id);
  if (!entity) throw new RangeError(`the knowledge base has no «${id}»`);
  return entity;
}
