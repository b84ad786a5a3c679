/**
 * Compiled articles on the disk, one file each, so that what has not changed is not compiled again. A file is written beside its place and then
 * renamed, and begins with a digest of the rest: one that was broken off, damaged or changed by hand is as good as absent.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { ArticleFacts, CompiledSource, KeyedSource } from './compiled-source.ts';
import { replaceWhole, UNDER_WAY } from './write-whole.ts';

/** Digits of a key that name the folder it lies in: 256 folders, so that none holds too many files. */
const FOLDER_DIGITS = 2;
/** A file under way that is older than this was left by a build that ended before it was done. */
const LEFT_BEHIND_MS = 3_600_000;

/** A cache in one folder. Reading never throws; writing throws what the file system says. */
export interface ArticleCache {
  /** The article kept under the key, or null when there is none that is whole. */
  find(key: string): CompiledSource | null;
  write(entry: KeyedSource): void;
  /** Deletes every article that was neither found nor written since this cache was opened. */
  prune(): void;
}

/** The cache in the folder, which need not exist yet. */
export function openArticleCache(folder: string): ArticleCache {
  const used = new Set<string>();
  const pathOf = (key: string) => join(folder, key.slice(0, FOLDER_DIGITS), `${key}.json`);
  return {
    find(key) {
      const text = readIfPresent(pathOf(key));
      const source = text === null ? null : decodeEntry(text);
      if (source !== null) used.add(key);
      return source;
    },
    write({ key, source }) {
      mkdirSync(join(folder, key.slice(0, FOLDER_DIGITS)), { recursive: true });
      replaceWhole(pathOf(key), encodeEntry(source));
      used.add(key);
    },
    prune: () => pruneFolder(folder, used),
  };
}

/** Digest, name of the file, facts, file: a line each. JSON has no line break of its own. */
export function encodeEntry({ asset, facts, json }: CompiledSource): string {
  const rest = `${asset}\n${JSON.stringify(facts)}\n${json}`;
  return `${digestOf(rest)}\n${rest}`;
}

/** What `encodeEntry` wrote, or null for anything else. */
export function decodeEntry(text: string): CompiledSource | null {
  const start = text.indexOf('\n') + 1;
  const rest = text.slice(start);
  if (start === 0 || text.slice(0, start - 1) !== digestOf(rest)) return null;
  const [asset, facts, json] = rest.split('\n');
  if (asset === undefined || facts === undefined || json === undefined) return null;
  // The digest says that `encodeEntry` wrote it, and the key that this very code did.
  return { asset, json, facts: JSON.parse(facts) as ArticleFacts };
}

function digestOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/** Null for whatever cannot be read: the article is compiled instead, and writing it says what is wrong with the folder. */
function readIfPresent(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
}

function pruneFolder(folder: string, used: ReadonlySet<string>): void {
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    const path = join(folder, name);
    const key = /([0-9a-f]{64})\.json$/.exec(name)?.[1];
    if (key !== undefined ? !used.has(key) : name.endsWith(UNDER_WAY) && isLeftBehind(path))
      rmSync(path, { force: true });
  }
}

function isLeftBehind(path: string): boolean {
  const stats = statSync(path, { throwIfNoEntry: false });
  return stats !== undefined && Date.now() - stats.mtimeMs > LEFT_BEHIND_MS;
}
