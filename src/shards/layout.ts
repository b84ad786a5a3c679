/**
 * An edition in parts. Up to `LARGEST_WHOLE` articles the list of an edition is one file (`article/decode-library`); above that the file at its
 * place, the *root*, holds what the first view needs, and all else lies in *shards*, small JSON files that a page asks for as it needs them. A
 * static host or a CDN serves them; each bears the hash of its content in its name, so it may be cached for ever.
 *
 * Every article has a *place*: its number in the edition from the oldest (0) to the newest, those without a date before all others. Places grow at their
 * newest end, so the shards of older articles stay the same files when news comes.
 *
 * | kind      | shard number n holds                                                      | how many            |
 * | --------- | ------------------------------------------------------------------------- | ------------------- |
 * | `list`    | the entries of 20 articles, places 20n to 20n+19, as the list shows them  | articles ÷ 20       |
 * | `rows`    | what 500 articles are counted by: id, day, topic, language, whom they name | articles ÷ 500     |
 * | `headlines` | the headlines of the same 500 articles | articles ÷ 500 |
 * | `names`   | of entities whose id falls into bucket n: all that is known of them, and the places of the articles that name them, and in what company | entities ÷ 16 |
 * | `about`   | of articles whose id falls into bucket n: file, place, related figures    | articles ÷ 16       |
 * | `figures` | 500 entities, the most named first, with how often they are named         | entities ÷ 500      |
 * | `search`  | one alone: what ranking must know of all articles, and where `starts` begin | 1                 |
 * | `starts`  | the first words of 256 shards of words                                    | words ÷ 256         |
 * | `words`   | words in their order, each with the places that have it; see `search-index/sharded/` | text ÷ 12 KB |
 * | `files`   | the names of the files of 32 articles, places 32n to 32n+31               | articles ÷ 32       |
 *
 * The root does not name the shards one by one, since it would grow with them: a *directory* is a file that lists the hashes of 256 shards of one kind, and
 * the root has the hashes of the directories. So a shard is one request away, or two where its directory is not here yet.
 *
 * What it costs, in bytes on the way with gzip, is told for 24, 10,000, 100,000 and 1,000,000 articles in the README («Large editions»).
 */

/** Up to this many articles the list is one file: it is no larger than a root, and asks for nothing more. */
export const LARGEST_WHOLE = 100;

/** Kinds of shards. */
export const SHARD_KINDS = [
  'list',
  'rows',
  'headlines',
  'names',
  'about',
  'figures',
  'search',
  'starts',
  'words',
  'files',
] as const;
export type ShardKind = (typeof SHARD_KINDS)[number];

/** Entries in one shard of the list: two screens of it. A filter picks single entries out of many shards, so larger ones would bring much for nothing. */
export const ENTRIES_PER_LIST = 20;
/** Articles in one shard of rows. */
export const ARTICLES_PER_ROWS = 500;
/** Entities in one shard of figures. */
export const ENTITIES_PER_FIGURES = 500;
/** Articles whose files one shard names: a search reads forty articles from anywhere, and most of what it reads beside them is of no use to it. */
export const ARTICLES_PER_FILES = 32;
/** Shards of words that one shard of starts tells of: as many as a directory, since both are needed together. */
export const WORDS_PER_STARTS = 256;
/** Entities, or articles, that a bucket holds on average. */
export const PER_BUCKET = 16;
/** Hashes in one directory. */
export const SHARDS_PER_DIRECTORY = 256;

/** The bucket of an id among so many: FNV-1a in 32 bits over its code units (ids are ASCII). See http://www.isthe.com/chongo/tech/comp/fnv/. */
export function bucketOf(id: string, buckets: number): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < id.length; at += 1) hash = Math.imul(hash ^ id.charCodeAt(at), 0x01000193);
  return (hash >>> 0) % buckets;
}

/** Bare name of a shard's file, which lies among the articles' files. */
export function toShardName(kind: ShardKind, number: number, hash: string): string {
  return `${kind}-${number}-${hash}.json`;
}

/** Bare name of the file of a directory. */
export function toDirectoryName(kind: ShardKind, number: number, hash: string): string {
  return `directory-${kind}-${number}-${hash}.json`;
}
