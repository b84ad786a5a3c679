import { queryOptions } from '@tanstack/react-query';
import { printedArticleQuery } from './printed-article-query.ts';
import { withCorrections } from './with-corrections.ts';

/**
 * One article of the library with its text, shipped or the reader's own, as the reader has corrected its names. Fails with
 * `no-article` for an id that the library does not hold.
 */
export function articleQuery(id: string) {
  return queryOptions({
    queryKey: ['article', id],
    queryFn: async ({ client }) => withCorrections(client, await client.query(printedArticleQuery(id))),
    networkMode: 'always',
    staleTime: Infinity,
  });
}
