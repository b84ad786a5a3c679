import type { ArticleId } from '#article/ids.ts';
import { closenessOf, hasPhrases } from './judge-text.ts';
import { buildNameIndex, type NameIndex, type SearchLibrary } from './name-index.ts';
import { isEmptyQuery, type SearchQuery } from './parse-query.ts';
import { pickPassages, type Sought } from './pick-passages.ts';
import type { SearchDocument } from './search-document.ts';
import type { Found, SearchIndex } from './search-index.ts';
import {
  askEngine,
  createWordEngine,
  toEngineDocument,
  toEngineQueries,
  type WordEngine,
} from './word-engine.ts';
import { toSought } from './to-sought.ts';

/** An index of everything it was given. */
export interface MemoryIndex extends SearchIndex {
  /**
   * Makes these the articles and names that are searched. Linear in what has changed: an article is indexed anew when its
   * document is another object, or somebody in it has other names.
   */
  readonly update: (library: SearchLibrary, documents: ReadonlyMap<ArticleId, SearchDocument>) => void;
}

/** More suggestions than this would hide the articles. */
export const MOST_SUGGESTED = 4;

/** Closeness is looked at in so many articles: one further down would not come first by it. */
const LOOKED_AT = 50;

interface Held {
  readonly document: SearchDocument;
  readonly names: string;
}

/** What the index knows at a time. */
interface Shelf {
  readonly engine: WordEngine;
  readonly held: Map<ArticleId, Held>;
  names: NameIndex;
  library: SearchLibrary;
}

/** An empty index in memory. One article costs about 20 KB of it (10,000 of 400 words: 191 MB). */
export function createMemoryIndex(): MemoryIndex {
  const library: SearchLibrary = { entities: [], entries: new Map() };
  const shelf: Shelf = {
    engine: createWordEngine(),
    held: new Map(),
    names: buildNameIndex(library),
    library,
  };
  return {
    update: (library, documents) => update(shelf, library, documents),
    find: async (query) => find(shelf, query),
    quote: async (query, ids) => {
      const sought = toSought(shelf.engine, shelf.names, query);
      return ids.flatMap((id) => {
        const held = shelf.held.get(id);
        return held === undefined ? [] : [pickPassages(held.document, sought)];
      });
    },
  };
}

function update(
  shelf: Shelf,
  library: SearchLibrary,
  documents: ReadonlyMap<ArticleId, SearchDocument>,
): void {
  const { engine, held } = shelf;
  shelf.library = library;
  shelf.names = buildNameIndex(library);
  for (const id of held.keys()) {
    if (documents.has(id)) continue;
    engine.discard(id);
    held.delete(id);
  }
  for (const [id, document] of documents) {
    const counts = library.entries.get(id) ?? [];
    const names = [...new Set(counts.flatMap(({ entity }) => [...shelf.names.wordsOf(entity)]))];
    const before = held.get(id);
    if (before?.document === document && before.names === names.join(' ')) continue;
    if (before !== undefined) engine.discard(id);
    engine.add(toEngineDocument(document, names));
    held.set(id, { document, names: names.join(' ') });
  }
}

function find(shelf: Shelf, query: SearchQuery): Found {
  if (isEmptyQuery(query)) return { ids: [], suggestions: [], isPartial: false, selection: null };
  const suggestions = shelf.names.suggest(query.words, MOST_SUGGESTED);
  const sought = toSought(shelf.engine, shelf.names, query);
  const all = findWith(shelf, query, sought, 'AND');
  const isPartial = all.length === 0 && query.words.length > 1;
  const ids = isPartial ? findWith(shelf, query, sought, 'OR') : all;
  return { ids, suggestions, isPartial: isPartial && ids.length > 0, selection: null };
}

function findWith(shelf: Shelf, query: SearchQuery, sought: Sought, combineWith: 'AND' | 'OR'): ArticleId[] {
  const { engine, held } = shelf;
  return askEngine(engine, toEngineQueries(engine, sought, combineWith))
    .flatMap(({ id, score }) => {
      const document = held.get(id)?.document;
      return document !== undefined && passes(shelf, query, sought, document) ? [{ document, score }] : [];
    })
    .map(({ document, score }, at) => ({
      document,
      score:
        score * (at < LOOKED_AT ? 1 + closenessOf(document, sought.units) : 1) +
        countNamed(shelf, query, sought, document),
    }))
    .sort((a, b) => b.score - a.score || (b.document.date ?? '').localeCompare(a.document.date ?? ''))
    .map(({ document }) => document.id);
}

/** Where names and dates are all that is asked, whoever names them most comes first. */
function countNamed(shelf: Shelf, query: SearchQuery, { named }: Sought, { id }: SearchDocument): number {
  if (query.words.length + query.phrases.length + query.titleWords.length > 0) return 0;
  const counts = shelf.library.entries.get(id) ?? [];
  return counts.reduce(
    (sum, { entity, count }) => sum + (named.some((meant) => meant.has(entity)) ? count : 0),
    0,
  );
}

/** Names, dates and phrases, which the engine does not know. */
function passes(
  shelf: Shelf,
  { before, after, phrases }: SearchQuery,
  { named }: Sought,
  document: SearchDocument,
): boolean {
  const { id, date } = document;
  if (before !== null && (date === null || date >= before)) return false;
  if (after !== null && (date === null || date < after)) return false;
  const who = (shelf.library.entries.get(id) ?? []).map(({ entity }) => entity);
  if (!named.every((meant) => who.some((entity) => meant.has(entity)))) return false;
  return hasPhrases(document, phrases);
}
