import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { ArticleId, EntityId } from '#article/ids.ts';
import type { ReadingState } from '#article/reading-state.ts';
import { useLanguage } from '#i18n/use-language.ts';
import type { Library, LibraryEntry } from '#article/library.ts';
import { readingStatesQuery } from '#queries/reading-states-query.ts';
import { encodeEntityFilter, toSearch } from '#urls/entity-filter.ts';
import type { LibraryFilter } from '#urls/library-filter.ts';
import { articlePath } from '#urls/paths.ts';
import { filterLibrary, type FilterContext } from './filter-library.ts';
import { pickLead } from './pick-lead.ts';
import { countMentions, sortLibrary } from './sort-library.ts';

/** An entry of the narrowed list with what its row shows. */
export interface FoundEntry {
  readonly entry: LibraryEntry;
  /** The article with the filter as far as it can answer it. */
  readonly href: string;
  /** The chosen entities that it names. */
  readonly named: readonly EntityId[];
  /** Mentions it is ordered by; null in another order. */
  readonly mentions: number | null;
  /** Undefined while unknown, and for an article that was never opened. */
  readonly state: ReadingState | undefined;
}

const NO_STATES: ReadonlyMap<ArticleId, ReadingState> = new Map();

/** The list as the filter narrows and orders it, the story to set large first. */
export function useFoundEntries(library: Library, filter: LibraryFilter) {
  const { language } = useLanguage();
  const { data: states = NO_STATES, isPending } = useQuery(readingStatesQuery());
  const context: FilterContext = useMemo(() => ({ language, states }), [language, states]);
  const found = useMemo(() => {
    const entries = sortLibrary(filterLibrary(library, filter, context), filter, language);
    const lead = filter.sort === 'date' ? pickLead(entries, language) : entries[0];
    const inOrder = lead === undefined ? entries : [lead, ...entries.filter((entry) => entry !== lead)];
    return inOrder.map((entry) => toFound(entry, filter, context));
  }, [library, filter, context, language]);
  const { only, not } = filter.states;
  return { found, context, isWaiting: isPending && only.length + not.length > 0 };
}

function toFound(entry: LibraryEntry, filter: LibraryFilter, { states }: FilterContext): FoundEntry {
  const { entities, sort } = filter;
  const named = entities.with.filter((id) => entry.entities.some(({ entity }) => entity === id));
  return {
    entry,
    href: articlePath(entry.id) + toSearch(encodeEntityFilter({ ...entities, with: named })),
    named,
    mentions: sort === 'mentions' ? countMentions(entry, new Set(entities.with)) : null,
    state: states.get(entry.id),
  };
}
