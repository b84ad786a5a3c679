/** Searching: the questions of a page go to the worker that holds the words of all articles. */
import { queryOptions, type QueryClient } from '@tanstack/react-query';
import { articlesUrl } from 'virtual:edition';
import type { ArticleId } from '#article/ids.ts';
import type { Library } from '#article/library.ts';
import type { OwnArticle } from '#article/own-article.ts';
import type { Result } from '#article/result.ts';
import type { SearchedEdition } from '#search-index/sharded/sharded-index.ts';
import type { EditionRoot } from '#shards/edition-root.ts';
import type { WorkerTrouble } from '#worker/page/converse.ts';
import { createSearcher } from '#worker/page/searcher.ts';
import type { FoundWords, SearchAnswer } from '#worker/search-answer.ts';
import { libraryQuery } from './library-query.ts';
import { LoadError } from './load-failure.ts';
import { editionQuery } from './parts/edition-query.ts';
import { readOwnArticles } from './read-own-articles.ts';
import { libraryWithCorrections } from './with-corrections.ts';

export { READ_AT_ONCE } from '#search-index/sharded/read-at-once.ts';
export type { FoundPassage, FoundWords, SearchAnswer, Suggestion } from '#worker/search-answer.ts';

/** What was found, and a library that has all of it. */
export interface FoundLibrary {
  readonly answer: SearchAnswer;
  readonly library: Library;
}

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
 * @param most articles that are wanted of an edition in shards; of another all are given
 */
export function searchQuery(text: string, joinedAt: number, most: number) {
  return queryOptions({
    queryKey: ['search', 'found', text, joinedAt, most],
    queryFn: async ({ client, signal }): Promise<FoundLibrary> => {
      const searcher = await client.query(searcherQuery());
      const own = await readOwnOrNone(client);
      const library = await client.query(libraryQuery());
      const shipped = await client.query(editionQuery());
      const edition = shipped.kind === 'whole' ? null : toSearchedEdition(shipped.root);
      const answer = toValue(await searcher.find({ library, own, edition }, text, signal, most), signal);
      return { answer, library: edition === null ? library : await joinFound(client, library, answer) };
    },
    networkMode: 'always',
    staleTime: Infinity,
    structuralSharing: false,
  });
}

function toSearchedEdition({ total, days, shards, entities, named }: EditionRoot): SearchedEdition {
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  const known = named.flatMap(({ id, count }) => {
    const entity = byId.get(id);
    return entity === undefined ? [] : [{ entity, articles: count }];
  });
  return { total, days, shards, known };
}

/** The library with what was found beyond it, as the reader has corrected it. */
async function joinFound(
  client: QueryClient,
  library: Library,
  { entries, entities }: SearchAnswer,
): Promise<Library> {
  const found = await libraryWithCorrections(client, {
    articles: entries,
    entities: new Map(entities.map((entity) => [entity.id, entity])),
  });
  const listed = new Set(found.articles.map(({ id }) => id));
  return {
    ...library,
    articles: [...found.articles, ...library.articles.filter(({ id }) => !listed.has(id))],
    entities: new Map([...library.entities, ...found.entities]),
  };
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
