/** Reading single articles of an edition in shards, and where its entities occur. */
import type { Article } from '#article/article.ts';
import type { ArticleId, EntityId } from '#article/ids.ts';
import type { LibraryEntry } from '#article/library.ts';
import { toLibraryEntry } from '#article/to-library-entry.ts';
import { toSearchDocument, type SearchDocument } from '#search-index/search-document.ts';
import type { EditionRoot } from '#shards/edition-root.ts';
import { decodeFilesShard } from '#shards/files-shard.ts';
import { ARTICLES_PER_FILES } from '#shards/layout.ts';
import { decodeNamesShard, type NamedEntity } from '#shards/names-shard.ts';
import { filesNumberOf, namesNumberOf, readShard, type LoadFile } from '#shards/open-edition.ts';
import { keepLast } from './keep-last.ts';
import { toNullIfUnread, UnreadFile } from './unread-file.ts';

/** An article that was read, and what the library would know of it. */
export interface ReadArticle {
  readonly entry: LibraryEntry;
  readonly document: SearchDocument;
  readonly entities: Article['entities'];
}

/** Reads what a question leads to. */
export interface EditionReader {
  /** The article at a place; null where it cannot be read now. */
  readonly article: (place: number) => Promise<ReadArticle | null>;
  /** The article with that id; null for one that was not read before, or cannot be read again. */
  readonly again: (id: ArticleId) => Promise<ReadArticle | null>;
  /** Where somebody occurs; null for one whom the edition does not know. Rejects with `UnreadFile` where that cannot be read. */
  readonly named: (id: EntityId) => Promise<NamedEntity | null>;
}

/** Articles kept in memory with their texts: as many as are looked at for one question, and for the one before it. */
const MOST_ARTICLES = 240;
const MOST_FILES = 240;

/** @param read the article in a file; null where it cannot be read now */
export function createEditionReader(
  edition: Pick<EditionRoot, 'shards'>,
  load: LoadFile,
  read: (asset: string) => Promise<Article | null>,
): EditionReader {
  const [keepFiles, keepArticles] = [
    keepLast<number, readonly string[]>(MOST_FILES),
    keepLast<number, ReadArticle>(MOST_ARTICLES),
  ];
  /** Of every article that was read. */
  const places = new Map<ArticleId, number>();
  const readFiles = async (number: number): Promise<readonly string[]> =>
    (await readShard(edition, 'files', number, load, decodeFilesShard)) ?? [];
  const readAt = async (place: number): Promise<ReadArticle> => {
    const number = filesNumberOf(place);
    const files = await keepFiles(number, () => readFiles(number));
    const asset = files[place % ARTICLES_PER_FILES];
    const article = asset === undefined ? null : await read(asset);
    if (asset === undefined || article === null) throw new UnreadFile(`the article at place ${place}`);
    const { entities } = article;
    places.set(article.id, place);
    return { entry: toLibraryEntry(article, asset), document: toSearchDocument(article), entities };
  };
  const article = (place: number) => keepArticles(place, () => readAt(place)).catch(toNullIfUnread);
  return {
    article,
    again: async (id) => {
      const place = places.get(id);
      return place === undefined ? null : article(place);
    },
    named: async (id) => {
      const shard = await readShard(edition, 'names', namesNumberOf(edition, id), load, decodeNamesShard);
      return shard?.named.find(({ entity }) => entity.id === id) ?? null;
    },
  };
}
