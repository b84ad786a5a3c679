import { useCallback, useMemo, useRef } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import type { EntityId } from '#article/ids.ts';
import { followMerged, type Library } from '#article/library.ts';
import { replaceIds, toSearch } from '#urls/entity-filter.ts';
import { decodeLibraryFilter, encodeLibraryFilter, type LibraryFilter } from '#urls/library-filter.ts';
import { libraryPath } from '#urls/paths.ts';
import { applyChange } from './apply-change.ts';

/** The filter that the address asks for. */
export function useAskedFilter(): LibraryFilter {
  const [params] = useSearchParams();
  return useMemo(() => decodeLibraryFilter(params), [params]);
}

/**
 * The library's filter without entities it does not hold, and how to change it.
 * @param asked the filter that is shown
 * @param wanted the filter of the address: another one while its part of the library is on its way
 */
export function useLibraryFilter(library: Library, asked: LibraryFilter, wanted: LibraryFilter) {
  const navigate = useNavigate();
  /** What was chosen while the address was `since`: a second choice may come before the page has heard of the first. */
  const chosen = useRef<{ readonly since: LibraryFilter; readonly filter: LibraryFilter } | null>(null);
  const { filter, unknownCount } = useMemo(() => {
    const isKnown = (id: EntityId) => library.entities.has(id);
    const follow = (id: EntityId) => followMerged(library, id);
    const entities = replaceIds(asked.entities, follow).with;
    const known = entities.filter(isKnown);
    const left = [...new Set(asked.without.map(follow))].filter((id) => !entities.includes(id));
    const without = left.filter(isKnown);
    return {
      filter: { ...asked, entities: { ...asked.entities, with: known }, without },
      unknownCount: entities.length + left.length - known.length - without.length,
    };
  }, [asked, library]);

  const lead = useCallback(
    (change: (from: LibraryFilter) => LibraryFilter, replace: boolean) => {
      const newest = chosen.current?.since === wanted ? chosen.current.filter : null;
      const next = change(newest ?? (wanted === asked ? filter : wanted));
      chosen.current = { since: wanted, filter: next };
      void navigate(libraryPath() + toSearch(encodeLibraryFilter(next)), {
        replace,
        preventScrollReset: true,
      });
    },
    [navigate, filter, asked, wanted],
  );
  /** A choice adds an entry to the history, so that Back undoes it; typing replaces it. */
  const setFilter = useCallback(
    (next: LibraryFilter) => lead((from) => applyChange(from, filter, next), false),
    [lead, filter],
  );
  const setText = useCallback((text: string) => lead((from) => ({ ...from, text }), true), [lead]);
  return { filter, unknownCount, setFilter, setText };
}
