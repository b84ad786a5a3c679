import { ENTITY_TYPES, type Entity } from '#article/entity.ts';
import type { EntityId } from '#article/ids.ts';
import { primaryLanguageOf, type LibraryEntry } from '#article/library.ts';
import { toBareEntity } from '#shards/bare-entity.ts';

/** Entries of the first view: as many as an edition of the size that is read in a sitting. */
const NEWEST = 24;
/** Entities of each type that the root counts: three times what the rail shows before it is asked for more. */
export const NAMED_PER_TYPE = 24;

type FindEntity = (id: EntityId) => Entity;

/** The newest entries, newest first, and everybody whom they or the totals name. */
export function toNewest(oldestFirst: readonly LibraryEntry[], named: readonly EntityId[], find: FindEntity) {
  const newest = oldestFirst.slice(-NEWEST).reverse();
  const shown = newest.flatMap(({ entities, leadDepicts }) => [
    ...entities.map(({ entity }) => entity),
    ...leadDepicts,
  ]);
  return { newest, entities: [...new Set([...shown, ...named])].map((id) => toBareEntity(find(id))) };
}

/** How often values occur in the entries, most often first; of the entities so many of each type. */
export function toTotals(entries: readonly LibraryEntry[], find: FindEntity, namedPerType: number) {
  return {
    named: countNamed(entries, find, namedPerType),
    topics: mostFirst(countBy(entries.flatMap(({ topic }) => topic ?? []))),
    languages: mostFirst(countBy(entries.map(primaryLanguageOf))),
  };
}

/** How often each value occurs, in the order in which they come. */
export function countBy<T>(values: readonly T[]): Map<T, number> {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

function countNamed(
  entries: readonly LibraryEntry[],
  find: FindEntity,
  perType: number,
): [EntityId, number][] {
  const counts = mostFirst(countBy(entries.flatMap(({ entities }) => entities.map(({ entity }) => entity))));
  return ENTITY_TYPES.flatMap((type) => counts.filter(([id]) => find(id).type === type).slice(0, perType));
}

function mostFirst<T extends string>(counts: ReadonlyMap<T, number>): [T, number][] {
  return [...counts].sort(([a, countA], [b, countB]) => countB - countA || (a < b ? -1 : 1));
}
