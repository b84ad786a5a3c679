import type { QueryClient } from '@tanstack/react-query';
import type { OwnArticle } from '#article/own-article.ts';
import { ownArticlesQuery } from './kept/own-articles-query.ts';
import { readFromDevice } from './read-from-device.ts';

/** The articles that the reader brought. Rejects with a LoadError where the device does not give them. */
export function readOwnArticles(client: QueryClient): Promise<ReadonlyMap<string, OwnArticle>> {
  return readFromDevice(() => client.query(ownArticlesQuery()));
}
