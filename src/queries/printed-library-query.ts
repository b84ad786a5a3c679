import { queryOptions, type QueryClient } from '@tanstack/react-query';
import { joinLibrary } from '#article/join-library.ts';
import { ownArticlesQuery } from './kept/own-articles-query.ts';
import { editionQuery, toFirstLibrary } from './parts/edition-query.ts';

/**
 * All articles with their entities as they are printed, before the reader's corrections: those of the edition, and the
 * reader's own as soon as the device has given them (`follow-own-articles`); the first paint does not wait for them. Of
 * an edition in shards the newest. Pages read `libraryQuery`.
 */
export function printedLibraryQuery() {
  return queryOptions({
    queryKey: ['library', 'printed'],
    queryFn: async ({ client }) => {
      const edition = await client.query(editionQuery());
      const own = client.getQueryData(ownArticlesQuery().queryKey);
      return joinLibrary(toFirstLibrary(edition), own?.values() ?? []);
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
  const { queryKey } = editionQuery();
  return client.invalidateQueries({ queryKey, exact: true, refetchType: 'all' });
}
