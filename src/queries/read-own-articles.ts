import type { QueryClient } from '@tanstack/react-query';
import type { OwnArticle } from '#article/own-article.ts';
import { ownArticlesQuery } from './kept/own-articles-query.ts';
import { StorageError } from './kept/storage-trouble.ts';
import { LoadError } from './load-failure.ts';

/** The articles that the reader brought. Rejects with a LoadError where the device does not give them. */
export async function readOwnArticles(client: QueryClient): Promise<ReadonlyMap<string, OwnArticle>> {
  try {
    return await client.query(ownArticlesQuery());
  } catch (error) {
    if (error instanceof StorageError) throw new LoadError({ kind: 'device' });
    throw error;
  }
}
