/** The page's side of the worker that searches. */
import type { Article } from '#article/article.ts';
import type { ArticleId } from '#article/ids.ts';
import type { Library } from '#article/library.ts';
import type { OwnArticle } from '#article/own-article.ts';
import { failure, success, type Result } from '#article/result.ts';
// oxlint-disable-next-line import/default -- the bundler makes the constructor of the worker
import SearchWorker from '#worker/entry/search-worker.ts?worker';
import { READ_AT_ONCE } from '#search-index/sharded/read-at-once.ts';
import type { SearchedEdition } from '#search-index/sharded/sharded-index.ts';
import type { FoundWords, SearchAnswer } from '#worker/search-answer.ts';
import {
  decodeFromSearcher,
  type EditionAtHost,
  type FromSearcher,
  type ToSearcher,
} from '#worker/search-protocol.ts';
import { converse, type WorkerLike, type WorkerTrouble } from './converse.ts';

/** What is searched: the library as it is shown, and the texts of the reader's own articles in it. */
export interface Searched {
  readonly library: Library;
  readonly own: ReadonlyMap<string, OwnArticle>;
  /** Null where the library lists all its articles. */
  readonly edition: SearchedEdition | null;
}

/** Searches, as often as it is asked; a question whose signal is aborted is taken back. */
export interface Searcher {
  readonly find: (
    searched: Searched,
    text: string,
    signal: AbortSignal,
    /** Articles of an edition in shards that are wanted; of another all are given. */
    most?: number,
  ) => Promise<Result<SearchAnswer, WorkerTrouble>>;
  readonly quote: (
    text: string,
    ids: readonly ArticleId[],
    signal: AbortSignal,
  ) => Promise<Result<readonly FoundWords[], WorkerTrouble>>;
}

/** What the worker has been told. */
interface Told {
  readonly worker: WorkerLike;
  library: Library | null;
  edition: SearchedEdition['shards'] | null;
  readonly own: Map<string, Article>;
}

/**
 * A searcher whose worker starts with the first question, and anew after it has broken down.
 * @param articlesUrl address of the folder of the articles' files
 */
export function createSearcher(
  articlesUrl: string,
  start: () => WorkerLike = () => new SearchWorker(),
): Searcher {
  let told: Told | null = null;
  let questions = 0;
  const ask = async (message: (question: number) => ToSearcher, signal: AbortSignal) => {
    if (signal.aborted) return failure<WorkerTrouble>({ kind: 'aborted' });
    told ??= { worker: start(), library: null, edition: null, own: new Map() };
    const { worker } = told;
    const question = (questions += 1);
    const heard = await converse(worker, message(question), (data) => hear(data, question), signal);
    if (heard.ok) return heard;
    if (heard.error.kind === 'aborted') say(worker, { kind: 'drop', question });
    else {
      worker.terminate();
      if (told?.worker === worker) told = null;
    }
    return heard;
  };
  return {
    find: async (searched, text, signal, most = READ_AT_ONCE) => {
      if (signal.aborted) return failure({ kind: 'aborted' });
      told ??= { worker: start(), library: null, edition: null, own: new Map() };
      const now = told;
      tellLibrary(now, searched, articlesUrl);
      const heard = await ask((question) => ({ kind: 'find', question, text, most }), signal);
      if (!heard.ok) return heard;
      if (heard.value.kind !== 'found')
        return failure({ kind: 'broken', detail: 'a search was not answered' });
      // What could not be read is tried again with the next question.
      if (heard.value.answer.unread > 0) now.library = null;
      return success(heard.value.answer);
    },
    quote: async (text, ids, signal) => {
      const heard = await ask((question) => ({ kind: 'quote', question, text, ids }), signal);
      if (!heard.ok) return heard;
      return heard.value.kind === 'quoted'
        ? success(heard.value.words)
        : failure({ kind: 'broken', detail: 'passages did not come' });
    },
  };
}

/** Tells the worker of a library that it does not know, with those own articles that it does not have. */
function tellLibrary(told: Told, { library, own, edition }: Searched, articlesUrl: string): void {
  const entries = library.articles.filter(({ id, asset }) =>
    asset === null ? own.has(id) : edition === null,
  );
  const ownNow = new Map(
    entries.flatMap(({ id, asset }) => {
      const article = asset === null ? own.get(id)?.article : undefined;
      return article === undefined ? [] : [[id as string, article] as const];
    }),
  );
  const news = [...ownNow].filter(([id, article]) => told.own.get(id) !== article);
  const shards = edition?.shards ?? null;
  if (told.library === library && told.edition === shards && news.length === 0) return;
  told.library = library;
  told.edition = shards;
  told.own.clear();
  for (const [id, article] of ownNow) told.own.set(id, article);
  say(told.worker, {
    kind: 'library',
    library: {
      edition: edition === null ? null : toEditionAtHost(edition, articlesUrl),
      entities: [...library.entities.values()],
      entries: entries.map(({ id, asset, entities }) => ({
        id,
        address: asset === null ? null : articlesUrl + asset,
        entities,
      })),
      own: news.map(([, article]) => article),
    },
  });
}

/** No more of it than the worker reads. */
function toEditionAtHost(
  { total, days, shards, known }: SearchedEdition,
  articlesUrl: string,
): EditionAtHost {
  return { articlesUrl, total, days, shards, known };
}

function say(worker: WorkerLike, message: ToSearcher): void {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker of one's own has none to name
  worker.postMessage(message);
}

/** Null for the answer to another question. */
function hear(data: unknown, question: number): Result<FromSearcher, WorkerTrouble> | null {
  const said = decodeFromSearcher(data);
  if (!said.ok) return failure({ kind: 'broken', detail: `${said.error.path}: ${said.error.message}` });
  return said.value.question === question ? success(said.value) : null;
}
