import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { ArticleId, EntityId } from '#article/ids.ts';
import type { ReadingState } from '#article/reading-state.ts';
import { useLanguage } from '#i18n/use-language.ts';
import type { Library, LibraryEntry } from '#article/library.ts';
import type { LibraryPart } from '#queries/parts/library-part-query.ts';
import { readingStatesQuery } from '#queries/reading-states-query.ts';
import { encodeEntityFilter, toSearch } from '#urls/entity-filter.ts';
import type { LibraryFilter } from '#urls/library-filter.ts';
import { articlePath } from '#urls/paths.ts';
import { filterLibrary, type FilterContext } from './filter-library.ts';
import { orderFound, type FoundItem } from './order-found.ts';
import { pickLead } from './pick-lead.ts';
import { countMentions, sortLibrary } from './sort-library.ts';
import { useStretches } from './use-stretches.ts';

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

/** The narrowed list, of which only what is in sight need be known. */
export interface FoundList {
  readonly count: number;
  /** Null while its details are on their way. */
  readonly rowAt: (index: number) => FoundEntry | null;
  readonly onRange: (first: number, last: number, beyond: readonly number[]) => void;
  /** The library with whom the rows name. */
  readonly library: Library;
  /** Some rows cannot be had now. */
  readonly isMissing: boolean;
  readonly retry: () => void;
  readonly context: FilterContext;
  /** It is not known yet what the reader has read, and the list depends on it. */
  readonly isWaiting: boolean;
}

const NO_STATES: ReadonlyMap<ArticleId, ReadingState> = new Map();

/**
 * The list as the filter narrows and orders it, the story to set large first.
 * @param first what `libraryQuery` gives: of a large edition it has the newest entries
 */
export function useFoundEntries(first: Library, part: LibraryPart, filter: LibraryFilter): FoundList {
  const { language } = useLanguage();
  const { data: states = NO_STATES, isPending } = useQuery(readingStatesQuery());
  const context: FilterContext = useMemo(() => ({ language, states }), [language, states]);
  const newest = useMemo(() => listNewest(first, part), [first, part]);
  const items = useMemo(
    () => withLead(listItems(part, filter, context), newest, filter, language),
    [part, filter, context, newest, language],
  );
  const toPlace = (index: number) => {
    const item = items[index];
    const place = typeof item === 'object' ? item.at : item;
    return place === undefined || newest.has(place) ? null : place;
  };
  const stretches = useStretches(items.length, toPlace);
  const library = useMemo(
    () => withEntities(part.library, first, stretches.entities),
    [part, first, stretches.entities],
  );
  const rowAt = (index: number) => {
    const item = items[index];
    if (item === undefined) return null;
    const entry = toEntry(item, (place) => newest.get(place) ?? stretches.entryAt(place));
    return entry === null ? null : toFound(entry, filter, context);
  };
  const { only, not } = filter.states;
  return {
    count: items.length,
    rowAt,
    onRange: stretches.onRange,
    library,
    isMissing: stretches.isMissing,
    retry: stretches.retry,
    context,
    isWaiting: isPending && only.length + not.length > 0,
  };
}

function toEntry(item: FoundItem, entryAt: (place: number) => LibraryEntry | null): LibraryEntry | null {
  if (typeof item === 'number') return entryAt(item);
  return item.at === undefined ? item : entryAt(item.at);
}

function listItems(part: LibraryPart, filter: LibraryFilter, context: FilterContext): readonly FoundItem[] {
  const listed = sortLibrary(filterLibrary(part.library, filter, context), filter, context.language);
  return part.placed === null
    ? listed
    : orderFound(part.placed, listed, filter.sort, new Set(filter.entities.with));
}

/** The entries of the newest places, which the first view has. */
function listNewest(first: Library, { placed }: LibraryPart): ReadonlyMap<number, LibraryEntry> {
  if (placed === null) return new Map();
  const { total, newest } = placed.root;
  const byId = new Map(first.articles.map((entry) => [entry.id, entry]));
  return new Map(newest.flatMap(({ id }, at) => toPair(total - 1 - at, byId.get(id))));
}

function toPair(place: number, entry: LibraryEntry | undefined): (readonly [number, LibraryEntry])[] {
  return entry === undefined ? [] : [[place, entry]];
}

function withLead(
  items: readonly FoundItem[],
  newest: ReadonlyMap<number, LibraryEntry>,
  { sort }: LibraryFilter,
  language: string,
): readonly FoundItem[] {
  if (sort !== 'date') return items;
  const known = items.flatMap((item) => (typeof item === 'object' ? item : (newest.get(item) ?? [])));
  const lead = pickLead(known, language);
  const leading = items.find(
    (item) =>
      lead !== undefined && (item === lead || (typeof item === 'number' && newest.get(item) === lead)),
  );
  if (leading === undefined || leading === items[0]) return items;
  return [leading, ...items.filter((item) => item !== leading)];
}

function withEntities(library: Library, first: Library, more: FoundList['library']['entities']): Library {
  if (first.total === undefined) return library;
  return { ...library, entities: new Map([...more, ...first.entities, ...library.entities]) };
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
