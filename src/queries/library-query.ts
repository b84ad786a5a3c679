import { queryOptions, type QueryClient } from '@tanstack/react-query';
import { libraryUrl } from 'virtual:edition';
import { isSlug, toEntityId } from '#article/ids.ts';
import { joinLibrary } from '#article/join-library.ts';
import type { Library } from '#article/library.ts';
import { decodeLibrary } from './decode-library.ts';
import { ownArticlesQuery } from './kept/own-articles-query.ts';
import { loadJson } from './load-json.ts';
import { readOwnArticles } from './read-own-articles.ts';

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
 * The list of all articles with their entities: those of the edition, and the reader's own as soon as the device has
 * given them (`follow-own-articles`); the first paint does not wait for them.
 */
export function libraryQuery() {
  return queryOptions({
    queryKey: ['library'],
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

/** Joins the library anew, since the reader's own articles have changed. */
export function rejoinLibrary(client: QueryClient): Promise<void> {
  return client.invalidateQueries({ queryKey: libraryQuery().queryKey, exact: true, refetchType: 'all' });
}

/** Loads the shipped list anew, since another edition has come. */
export async function reloadLibrary(client: QueryClient): Promise<void> {
  const { queryKey } = shippedLibraryQuery();
  await client.invalidateQueries({ queryKey, exact: true, refetchType: 'all' });
  await rejoinLibrary(client);
}

/** The library for the page of an entity. One that the edition does not name may be in an article of the reader's. */
export async function loadLibraryNaming(client: QueryClient, id: string): Promise<Library> {
  const library = await client.query(libraryQuery());
  if (!isSlug(id) || library.entities.has(toEntityId(id))) return library;
  await readOwnArticles(client);
  await rejoinLibrary(client);
  return client.query(libraryQuery());
}
