import { queryOptions, type QueryClient } from '@tanstack/react-query';
import { isSlug, toEntityId } from '#article/ids.ts';
import { followMerged, type Library } from '#article/library.ts';
import { correctionsQuery } from './kept/corrections-query.ts';
import { figureLibraryQuery, LISTED_AT_FIRST } from './parts/figure-library-query.ts';
import { renewParts } from './parts/library-part-query.ts';
import { printedLibraryQuery, rejoinPrinted, reloadShipped } from './printed-library-query.ts';
import { readFromDevice } from './read-from-device.ts';
import { readOwnArticles } from './read-own-articles.ts';
import { libraryWithCorrections } from './with-corrections.ts';

/**
 * The list of all articles with their entities (of an edition in shards the newest, see `parts/`), as the reader has corrected them. The first paint waits neither for their
 * own articles nor for their corrections: both come as soon as the device gives them (`follow-own-articles`,
 * `follow-corrections`).
 */
export function libraryQuery() {
  return queryOptions({
    queryKey: ['library'],
    queryFn: async ({ client }) => libraryWithCorrections(client, await client.query(printedLibraryQuery())),
    networkMode: 'always',
    staleTime: Infinity,
    gcTime: Infinity,
  });
}

/** Corrects the library anew, since the corrections have changed. */
export async function recorrectLibrary(client: QueryClient): Promise<void> {
  await client.invalidateQueries({ queryKey: libraryQuery().queryKey, exact: true, refetchType: 'all' });
  await renewParts(client);
}

/** Joins the library anew, since the reader's own articles have changed. */
export async function rejoinLibrary(client: QueryClient): Promise<void> {
  await rejoinPrinted(client);
  await recorrectLibrary(client);
}

/** Loads the shipped list anew, since another edition has come. */
export async function reloadLibrary(client: QueryClient): Promise<void> {
  await reloadShipped(client);
  await rejoinLibrary(client);
}

/** The library for the page of an entity. One that the edition does not name may be in an article of the reader's, or of their own making. */
export async function loadLibraryNaming(client: QueryClient, id: string): Promise<Library> {
  const library = await client.query(libraryQuery());
  if (!isSlug(id)) return library;
  const entity = toEntityId(id);
  const isNamed =
    library.total === undefined
      ? library.entities.has(entity)
      : (await client.query(figureLibraryQuery(followMerged(library, entity), LISTED_AT_FIRST))) !== null;
  if (isNamed) return library;
  await readOwnArticles(client);
  await readFromDevice(() => client.query(correctionsQuery()));
  await rejoinLibrary(client);
  return client.query(libraryQuery());
}
