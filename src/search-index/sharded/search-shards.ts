/** How entries come into shards, and which shard has a key. */
import {
  runDecoder,
  toFields,
  toList,
  toNumber,
  toText,
  toWhole,
  type DecodeError,
} from '#article/decode-value.ts';
import type { Result } from '#article/result.ts';
import { ARTICLES_PER_FILES, WORDS_PER_STARTS, type ShardKind } from '#shards/layout.ts';
import { FIELDS } from '#search-index/word-engine.ts';
import type { WrittenEntry } from './words-shard.ts';

/** What ranking must know of all articles, and where to begin looking for a key. */
export interface SearchFacts {
  /** Articles of the edition. */
  readonly documents: number;
  /** Average length of each of `FIELDS`, in different terms. */
  readonly averages: readonly number[];
  /** First key of each `starts` shard, in order. */
  readonly starts: readonly string[];
}

/** Kinds of shards that are the search's. */
export type SearchKind = Extract<ShardKind, 'search' | 'starts' | 'words' | 'files'>;

/** The shards of a kind, in the order of their numbers, as JSON values. */
export type ShardsOfKind = readonly [kind: SearchKind, values: Iterable<unknown>];

/**
 * A shard of words ends before it would grow beyond so many characters, unless it is one entry. A question reads about two shards for each of its words, most
 * of which it does not ask for; smaller shards mean more of them, whose hashes and first keys it reads too.
 */
const LARGEST_WORDS = 12_000;

/**
 * The shards of entries that come in the order of their keys. Holds one shard of words at a time; each kind must be read to its end before the next.
 * @param files bare names of the articles' files, by place
 */
export function* cutShards(
  entries: Iterable<WrittenEntry>,
  averages: readonly number[],
  files: readonly string[],
): Iterable<ShardsOfKind> {
  const firsts: string[] = [];
  yield ['words', cutBySize(entries, firsts)];
  const tables = cutEvery(firsts, WORDS_PER_STARTS);
  yield ['starts', tables];
  yield ['files', cutEvery(files, ARTICLES_PER_FILES)];
  const starts = tables.flatMap(([first]) => (first === undefined ? [] : [first]));
  const facts: SearchFacts = { documents: files.length, averages, starts };
  yield ['search', [facts]];
}

/** @param firsts takes the first key of each shard */
function* cutBySize(entries: Iterable<WrittenEntry>, firsts: string[]): Iterable<WrittenEntry[]> {
  let shard: WrittenEntry[] = [];
  let size = 0;
  for (const entry of entries) {
    const { length } = JSON.stringify(entry);
    if (shard.length > 0 && size + length > LARGEST_WORDS) {
      yield shard;
      [shard, size] = [[], 0];
    }
    if (shard.length === 0) firsts.push(entry[0]);
    shard.push(entry);
    size += length;
  }
  if (shard.length > 0) yield shard;
}

function cutEvery<T>(items: readonly T[], most: number): T[][] {
  return Array.from({ length: Math.ceil(items.length / most) }, (_, at) =>
    items.slice(at * most, (at + 1) * most),
  );
}

/** What is known of all articles, from its file, or the first fault with its path. */
export function decodeSearchFacts(value: unknown): Result<SearchFacts, DecodeError> {
  return runDecoder(() => {
    const { documents, averages, starts } = toFields(value, 'search');
    const lengths = toList(averages, 'averages', (item, path) =>
      toNumber(item, path, 0, Number.MAX_SAFE_INTEGER),
    );
    return {
      documents: toWhole(documents, 'documents', 1),
      averages: FIELDS.map((_, at) => lengths[at] ?? 0),
      starts: toList(starts, 'starts', toText),
    };
  });
}

/** The first keys of shards of words, from their file, or the first fault with its path. */
export function decodeStarts(value: unknown): Result<readonly string[], DecodeError> {
  return runDecoder(() => toList(value, 'starts', toText));
}

/** The last of the keys that is not greater; -1 where all are. Logarithmic. */
export function findStart(keys: readonly string[], key: string): number {
  let [from, to] = [0, keys.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((keys[middle] ?? '') <= key) from = middle + 1;
    else to = middle;
  }
  return from - 1;
}
