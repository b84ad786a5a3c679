/** Finding the shards of an edition: which file holds what is wanted. */
import type { ArticleId, EntityId } from '#article/ids.ts';
import type { DecodeError } from '#article/decode-value.ts';
import type { Result } from '#article/result.ts';
import { decodeDirectory, type EditionRoot } from './edition-root.ts';
import {
  ARTICLES_PER_FILES,
  ARTICLES_PER_ROWS,
  bucketOf,
  ENTRIES_PER_LIST,
  SHARDS_PER_DIRECTORY,
  toDirectoryName,
  toShardName,
  type ShardKind,
} from './layout.ts';

/** Reads a file of the edition by its bare name. Fails as its host fails. */
export type LoadFile = <T>(name: string, decode: (value: unknown) => Result<T, DecodeError>) => Promise<T>;

/** The same for directories alone. */
export type LoadDirectory = (name: string, decode: typeof decodeDirectory) => Promise<readonly string[]>;

/** The bare name of a shard's file; null where the edition has no such shard. Reads its directory. */
export async function findShard(
  root: Pick<EditionRoot, 'shards'>,
  kind: ShardKind,
  number: number,
  load: LoadDirectory,
): Promise<string | null> {
  const { count, directories } = root.shards[kind];
  if (number < 0 || number >= count) return null;
  const at = Math.floor(number / SHARDS_PER_DIRECTORY);
  const hash = directories[at];
  if (hash === undefined) return null;
  const hashes = await load(toDirectoryName(kind, at, hash), decodeDirectory);
  const own = hashes[number % SHARDS_PER_DIRECTORY];
  return own === undefined ? null : toShardName(kind, number, own);
}

/** What is in a shard; null where the edition has no such shard. Reads its directory. */
export async function readShard<T>(
  root: Pick<EditionRoot, 'shards'>,
  kind: ShardKind,
  number: number,
  load: LoadFile,
  decode: (value: unknown) => Result<T, DecodeError>,
): Promise<T | null> {
  const name = await findShard(root, kind, number, load);
  return name === null ? null : load(name, decode);
}

/** Number of the `list` shard that holds the place. */
export function listNumberOf(place: number): number {
  return Math.floor(place / ENTRIES_PER_LIST);
}

/** Number of the `rows` shard that holds the place. */
export function rowsNumberOf(place: number): number {
  return Math.floor(place / ARTICLES_PER_ROWS);
}

/** Number of the `files` shard that holds the place. */
export function filesNumberOf(place: number): number {
  return Math.floor(place / ARTICLES_PER_FILES);
}

/** Number of the `names` shard that would hold the entity. */
export function namesNumberOf({ shards }: Pick<EditionRoot, 'shards'>, id: EntityId): number {
  return bucketOf(id, Math.max(1, shards.names.count));
}

/** Number of the `about` shard that would hold the article. */
export function aboutNumberOf({ shards }: EditionRoot, id: ArticleId): number {
  return bucketOf(id, Math.max(1, shards.about.count));
}
