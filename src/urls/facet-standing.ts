/** How a value of a facet stands in the library's filter, and how that is changed. */
import { isSlug, toEntityId } from '#article/ids.ts';
import { READING_STATUSES } from '#article/reading-state.ts';
import type { Choice, LibraryFilter } from './library-filter.ts';

export type FacetName = 'entities' | 'topics' | 'languages' | 'states';

/** `open`: the value neither narrows the library nor is kept out of it. */
export type Standing = 'open' | 'only' | 'not';

/** How the value stands. */
export function standingOf(filter: LibraryFilter, facet: FacetName, value: string): Standing {
  const { only, not } = choiceOf(filter, facet);
  return only.includes(value) ? 'only' : not.includes(value) ? 'not' : 'open';
}

/** The filter with that value standing so, and everything else as it was. A text that is no value of the facet changes nothing. */
export function withStanding(
  filter: LibraryFilter,
  facet: FacetName,
  value: string,
  standing: Standing,
): LibraryFilter {
  switch (facet) {
    case 'entities': {
      if (!isSlug(value)) return filter;
      const current = { only: filter.entities.with, not: filter.without };
      const { only, not } = place(current, toEntityId(value), standing);
      return { ...filter, entities: { ...filter.entities, with: only }, without: not };
    }
    case 'topics':
      return { ...filter, topics: place(filter.topics, value, standing) };
    case 'languages':
      return { ...filter, languages: place(filter.languages, value, standing) };
    case 'states': {
      const status = READING_STATUSES.find((known) => known === value);
      return status === undefined ? filter : { ...filter, states: place(filter.states, status, standing) };
    }
  }
}

/** The values chosen and left out of a facet. */
export function choiceOf(filter: LibraryFilter, facet: FacetName): Choice {
  return facet === 'entities' ? { only: filter.entities.with, not: filter.without } : filter[facet];
}

/** How many values narrow the library. */
export function countChoices(filter: LibraryFilter): number {
  return (['entities', 'topics', 'languages', 'states'] as const)
    .map((facet) => choiceOf(filter, facet))
    .reduce((sum, { only, not }) => sum + only.length + not.length, 0);
}

function place<Value extends string>(choice: Choice<Value>, value: Value, standing: Standing): Choice<Value> {
  const only = choice.only.filter((other) => other !== value);
  const not = choice.not.filter((other) => other !== value);
  switch (standing) {
    case 'open':
      return { only, not };
    case 'only':
      return { only: [...only, value], not };
    case 'not':
      return { only, not: [...not, value] };
  }
}
