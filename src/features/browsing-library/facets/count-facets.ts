import type { EntityType } from '#article/entity.ts';
import type { EntityId } from '#article/ids.ts';
import { READING_STATUSES, type ReadingStatus } from '#article/reading-state.ts';
import { primaryLanguageOf, topicsOf, type Library, type LibraryEntry } from '#article/library.ts';
import { standingOf, withStanding, type FacetName, type Standing } from '#urls/facet-standing.ts';
import type { LibraryFilter } from '#urls/library-filter.ts';
import { filterLibrary, statusOf, type FilterContext } from '#features/browsing-library/filter-library.ts';

/** One value of a facet. */
export interface FacetValue<Id extends string = string> {
  readonly id: Id;
  readonly standing: Standing;
  /** Articles; see `countFacets`. Zero only for a value that is chosen or left out, and for a reading state. */
  readonly count: number;
}

/** The values of every facet, in the order in which they are shown. */
export interface Facets {
  readonly entities: Readonly<Record<EntityType, readonly FacetValue<EntityId>[]>>;
  readonly topics: readonly FacetValue[];
  readonly languages: readonly FacetValue[];
  readonly states: readonly FacetValue<ReadingStatus>[];
}

/**
 * What the library can be narrowed by, with counts. Where choices narrow each other (entities of which all must
 * occur) a count is of the articles left by the whole filter: what choosing it too would leave. Where they add up
 * (any entity, topics, languages, states) it leaves out the facet's own choices: what choosing it alone would give.
 * The count of a value that is left out says how many articles it keeps away. Chosen and left-out values come first,
 * then the most frequent; reading states keep their order. Linear in the mentions, times the values left out.
 */
export function countFacets(library: Library, filter: LibraryFilter, context: FilterContext): Facets {
  const count = <Id extends string>(
    narrowed: LibraryFilter,
    valuesOf: (entry: LibraryEntry) => readonly Id[],
  ) => countEach(filterLibrary(library, narrowed, context).flatMap(valuesOf));

  const adding = filter.entities.match === 'any' ? withoutChosenEntities(filter) : filter;
  const byEntity = count(adding, entitiesOf);
  for (const id of filter.entities.with) if (!byEntity.has(id)) byEntity.set(id, 0);
  for (const id of filter.without) {
    byEntity.set(id, count(withStanding(filter, 'entities', id, 'open'), entitiesOf).get(id) ?? 0);
  }
  const entities = toValues(byEntity, filter, 'entities');
  const ofType = (type: EntityType) => entities.filter(({ id }) => library.entities.get(id)?.type === type);
  const byState = count(withAny(filter, 'states'), (entry) => [statusOf(entry, context)]);
  return {
    entities: forEachType(ofType),
    topics: toValues(count(withAny(filter, 'topics'), topicsOf), filter, 'topics'),
    languages: toValues(
      count(withAny(filter, 'languages'), (entry) => [primaryLanguageOf(entry)]),
      filter,
      'languages',
    ),
    states: READING_STATUSES.map((id) => ({
      id,
      standing: standingOf(filter, 'states', id),
      count: byState.get(id) ?? 0,
    })),
  };
}

/** The values of each type of entities. */
export function forEachType(ofType: (type: EntityType) => FacetValue<EntityId>[]): Facets['entities'] {
  return {
    person: ofType('person'),
    place: ofType('place'),
    organisation: ofType('organisation'),
    work: ofType('work'),
    event: ofType('event'),
  };
}

function withoutChosenEntities(filter: LibraryFilter): LibraryFilter {
  return { ...filter, entities: { ...filter.entities, with: [] } };
}

function withAny(filter: LibraryFilter, facet: 'topics' | 'languages' | 'states'): LibraryFilter {
  return { ...filter, [facet]: { only: [], not: [] } };
}

function entitiesOf(entry: LibraryEntry): EntityId[] {
  return entry.entities.map(({ entity }) => entity);
}

function countEach<Id extends string>(values: readonly Id[]): Map<Id, number> {
  const counts = new Map<Id, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

const ORDER: readonly Standing[] = ['only', 'not', 'open'];

function toValues<Id extends string>(
  counts: ReadonlyMap<Id, number>,
  filter: LibraryFilter,
  facet: FacetName,
): FacetValue<Id>[] {
  return orderValues(
    [...counts].map(([id, count]) => ({ id, count, standing: standingOf(filter, facet, id) })),
  );
}

/** Chosen and left-out values first, then the most frequent. */
export function orderValues<Id extends string>(values: readonly FacetValue<Id>[]): FacetValue<Id>[] {
  return [...values].sort(
    (a, b) => ORDER.indexOf(a.standing) - ORDER.indexOf(b.standing) || b.count - a.count,
  );
}
