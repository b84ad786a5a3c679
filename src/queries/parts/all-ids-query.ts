import { queryOptions } from '@tanstack/react-query';
import type { ArticleId } from '#article/ids.ts';
import { libraryPartQuery } from './library-part-query.ts';

/** The ids of all articles of a large library, newest first. Reads all rows. */
export function allIdsQuery() {
  return queryOptions({
    queryKey: ['library', 'part', 'ids'],
    queryFn: async ({ client }): Promise<readonly ArticleId[]> => {
      const { library } = await client.query(
        libraryPartQuery({ kind: 'rows', ids: [], known: [], hasHeadlines: false }),
      );
      return library.articles.map(({ id }) => id);
    },
    networkMode: 'always',
    staleTime: Infinity,
  });
}
