/** Searching: the questions of a page go to the worker that holds the words of all articles. */
import { queryOptions, type QueryClient } from '@tanstack/react-query';
import { articlesUrl } from 'virtual:edition';
import type { ArticleId } from '#article/ids.ts';
import type { OwnArticle } from '#article/own-article.ts';
import type { Result } from '#article/result.ts';
import type { WorkerTrouble } from '#worker/page/converse.ts';
import { createSearcher } from '#worker/page/searcher.ts';
import type { FoundWords } from '#worker/search-answer.ts';
import { libraryQuery } from './library-query.ts';
import { LoadError } from './load-failure.ts';
import { readOwnArticles } from './read-own-articles.ts';

export type { FoundPassage, FoundWords, SearchAnswer, Suggestion } from '#worker/search-answer.ts';

/** What searches, started once. */
export function searcherQuery() {
  return queryOptions({
    queryKey: ['searcher'],
    queryFn: () => createSearcher(articlesUrl),
    networkMode: 'always',
    staleTime: Infinity,
    gcTime: Infinity,
    // A handle, not data: it is never compared with another.
    structuralSharing: false,
  });
}

/**
 * The articles for what a reader has written, best first. Who asks for something else meanwhile cancels it.
 * @param joinedAt when the library was last joined (`dataUpdatedAt`): with another library it is another question. Invalidating
 * would not do, since a first answer that is still on its way is not asked for anew.
 */
export function searchQuery(text: string, joinedAt: number) {
  return queryOptions({
    queryKey: ['search', 'found', text, joinedAt],
    queryFn: async ({ client, signal }) => {
      const searcher = await client.query(searcherQuery());
      const own = await readOwnOrNone(client);
      const library = await client.query(libraryQuery());
      return toValue(await searcher.find({ library, own }, text, signal), signal);
    },
    networkMode: 'always',
    staleTime: Infinity,
  });
}

/** Why each of the articles was found, by id; those that the search does not hold are left out. */
export function foundWordsQuery(text: string, ids: readonly ArticleId[], joinedAt: number) {
  return queryOptions({
    queryKey: ['search', 'words', text, ids, joinedAt],
    queryFn: async ({ client, signal }): Promise<ReadonlyMap<ArticleId, FoundWords>> => {
      const searcher = await client.query(searcherQuery());
      const words = toValue(await searcher.quote(text, ids, signal), signal);
      return new Map(words.map((found) => [found.id, found]));
    },
    networkMode: 'always',
    staleTime: Infinity,
  });
}

/** The edition is searched also where the device does not give what the reader brought. */
async function readOwnOrNone(client: QueryClient): Promise<ReadonlyMap<string, OwnArticle>> {
  try {
    return await readOwnArticles(client);
  } catch (error) {
    if (error instanceof LoadError) return new Map();
    throw error;
  }
}

function toValue<T>(result: Result<T, WorkerTrouble>, signal: AbortSignal): T {
  if (result.ok) return result.value;
  switch (result.error.kind) {
    case 'aborted':
      throw signal.reason;
    case 'not-loaded':
      throw new LoadError({ kind: 'network' });
    case 'broken':
      throw new LoadError({ kind: 'malformed', detail: result.error.detail });
  }
}
