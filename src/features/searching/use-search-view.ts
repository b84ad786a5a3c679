import { useCallback, useMemo } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import type { EntityId } from '#article/ids.ts';
import { followMerged, type Library } from '#article/library.ts';
import { toSearch } from '#urls/entity-filter.ts';
import { searchPath } from '#urls/paths.ts';
import { decodeSearchView, encodeSearchView, type SearchView } from '#urls/search-view.ts';

/** The view of the search from the address, without entities that the library does not hold, and how to change it. */
export function useSearchView(library: Library) {
  const [params] = useSearchParams();
  const navigate = useNavigate();
  const view = useMemo(() => {
    const asked = decodeSearchView(params);
    const entities = asked.entities.map((id) => followMerged(library, id));
    // Of a large edition the library knows a few alone.
    const isKnown = (id: EntityId) => library.total !== undefined || library.entities.has(id);
    return { ...asked, entities: [...new Set(entities)].filter(isKnown) };
  }, [params, library]);
  /** Typing replaces the entry in the history; a choice adds one, so that Back undoes it. */
  const setView = useCallback(
    (next: SearchView, replace = false) =>
      void navigate(searchPath() + toSearch(encodeSearchView(next)), { replace, preventScrollReset: true }),
    [navigate],
  );
  return { view, setView };
}
