/**
 * The search of an edition in shards, together with the reader's own articles. It answers as the index in memory would that held all of it, by the same
 * engine, in two stages:
 *
 * 1. The shards of the question's words say where they stand and how often (`gather-words`). An engine that holds nothing else ranks by them (`partial-engine`), the own
 *    articles among the rest; names and dates leave some out (`find-candidates`). To here no text was read.
 * 2. The texts of the best are read. They tell whether a phrase stands there, how close together words are, and the passages. An article moves by it only within
 *    the forty that are read together, where the index in memory looks at fifty.
 *
 * What differs from the index in memory is what the shards leave out: words that more than `MOST_POSTINGS` articles have are known of their best places
 * only, and slips in words that are no names only where the first letters are right.
 *
 * Pagefind, which searches static shards too, lost. It runs as WebAssembly, which the page's policy (`script-src 'self'`) forbids, and to allow it would
 * allow any code that a script compiles. It ranks by its own rule with its own stems, so that own articles could only be put before or after the edition's; and its
 * fragments hold every text once more. What it does better: it brings 62 KB for a question, where texts of forty articles are 145 KB, which
 * then open at once.
 */
import type { Article } from '#article/article.ts';
import type { Entity } from '#article/entity.ts';
import type { ArticleId, EntityId } from '#article/ids.ts';
import type { LibraryEntry } from '#article/library.ts';
import { MOST_SUGGESTED } from '#search-index/memory-index.ts';
import type { Bearer, SearchLibrary } from '#search-index/name-index.ts';
import { isEmptyQuery, type SearchQuery } from '#search-index/parse-query.ts';
import { pickPassages } from '#search-index/pick-passages.ts';
import type { SearchDocument } from '#search-index/search-document.ts';
import type { Found, FoundWords } from '#search-index/search-index.ts';
import { toSought } from '#search-index/to-sought.ts';
import type { EditionRoot } from '#shards/edition-root.ts';
import type { LoadFile } from '#shards/open-edition.ts';
import type { AskedQuestion } from './find-candidates.ts';
import { gatherWords } from './gather-words.ts';
import { keepLast } from './keep-last.ts';
import { lookCloser, type Extent } from './look-closer.ts';
import { createOwnShelf, type OwnShelf } from './own-shelf.ts';
import { buildPartialEngine } from './partial-engine.ts';
import { createEditionReader, type EditionReader } from './read-edition.ts';
import { createWordReader, NO_WORDS, type WordReader } from './read-words.ts';
import { toNullIfUnread } from './unread-file.ts';

/** What must be known of an edition to search it. */
export interface SearchedEdition extends Pick<EditionRoot, 'total' | 'days' | 'shards'> {
  /** Whom most of its articles name. */
  readonly known: readonly Bearer[];
}

/** How the files of the edition are read, by their bare names. */
export interface EditionFiles {
  /** Rejects with `UnreadFile` for one that cannot be read now, or is none of an edition. */
  readonly load: LoadFile;
  /** Null for an article that cannot be read now. */
  readonly read: (asset: string) => Promise<Article | null>;
}

/** What was found, with what is to be shown of it. */
export interface FoundInShards extends Found {
  /** Of those `ids` that are the edition's. */
  readonly entries: readonly LibraryEntry[];
  /** Whom the entries and the suggestions name. */
  readonly entities: readonly Entity[];
  /** Articles that answer, or may, and cannot be read now. */
  readonly unread: number;
}

/** The search of an edition in shards. */
export interface ShardedIndex {
  /** Makes these the reader's own articles. */
  readonly update: (library: SearchLibrary, documents: ReadonlyMap<ArticleId, SearchDocument>) => void;
  /** An answer that nobody waits for any more may leave out anything. */
  readonly find: (query: SearchQuery, extent: Extent) => Promise<FoundInShards>;
  /** Those that were found before, in the order asked for. */
  readonly quote: (query: SearchQuery, ids: readonly ArticleId[]) => Promise<readonly FoundWords[]>;
}

/** A name may mean more entities; where those in most articles are taken. */
const MOST_MEANT = 16;

/** Questions kept with their engines: passages are asked for after the articles. */
const MOST_QUESTIONS = 2;

/** What an index asks. */
interface Shelf {
  readonly edition: SearchedEdition;
  readonly reader: EditionReader;
  readonly words: WordReader;
  readonly own: OwnShelf;
}

interface Question extends AskedQuestion {
  /** The words of the edition cannot be read now: own articles alone are searched. */
  readonly isUnread: boolean;
}

/** An index of an edition, without own articles. */
export function createShardedIndex(edition: SearchedEdition, { load, read }: EditionFiles): ShardedIndex {
  const shelf: Shelf = {
    edition,
    reader: createEditionReader(edition, load, read),
    words: createWordReader(edition, load),
    own: createOwnShelf(),
  };
  let keepQuestions = keepLast<string, Question>(MOST_QUESTIONS);
  const ask = (query: SearchQuery) => keepQuestions(JSON.stringify(query), () => prepare(shelf, query));
  return {
    update(library, documents) {
      shelf.own.update(library, documents);
      keepQuestions = keepLast(MOST_QUESTIONS);
    },
    find: async (query, extent) => {
      if (!isEmptyQuery(query)) return find(shelf, await ask(query), extent);
      // Whoever opens the search writes a word next.
      await shelf.words.facts().catch(toNullIfUnread);
      return NOTHING;
    },
    quote: async (query, ids) => {
      const { sought, own } = await ask(query);
      const brought = new Map([...own.values()].map(({ document }) => [document.id, document]));
      const documents = await Promise.all(
        ids.map(async (id) => brought.get(id) ?? (await shelf.reader.again(id))?.document ?? []),
      );
      return documents.flat().map((document) => pickPassages(document, sought));
    },
  };
}

const NOTHING: FoundInShards = {
  ids: [],
  suggestions: [],
  isPartial: false,
  selection: null,
  entries: [],
  entities: [],
  unread: 0,
};

/** Everything that the shards say of a question; of the own articles alone where they cannot be read. */
async function prepare(shelf: Shelf, query: SearchQuery): Promise<Question> {
  const asked = await prepareWith(shelf, shelf.words, query).catch(toNullIfUnread);
  const question = asked ?? (await prepareWith(shelf, NO_WORDS, query));
  return { ...question, isUnread: asked === null };
}

async function prepareWith(
  { edition, reader, own }: Shelf,
  words: WordReader,
  query: SearchQuery,
): Promise<AskedQuestion> {
  const [facts, gathered] = await Promise.all([
    words.facts(),
    gatherWords(words, own, query, words === NO_WORDS ? [] : edition.known),
  ]);
  const { names, bearers, terms, isAsked } = gathered;
  const held = new Map(own.held().map((each, at) => [edition.total + at, each]));
  const counted = new Map([...held].map(([number, each]) => [number, each.counted]));
  const partial = buildPartialEngine({ facts, terms, own: counted, isAsked });
  const sought = toSought(partial.engine, names, query);
  const meant = sought.named.map((ids) => mostNamed(ids, bearers));
  const named = await Promise.all(meant.map((ids) => countNaming(reader, ids, held)));
  const isCut = gathered.isCut || meant.some(({ length }, at) => length < (sought.named[at]?.size ?? 0));
  return { query, sought, partial, names, named, bearers, own: held, edition, isCut };
}

function mostNamed(ids: ReadonlySet<EntityId>, bearers: ReadonlyMap<EntityId, Bearer>): EntityId[] {
  const articlesOf = (id: EntityId) => bearers.get(id)?.articles ?? 0;
  return [...ids].sort((a, b) => articlesOf(b) - articlesOf(a)).slice(0, MOST_MEANT);
}

/** How often each article names any of these, by number. */
async function countNaming(
  reader: EditionReader,
  ids: readonly EntityId[],
  own: AskedQuestion['own'],
): Promise<ReadonlyMap<number, number>> {
  const counts = new Map<number, number>();
  const add = (number: number, count: number) => counts.set(number, (counts.get(number) ?? 0) + count);
  for (const named of await Promise.all(ids.map((id) => reader.named(id))))
    named?.places.forEach((place, at) => add(place, named.counts[at] ?? 0));
  for (const [number, { entities }] of own)
    for (const { entity, count } of entities) if (ids.includes(entity)) add(number, count);
  return counts;
}

async function find({ reader, edition }: Shelf, question: Question, extent: Extent): Promise<FoundInShards> {
  const { query, names, bearers } = question;
  const suggestions = names.suggest(query.words, MOST_SUGGESTED);
  const all = await lookCloser(question, reader, 'AND', extent);
  const isPartial = all.found.length === 0 && query.words.length > 1;
  const { found, selection, unread } = isPartial ? await lookCloser(question, reader, 'OR', extent) : all;
  const articles = found.flatMap(({ article }) => article ?? []);
  const suggested = suggestions.flatMap(({ entity }) => bearers.get(entity)?.entity ?? []);
  const entities = [...suggested, ...articles.flatMap((article) => article.entities)];
  return {
    ids: found.map(({ document }) => document.id),
    suggestions,
    isPartial: isPartial && found.length > 0,
    selection,
    entries: articles.map(({ entry }) => entry),
    entities: [...new Map(entities.map((entity) => [entity.id, entity])).values()],
    unread: question.isUnread ? edition.total : unread,
  };
}
