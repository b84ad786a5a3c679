import type { QueryClient } from '@tanstack/react-query';
import { joinLibrary } from '#article/join-library.ts';
import type { Library } from '#article/library.ts';
import { ownArticlesQuery } from '#queries/kept/own-articles-query.ts';
import { libraryWithCorrections } from '#queries/with-corrections.ts';

/** A part of the edition with the reader's own articles among it, as the reader has corrected it. */
export function joinPart(client: QueryClient, part: Library): Promise<Library> {
  const own = client.getQueryData(ownArticlesQuery().queryKey);
  return libraryWithCorrections(client, joinLibrary(part, own?.values() ?? []));
}
