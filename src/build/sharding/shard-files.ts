import { createHash } from 'node:crypto';
import { HASH_LENGTH } from '#offline/precache-manifest.ts';
import type { ShardSet } from '#shards/edition-root.ts';
import { SHARDS_PER_DIRECTORY, toDirectoryName, toShardName, type ShardKind } from '#shards/layout.ts';

/** Takes a file of the edition by its bare name. */
export type TakeFile = (name: string, content: string) => void;

/** Names and hands over the shards of a kind and their directories. Equal values give equal files. */
export function takeShards(kind: ShardKind, values: Iterable<unknown>, take: TakeFile): ShardSet {
  const hashes: string[] = [];
  for (const value of values) {
    const content = JSON.stringify(value);
    const hash = toHash(content);
    take(toShardName(kind, hashes.length, hash), content);
    hashes.push(hash);
  }
  const directories: string[] = [];
  for (const stretch of inStretches(hashes, SHARDS_PER_DIRECTORY)) {
    const content = JSON.stringify(stretch);
    const hash = toHash(content);
    take(toDirectoryName(kind, directories.length, hash), content);
    directories.push(hash);
  }
  return { count: hashes.length, directories };
}

/** The items, so many at a time; the last stretch may be shorter. */
export function inStretches<T>(items: readonly T[], length: number): T[][] {
  return Array.from({ length: Math.ceil(items.length / length) }, (_, at) =>
    items.slice(at * length, (at + 1) * length),
  );
}

function toHash(content: string): string {
  return createHash('sha256').update(content).digest('hex').slice(0, HASH_LENGTH);
}
