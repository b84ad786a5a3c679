import { useCallback, useMemo } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import type { EntityId } from '#article/ids.ts';
import type { Library } from '#article/library.ts';
import { toSearch } from '#urls/entity-filter.ts';
import { decodeLibraryFilter, encodeLibraryFilter, type LibraryFilter } from '#urls/library-filter.ts';
import { libraryPath } from '#urls/paths.ts';

/** The library's filter from the address, without entities it does not hold, and how to change it. */
export function useLibraryFilter(library: Library) {
  const [params] = useSearchParams();
  const navigate = useNavigate();
  const { filter, unknownCount } = useMemo(() => {
    const asked = decodeLibraryFilter(params);
    const isKnown = (id: EntityId) => library.entities.has(id);
    const chosen = asked.entities.with.filter(isKnown);
    const without = asked.without.filter(isKnown);
    return {
      filter: { ...asked, entities: { ...asked.entities, with: chosen }, without },
      unknownCount: asked.entities.with.length + asked.without.length - chosen.length - without.length,
    };
  }, [params, library]);

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
