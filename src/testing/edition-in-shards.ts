/** An edition in shards, in memory. */
import type { Article } from '#article/article.ts';
import { decodeArticle } from '#article/decode-article.ts';
import type { DecodeError } from '#article/decode-value.ts';
import type { Result } from '#article/result.ts';
import { toLibraryEntry } from '#article/to-library-entry.ts';
import { collectSearch } from '#build/sharding/search-shards.ts';
import { shardEdition } from '#build/sharding/shard-edition.ts';
import type { EditionFiles, SearchedEdition } from '#search-index/sharded/sharded-index.ts';
import { UnreadFile } from '#search-index/sharded/unread-file.ts';
import { decodeRoot, type EditionRoot } from '#shards/edition-root.ts';

/** An edition, with a host that can be broken. */
export interface EditionInShards {
  readonly root: EditionRoot;
  readonly searched: SearchedEdition;
  /** Contents by bare name: shards, directories and articles. What is taken out cannot be read. */
  readonly files: Map<string, string>;
  readonly host: EditionFiles;
  /** Names of the files that were read, each time. */
  readonly read: string[];
}

/** The edition of the articles, as the build would write it were it large enough. */
export function shardArticles(articles: readonly Article[]): EditionInShards {
  const files = new Map<string, string>();
  const search = collectSearch();
  const sharded = articles.map((article, number) => {
    const asset = `${article.id}-${String(number).padStart(16, '0')}.json`;
    const json = JSON.stringify(article);
    files.set(asset, json);
    search.add(number, article);
    const entities = article.entities.map(({ id }) => id);
    return { number, entry: toLibraryEntry(article, asset), bytes: json.length, entities };
  });
  // Whoever a role belongs to need not be known then.
  const bare = articles.flatMap((article) => article.entities.map((each) => ({ ...each, roles: [] })));
  const entities = new Map(bare.map((each) => [each.id, each]));
  const written = shardEdition(sharded, [...entities.values()], search, (name, content) => {
    files.set(name, content);
  });
  const root = toValue(decodeRoot(JSON.parse(JSON.stringify(written))));
  const read: string[] = [];
  return { root, searched: { ...root, known: [] }, files, host: toHost(files, read), read };
}

function toHost(files: ReadonlyMap<string, string>, read: string[]): EditionFiles {
  const textOf = async (name: string) => {
    read.push(name);
    return files.get(name) ?? null;
  };
  return {
    load: async (name, decode) => {
      const text = await textOf(name);
      if (text === null) throw new UnreadFile(name);
      const decoded = decode(JSON.parse(text));
      if (decoded.ok) return decoded.value;
      throw new UnreadFile(`${name}: ${decoded.error.path}: ${decoded.error.message}`);
    },
    read: async (asset) => {
      const text = await textOf(asset);
      return text === null ? null : toValue(decodeArticle(JSON.parse(text)));
    },
  };
}

function toValue<T>(decoded: Result<T, DecodeError>): T {
  if (decoded.ok) return decoded.value;
  throw new TypeError(`${decoded.error.path}: ${decoded.error.message}`);
}
