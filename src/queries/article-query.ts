import { queryOptions } from '@tanstack/react-query';
import { articlesUrl } from 'virtual:edition';
import { decodeArticle } from '#article/decode-article.ts';
import { findEntry } from '#article/library.ts';
import { libraryQuery } from './library-query.ts';
import { LoadError } from './load-failure.ts';
import { loadJson } from './load-json.ts';
import { readOwnArticles } from './read-own-articles.ts';

/** One article of the library with its text, shipped or the reader's own. Fails with `no-article` for an id that the library does not hold. */
export function articleQuery(id: string) {
  return queryOptions({
    queryKey: ['article', id],
    queryFn: async ({ signal, client }) => {
      const library = await client.query(libraryQuery());
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
