import type { Scope } from '#queries/parts/library-part-query.ts';
import { EVERYTHING } from '#queries/parts/library-part-query.ts';
import type { Choice, LibraryFilter } from '#urls/library-filter.ts';

/** What must be known of a large library to answer the filter: as little as does. */
export function toScope(filter: LibraryFilter): Scope {
  const { entities, without, text, sort } = filter;
  const [first] = entities.with;
  const isPlain = without.length === 0 && text === '' && !hasChoices(filter);
  if (isPlain && first === undefined && sort === 'date') return EVERYTHING;
  if (isPlain && first !== undefined && entities.with.length === 1 && sort !== 'title')
    return { kind: 'naming', id: first };
  return {
    kind: 'rows',
    ids: entities.match === 'all' ? entities.with : [],
    known: [...entities.with, ...without],
    hasHeadlines: text !== '' || sort === 'title',
  };
}

function hasChoices({ topics, languages, states }: LibraryFilter): boolean {
  const isChosen = ({ only, not }: Choice) => only.length + not.length > 0;
  return isChosen(topics) || isChosen(languages) || isChosen(states);
}
