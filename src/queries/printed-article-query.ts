import { queryOptions } from '@tanstack/react-query';
import { articlesUrl } from 'virtual:edition';
import { decodeArticle } from '#article/decode-article.ts';
import { findEntry } from '#article/library.ts';
import { LoadError } from './load-failure.ts';
import { loadJson } from './load-json.ts';
import { printedLibraryQuery } from './printed-library-query.ts';
import { readOwnArticles } from './read-own-articles.ts';

/**
 * One article as it is printed, before the reader's corrections, shipped or the reader's own. Fails with `no-article` for
 * an id that the library does not hold. Pages read `articleQuery`.
 */
export function printedArticleQuery(id: string) {
  return queryOptions({
    queryKey: ['printed-article', id],
    queryFn: async ({ signal, client }) => {
      const library = await client.query(printedLibraryQuery());
      const entry = findEntry(library, id);
      if (entry !== null && entry.asset !== null)
        return loadJson(articlesUrl + entry.asset, decodeArticle, signal);
      // The library may not know yet what the reader brought.
      const own = (await readOwnArticles(client)).get(id);
      if (own === undefined) throw new LoadError({ kind: 'no-article', id });
      return own.article;
    },
    networkMode: 'always',
    staleTime: Infinity,
  });
}
