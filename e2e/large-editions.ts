/** Later versions of an edition in shards, made from one that was built. */
import { createHash } from 'node:crypto';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { HASH_LENGTH } from '#offline/precache-manifest.ts';
import {
  ARTICLES_PER_FILES,
  bucketOf,
  ENTRIES_PER_LIST,
  SHARDS_PER_DIRECTORY,
  toDirectoryName,
  toShardName,
  type ShardKind,
} from '#shards/layout.ts';
import { copyBuild } from './versions.ts';

interface Root {
  readonly total: number;
  readonly newest: { readonly id: string; asset: string }[];
  readonly shards: Record<ShardKind, { readonly count: number; readonly directories: string[] }>;
}

/** The same app in whose edition the newest article has another wording; the files of the edition before are gone from the host. Gives the article's id too. */
export function rewordNewest(from: string): { readonly folder: string; readonly id: string } {
  const folder = copyBuild(from);
  const read = (name: string) => JSON.parse(readFileSync(join(folder, name), 'utf8'));
  const root: Root = read('edition.json');
  const { id, asset } = root.newest[0]!;
  const article = JSON.stringify({ ...read(`assets/${asset}`), topic: 'another-topic' });
  const reworded = `${id}-${toHash(article)}.json`;
  rmSync(join(folder, 'assets', asset));
  writeFileSync(join(folder, 'assets', reworded), article);
  const rename = (text: string) => text.replaceAll(asset, reworded);
  changeShard(folder, root, 'list', Math.floor((root.total - 1) / ENTRIES_PER_LIST), rename);
  changeShard(folder, root, 'files', Math.floor((root.total - 1) / ARTICLES_PER_FILES), rename);
  changeShard(folder, root, 'about', bucketOf(id, root.shards.about.count), rename);
  writeFileSync(join(folder, 'edition.json'), rename(JSON.stringify(root)));
  return { folder, id };
}

/** Writes a shard anew and the directory that leads to it, and says so in the root. */
function changeShard(
  folder: string,
  root: Root,
  kind: ShardKind,
  number: number,
  change: (text: string) => string,
): void {
  const at = Math.floor(number / SHARDS_PER_DIRECTORY);
  const { directories } = root.shards[kind];
  const replace = (name: (hash: string) => string, hash: string, content: (text: string) => string) => {
    const path = join(folder, 'assets', name(hash));
    const text = content(readFileSync(path, 'utf8'));
    rmSync(path);
    writeFileSync(join(folder, 'assets', name(toHash(text))), text);
    return toHash(text);
  };
  directories[at] = replace(
    (hash) => toDirectoryName(kind, at, hash),
    directories[at]!,
    (text) => {
      const hashes: string[] = JSON.parse(text);
      const own = number % SHARDS_PER_DIRECTORY;
      hashes[own] = replace((hash) => toShardName(kind, number, hash), hashes[own]!, change);
      return JSON.stringify(hashes);
    },
  );
}

function toHash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, HASH_LENGTH);
}
