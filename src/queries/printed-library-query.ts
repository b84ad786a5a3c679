import { queryOptions, type QueryClient } from '@tanstack/react-query';
import { libraryUrl } from 'virtual:edition';
import { joinLibrary } from '#article/join-library.ts';
import { decodeLibrary } from '#article/decode-library.ts';
import { ownArticlesQuery } from './kept/own-articles-query.ts';
import { loadJson } from './load-json.ts';

/** The list that is shipped. It changes with the edition alone. */
function shippedLibraryQuery() {
  return queryOptions({
    queryKey: ['library', 'shipped'],
    queryFn: ({ signal }) => loadJson(libraryUrl, decodeLibrary, signal),
    networkMode: 'always',
    staleTime: Infinity,
    gcTime: Infinity,
  });
}

/**
 * All articles with their entities as they are printed, before the reader's corrections: those of the edition, and the
 * reader's own as soon as the device has given them (`follow-own-articles`); the first paint does not wait for them.
 * Pages read `libraryQuery`.
 */
export function printedLibraryQuery() {
  return queryOptions({
    queryKey: ['library', 'printed'],
    queryFn: async ({ client }) => {
      const shipped = await client.query(shippedLibraryQuery());
      const own = client.getQueryData(ownArticlesQuery().queryKey);
      return joinLibrary(shipped, own?.values() ?? []);
    },
    networkMode: 'always',
    staleTime: Infinity,
    gcTime: Infinity,
  });
}

/** Joins the printed library anew, since the reader's own articles have changed. */
export function rejoinPrinted(client: QueryClient): Promise<void> {
  const { queryKey } = printedLibraryQuery();
  return client.invalidateQueries({ queryKey, exact: true, refetchType: 'all' });
}

/** Loads the shipped list anew, since another edition has come. */
export function reloadShipped(client: QueryClient): Promise<void> {
  const { queryKey } = shippedLibraryQuery();
  return client.invalidateQueries({ queryKey, exact: true, refetchType: 'all' });
}
