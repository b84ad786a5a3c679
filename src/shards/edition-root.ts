import { decodeEntityId } from '#article/decode-entity.ts';
import { decodeEntry } from '#article/decode-library.ts';
import {
  reject,
  runDecoder,
  toFields,
  toList,
  toText,
  toWhole,
  type DecodeError,
} from '#article/decode-value.ts';
import type { Entity } from '#article/entity.ts';
import type { EntityId } from '#article/ids.ts';
import type { LibraryEntry } from '#article/library.ts';
import type { Result } from '#article/result.ts';
import { decodeBareEntity } from './bare-entity.ts';
import { decodeDays, type DayCounts } from './days.ts';
import { SHARD_KINDS, type ShardKind } from './layout.ts';
import { decodeTotals, type Total } from './total.ts';

/** Where the shards of one kind are. */
export interface ShardSet {
  /** How many there are. */
  readonly count: number;
  /** Hashes of the directories, in order. */
  readonly directories: readonly string[];
}

/** What the first view needs of an edition in shards, and the way to the rest. */
export interface EditionRoot {
  /** Articles of the edition. */
  readonly total: number;
  /** Bytes of all articles' files, as they are kept. */
  readonly articleBytes: number;
  /** Bytes of all shards and directories. */
  readonly shardBytes: number;
  readonly days: DayCounts;
  /** The newest entries, newest first. */
  readonly newest: readonly LibraryEntry[];
  /** Those whom the newest entries and the totals name; without roles. */
  readonly entities: readonly Entity[];
  /** Whom most articles name, most first, of every type; not all of them. */
  readonly named: readonly Total<EntityId>[];
  readonly topics: readonly Total[];
  /** Two or three letters of a language. */
  readonly languages: readonly Total[];
  readonly shards: Readonly<Record<ShardKind, ShardSet>>;
}

/** Of 64 bits, as in the names of all files of an edition. */
const HASH = /^[0-9a-f]{16}$/;

/** More than any edition has: a place of each is held in memory. */
const MOST_ARTICLES = 10_000_000;

/** The schema of the root; the list in one file has 1. */
export const ROOT_SCHEMA = 2;

/** Whether a JSON value says that it is a root: whatever else is wrong with it, `decodeRoot` says. */
export function isRoot(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'schema' in value && value.schema === ROOT_SCHEMA;
}

/** The root from its file (written by `build/sharding/`), or the first fault with its path. */
export function decodeRoot(value: unknown): Result<EditionRoot, DecodeError> {
  return runDecoder(() => {
    const fields = toFields(value, 'edition');
    if (fields['schema'] !== ROOT_SCHEMA) reject('schema', 'this version of Dramatis reads edition schema 2');
    const total = toWhole(fields['total'], 'total', 1, MOST_ARTICLES);
    const days = decodeDays(fields['days'], 'days');
    const dated = days.reduce((sum, [, count]) => sum + count, 0);
    if (dated !== total) reject('days', `${total} articles are needed`);
    return {
      total,
      articleBytes: toWhole(fields['articleBytes'], 'articleBytes', 0),
      shardBytes: toWhole(fields['shardBytes'], 'shardBytes', 0),
      days,
      newest: toList(fields['newest'], 'newest', decodeEntry),
      entities: toList(fields['entities'], 'entities', decodeBareEntity),
      named: decodeTotals(fields['named'], 'named', decodeEntityId),
      topics: decodeTotals(fields['topics'], 'topics', toText),
      languages: decodeTotals(fields['languages'], 'languages', toText),
      shards: decodeShardSets(fields['shards'], 'shards'),
    };
  });
}

/** The hashes of a directory, or the first fault with its path. */
export function decodeDirectory(value: unknown): Result<readonly string[], DecodeError> {
  return runDecoder(() => toList(value, 'directory', decodeHash));
}

/** Where the shards of every kind are. Rejects with the path of the first fault (see `runDecoder`). */
export function decodeShardSets(value: unknown, at: string): Record<ShardKind, ShardSet> {
  const fields = toFields(value, at);
  const sets = SHARD_KINDS.map((kind) => {
    const path = `${at}.${kind}`;
    const { count, directories } = toFields(fields[kind], path);
    const set: ShardSet = {
      count: toWhole(count, `${path}.count`, 0),
      directories: toList(directories, `${path}.directories`, decodeHash),
    };
    return [kind, set] as const;
  });
  return Object.fromEntries(sets) as Record<ShardKind, ShardSet>;
}

function decodeHash(value: unknown, path: string): string {
  const hash = toText(value, path);
  return HASH.test(hash) ? hash : reject(path, 'the 16 digits of a hash are needed');
}
