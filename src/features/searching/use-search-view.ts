import { useCallback, useMemo } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
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
    return { ...asked, entities: [...new Set(entities)].filter((id) => library.entities.has(id)) };
  }, [params, library]);
  /** Typing replaces the entry in the history; a choice adds one, so that Back undoes it. */
  const setView = useCallback(
    (next: SearchView, replace = false) =>
      void navigate(searchPath() + toSearch(encodeSearchView(next)), { replace, preventScrollReset: true }),
    [navigate],
  );
  return { view, setView };
}
