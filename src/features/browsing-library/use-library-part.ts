import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import type { Library } from '#article/library.ts';
import { EVERYTHING, libraryPartQuery, type LibraryPart } from '#queries/parts/library-part-query.ts';
import type { LibraryFilter } from '#urls/library-filter.ts';
import { toScope } from './to-scope.ts';

/** What of the library is known for the filter that the address asks for. */
export interface AskedPart {
  /** The filter of the address. */
  readonly wanted: LibraryFilter;
  /** The filter that the part answers: of the address, or the one before while its part is on its way. */
  readonly asked: LibraryFilter;
  /** Null while the first part is on its way. */
  readonly part: LibraryPart | null;
  /** Another part is on its way. */
  readonly isPending: boolean;
  /** Why it cannot be had now; null where it can. */
  readonly error: Error | null;
  readonly retry: () => void;
}

/**
 * The part of the library that the filter is about; the library itself where all of it is here. What was shown stays until the next part has come.
 * @param first what `libraryQuery` gives
 */
export function useLibraryPart(first: Library, asked: LibraryFilter): AskedPart {
  const isWhole = first.total === undefined;
  const scope = isWhole ? EVERYTHING : toScope(asked);
  const { data, error, refetch } = useQuery({ ...libraryPartQuery(scope), enabled: !isWhole });
  const [shown, setShown] = useState<{ readonly asked: LibraryFilter; readonly part: LibraryPart } | null>(
    null,
  );
  const whole = useMemo((): LibraryPart => ({ library: first, placed: null }), [first]);
  if (isWhole) {
    return { wanted: asked, asked, part: whole, isPending: false, error: null, retry: () => undefined };
  }
  if (data !== undefined && (shown?.asked !== asked || shown.part !== data)) setShown({ asked, part: data });
  const current = data === undefined ? shown : { asked, part: data };
  return {
    wanted: asked,
    asked: current?.asked ?? asked,
    part: current?.part ?? null,
    isPending: data === undefined && error === null,
    error,
    retry: () => void refetch(),
  };
}
