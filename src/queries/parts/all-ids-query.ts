import { queryOptions } from '@tanstack/react-query';
import type { ArticleId } from '#article/ids.ts';
import { libraryQuery } from '#queries/library-query.ts';
import { libraryPartQuery } from './library-part-query.ts';

/** The ids of all articles of the library, newest first. Of a large edition it reads all rows. */
export function allIdsQuery() {
  return queryOptions({
    queryKey: ['library', 'part', 'ids'],
    queryFn: async ({ client }): Promise<readonly ArticleId[]> => {
      const library = await client.query(libraryQuery());
      const { articles } =
        library.total === undefined
          ? library
          : (await client.query(libraryPartQuery({ kind: 'rows', ids: [], known: [], hasHeadlines: false })))
              .library;
      return articles.map(({ id }) => id);
    },
    networkMode: 'always',
    staleTime: Infinity,
  });
}
