import { useCallback, useMemo } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import type { EntityId } from '#article/ids.ts';
import { followMerged, type Library } from '#article/library.ts';
import { replaceIds, toSearch } from '#urls/entity-filter.ts';
import { decodeLibraryFilter, encodeLibraryFilter, type LibraryFilter } from '#urls/library-filter.ts';
import { libraryPath } from '#urls/paths.ts';

/** The filter that the address asks for. */
export function useAskedFilter(): LibraryFilter {
  const [params] = useSearchParams();
  return useMemo(() => decodeLibraryFilter(params), [params]);
}

/** The library's filter without entities it does not hold, and how to change it. */
export function useLibraryFilter(library: Library, asked: LibraryFilter) {
  const navigate = useNavigate();
  const { filter, unknownCount } = useMemo(() => {
    const isKnown = (id: EntityId) => library.entities.has(id);
    const follow = (id: EntityId) => followMerged(library, id);
    const entities = replaceIds(asked.entities, follow).with;
    const chosen = entities.filter(isKnown);
    const left = [...new Set(asked.without.map(follow))].filter((id) => !entities.includes(id));
    const without = left.filter(isKnown);
    return {
      filter: { ...asked, entities: { ...asked.entities, with: chosen }, without },
      unknownCount: entities.length + left.length - chosen.length - without.length,
    };
  }, [asked, library]);

  /** Typing replaces the entry in the history; a choice adds one, so that Back undoes it. */
  const setFilter = useCallback(
    (next: LibraryFilter, replace = false) =>
      void navigate(libraryPath() + toSearch(encodeLibraryFilter(next)), {
        replace,
        preventScrollReset: true,
      }),
    [navigate],
  );
  return { filter, unknownCount, setFilter };
}
