import { queryOptions, type QueryClient } from '@tanstack/react-query';
import { articlesUrl } from 'virtual:edition';
import { decodeArticle } from '#article/decode-article.ts';
import { isSlug, toArticleId } from '#article/ids.ts';
import { findEntry } from '#article/library.ts';
import { ownArticlesQuery } from './kept/own-articles-query.ts';
import { LoadError } from './load-failure.ts';
import { loadJson } from './load-json.ts';
import { editionQuery } from './parts/edition-query.ts';
import { readAbout } from './parts/shard-query.ts';
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
      const asset = findEntry(library, id)?.asset ?? (await findInShards(client, id));
      if (asset !== null) return loadJson(articlesUrl + asset, decodeArticle, signal);
      // The library may not know yet what the reader brought.
      const own = (await readOwnArticles(client)).get(id);
      if (own === undefined) throw new LoadError({ kind: 'no-article', id });
      return own.article;
    },
    networkMode: 'always',
    staleTime: Infinity,
  });
}

/** The file of an article of a large edition; null for any other. What the reader brought comes first. */
async function findInShards(client: QueryClient, id: string): Promise<string | null> {
  const edition = await client.query(editionQuery());
  if (edition.kind === 'whole' || !isSlug(id)) return null;
  if (client.getQueryData(ownArticlesQuery().queryKey)?.has(id) === true) return null;
  return (await readAbout(client, edition.root, toArticleId(id)))?.own.asset ?? null;
}
