import type { QueryClient } from '@tanstack/react-query';
import { libraryQuery } from '#queries/library-query.ts';
import { libraryPartQuery } from '#queries/parts/library-part-query.ts';
import { decodeLibraryFilter } from '#urls/library-filter.ts';
import { toScope } from './to-scope.ts';

/** Loads what the library shows first for the search params: all of a small one, and of a large one the part that the filter is about. */
export async function loadLibraryPart(client: QueryClient, params: URLSearchParams): Promise<null> {
  const { total } = await client.query(libraryQuery());
  if (total !== undefined) await client.query(libraryPartQuery(toScope(decodeLibraryFilter(params))));
  return null;
}
