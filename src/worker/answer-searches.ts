import type { Article } from '#article/article.ts';
import type { ArticleId } from '#article/ids.ts';
import { createMemoryIndex, type MemoryIndex } from '#search-index/memory-index.ts';
import { parseQuery } from '#search-index/parse-query.ts';
import { toSearchDocument, type SearchDocument } from '#search-index/search-document.ts';
import type { FromSearcher, SearchedLibrary, ToSearcher } from './search-protocol.ts';

/** What the host of the search can do. */
export interface SearchHost {
  /** The article in a file; null where it cannot be read now. */
  readonly load: (address: string) => Promise<Article | null>;
  readonly say: (message: FromSearcher) => void;
  /** Settles when whatever has been said meanwhile was heard. */
  readonly listen: () => Promise<void>;
}

/** An article as it was read: read anew when it comes from elsewhere. */
interface Read {
  readonly from: string | null;
  readonly document: SearchDocument;
}

/**
 * Takes what the page says, one thing after the other: a question waits for the library that was told before it. One that
 * was taken back before its turn is not answered: of the letters that a reader writes quickly only the last is searched for.
 */
export function answerSearches(host: SearchHost): (message: ToSearcher) => void {
  const index = createMemoryIndex();
  const read = new Map<ArticleId, Read>();
  const open = new Set<number>();
  let unread = 0;
  let turn: Promise<void> = Promise.resolve();
  const inTurn = (work: () => Promise<void>) => {
    turn = turn.then(work);
  };
  return (message) => {
    if (message.kind === 'drop') open.delete(message.question);
    else if (message.kind === 'library') {
      inTurn(async () => {
        unread = await bring(host, index, read, message.library);
      });
    } else {
      open.add(message.question);
      inTurn(async () => {
        await host.listen();
        if (open.delete(message.question)) host.say(await answer(index, message, unread));
      });
    }
  };
}

async function answer(
  index: MemoryIndex,
  message: Extract<ToSearcher, { kind: 'find' | 'quote' }>,
  unread: number,
): Promise<FromSearcher> {
  const query = parseQuery(message.text);
  const { question } = message;
  if (message.kind === 'quote') {
    return { kind: 'quoted', question, words: await index.quote(query, message.ids) };
  }
  const found = await index.find(query);
  return { kind: 'found', question, answer: { ...found, problems: query.problems, unread } };
}

/** Makes the library the one that is searched; gives how many of its articles cannot be read now. */
async function bring(
  { load }: SearchHost,
  index: MemoryIndex,
  read: Map<ArticleId, Read>,
  { entries, entities, own }: SearchedLibrary,
): Promise<number> {
  for (const article of own) read.set(article.id, { from: null, document: toSearchDocument(article) });
  const asked = new Map(entries.map(({ id, address }) => [id, address]));
  for (const [id, { from }] of read) if (asked.get(id) !== from) read.delete(id);
  await Promise.all(
    entries.map(async ({ id, address }) => {
      if (address === null || read.has(id)) return;
      const article = await load(address);
      if (article !== null) read.set(id, { from: address, document: toSearchDocument(article) });
    }),
  );
  index.update(
    { entities, entries: new Map(entries.map((entry) => [entry.id, entry.entities])) },
    new Map([...read].map(([id, { document }]) => [id, document])),
  );
  return entries.filter(({ id }) => !read.has(id)).length;
}
