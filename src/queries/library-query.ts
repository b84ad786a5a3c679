import { queryOptions } from '@tanstack/react-query';
import { libraryUrl } from 'virtual:edition';
import { decodeLibrary } from './decode-library.ts';
import { loadJson } from './load-json.ts';

/** The list of all articles with their entities. It never changes while the page is open. */
export function libraryQuery() {
  return queryOptions({
    queryKey: ['library'],
    queryFn: ({ signal }) => loadJson(libraryUrl, decodeLibrary, signal),
    networkMode: 'always',
    staleTime: Infinity,
    gcTime: Infinity,
  });
}
