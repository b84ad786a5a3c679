import { READING_STATUSES } from '#article/reading-state.ts';
import type { EntityType } from '#article/entity.ts';
import type { Library } from '#article/library.ts';
import type { Placed, Total } from '#queries/parts/library-part-query.ts';
import { standingOf, type FacetName } from '#urls/facet-standing.ts';
import type { LibraryFilter } from '#urls/library-filter.ts';
import type { FilterContext } from '#features/browsing-library/filter-library.ts';
import { countFacets, forEachType, orderValues, type Facets, type FacetValue } from './count-facets.ts';

/**
 * What a large library can be narrowed by where its articles are placed and not listed: what the edition has counted, with the reader's own articles. Of
 * entities the edition counts the most frequent of each type. How many are unread is known of the whole library alone.
 * @param library the reader's own articles
 */
export function countPlaced(
  library: Library,
  { root, counts, totals }: Placed,
  filter: LibraryFilter,
  context: FilterContext,
): Facets {
  const own = countFacets(library, filter, context);
  const ofType = (type: EntityType) =>
    addCounts(
      totals.named.filter(({ id }) => library.entities.get(id)?.type === type),
      own.entities[type],
      filter,
      'entities',
    );
  return {
    entities: forEachType(ofType),
    topics: addCounts(totals.topics, own.topics, filter, 'topics'),
    languages: addCounts(totals.languages, own.languages, filter, 'languages'),
    states: counts === null ? countStates(root.total + library.articles.length, filter, context) : [],
  };
}

function addCounts<Id extends string>(
  edition: readonly Total<Id>[],
  own: readonly FacetValue<Id>[],
  filter: LibraryFilter,
  facet: FacetName,
): FacetValue<Id>[] {
  const counts = new Map(edition.map(({ id, count }) => [id, count]));
  for (const { id, count } of own) counts.set(id, (counts.get(id) ?? 0) + count);
  return orderValues(
    [...counts].map(([id, count]) => ({ id, count, standing: standingOf(filter, facet, id) })),
  );
}

/** What was never opened is unread. */
function countStates(total: number, filter: LibraryFilter, { states }: FilterContext): Facets['states'] {
  const known = [...states.values()];
  const opened = known.filter(({ status }) => status !== 'unread').length;
  return READING_STATUSES.map((id) => ({
    id,
    standing: standingOf(filter, 'states', id),
    count: id === 'unread' ? total - opened : known.filter(({ status }) => status === id).length,
  }));
}
