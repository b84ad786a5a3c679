import type { ArticleId } from '#article/ids.ts';
import { createMemoryIndex } from '#search-index/memory-index.ts';
import { parseQuery, type SearchQuery } from '#search-index/parse-query.ts';
import { toSearchDocument, type SearchDocument } from '#search-index/search-document.ts';
import type { FoundWords } from '#search-index/search-index.ts';
import type { Extent } from '#search-index/sharded/look-closer.ts';
import { createShardedIndex, type FoundInShards } from '#search-index/sharded/sharded-index.ts';
import { readArticle, toEditionFiles, type LoadValue } from './load-edition-file.ts';
import type { EditionAtHost, FromSearcher, SearchedLibrary, ToSearcher } from './search-protocol.ts';

/** What the host of the search can do. */
export interface SearchHost {
  readonly load: LoadValue;
  readonly say: (message: FromSearcher) => void;
  /** Settles when whatever has been said meanwhile was heard, and whatever is said in the next milliseconds. */
  readonly listen: (forMs: number) => Promise<void>;
}

/** An article as it was read: read anew when it comes from elsewhere. */
interface Read {
  readonly from: string | null;
  readonly document: SearchDocument;
}

/** Between two letters of somebody who writes quickly: what a question reads of an edition in shards may come over a slow network. */
const PAUSE_MS = 150;

/** Whatever holds the words of a library. */
interface Searching {
  /** Before articles are looked for so long is listened for another one. */
  readonly pauseMs: number;
  /** Makes the library the one that is searched. */
  readonly bring: (library: SearchedLibrary) => Promise<void>;
  readonly find: (query: SearchQuery, extent: Extent) => Promise<FoundInShards>;
  readonly quote: (query: SearchQuery, ids: readonly ArticleId[]) => Promise<readonly FoundWords[]>;
}

/**
 * Takes what the page says, one thing after the other: a question waits for the library that was told before it. One that
 * was taken back is not answered: of the letters that a reader writes quickly only the last is searched for.
 */
export function answerSearches(host: SearchHost): (message: ToSearcher) => void {
  const read = new Map<ArticleId, Read>();
  /** What ends the wait for each question. */
  const open = new Map<number, () => void>();
  let searching = searchInMemory(host.load, read);
  let edition = '';
  let turn: Promise<void> = Promise.resolve();
  const inTurn = (work: () => Promise<void>) => {
    turn = turn.then(work);
  };
  return (message) => {
    if (message.kind === 'drop') {
      open.get(message.question)?.();
      open.delete(message.question);
    } else if (message.kind === 'library') {
      inTurn(async () => {
        const { library } = message;
        const now = JSON.stringify(library.edition?.shards ?? null);
        if (now !== edition) searching = startSearching(library.edition, host.load, read);
        edition = now;
        await searching.bring(library);
      });
    } else {
      const dropped = new Promise<void>((resolve) => open.set(message.question, resolve));
      inTurn(async () => {
        await host.listen(message.kind === 'find' ? searching.pauseMs : 0);
        const { question } = message;
        if (!open.has(question)) return;
        const sayAnswer = async () => {
          const said = await answer(searching, message, () => open.has(question));
          if (open.delete(question)) host.say(said);
        };
        // The next question need not wait for files that only this one needed.
        await Promise.race([sayAnswer(), dropped]);
      });
    }
  };
}

async function answer(
  searching: Searching,
  message: Extract<ToSearcher, { kind: 'find' | 'quote' }>,
  isWanted: () => boolean,
): Promise<FromSearcher> {
  const query = parseQuery(message.text);
  const { question } = message;
  if (message.kind === 'quote') {
    return { kind: 'quoted', question, words: await searching.quote(query, message.ids) };
  }
  const found = await searching.find(query, { most: message.most, isWanted });
  return { kind: 'found', question, answer: { ...found, problems: query.problems } };
}

function startSearching(
  edition: EditionAtHost | null,
  load: LoadValue,
  read: Map<ArticleId, Read>,
): Searching {
  return edition === null ? searchInMemory(load, read) : searchInShards(edition, load, read);
}

/** All articles of the library are read. */
function searchInMemory(load: LoadValue, read: Map<ArticleId, Read>): Searching {
  const index = createMemoryIndex();
  let unread = 0;
  return {
    pauseMs: 0,
    bring: async (library) => {
      await readAll(library, load, read);
      index.update(toSearched(library), toDocuments(read));
      unread = library.entries.filter(({ id }) => !read.has(id)).length;
    },
    find: async (query) => ({ ...(await index.find(query)), entries: [], entities: [], unread }),
    quote: index.quote,
  };
}

/** Own articles alone are read before anything is asked. */
function searchInShards(edition: EditionAtHost, load: LoadValue, read: Map<ArticleId, Read>): Searching {
  const index = createShardedIndex(edition, toEditionFiles(load, edition.articlesUrl));
  return {
    pauseMs: PAUSE_MS,
    bring: async (library) => {
      await readAll(library, load, read);
      index.update(toSearched(library), toDocuments(read));
    },
    find: index.find,
    quote: index.quote,
  };
}

function toSearched({ entities, entries }: SearchedLibrary) {
  return { entities, entries: new Map(entries.map((entry) => [entry.id, entry.entities])) };
}

function toDocuments(read: ReadonlyMap<ArticleId, Read>) {
  return new Map([...read].map(([id, { document }]) => [id, document]));
}

/** Reads the articles of a library that are not read yet; those that are not in it are forgotten. */
async function readAll(
  { entries, own }: SearchedLibrary,
  load: LoadValue,
  read: Map<ArticleId, Read>,
): Promise<void> {
  for (const article of own) read.set(article.id, { from: null, document: toSearchDocument(article) });
  const asked = new Map(entries.map(({ id, address }) => [id, address]));
  for (const [id, { from }] of read) if (asked.get(id) !== from) read.delete(id);
  await Promise.all(
    entries.map(async ({ id, address }) => {
      if (address === null || read.has(id)) return;
      const article = await readArticle(load, address);
      if (article !== null) read.set(id, { from: address, document: toSearchDocument(article) });
    }),
  );
}
