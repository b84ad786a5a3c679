/** Reading the entries of an edition's words, as few shards as will do. */
import type { DecodeError } from '#article/decode-value.ts';
import type { Result } from '#article/result.ts';
import type { EditionRoot } from '#shards/edition-root.ts';
import { WORDS_PER_STARTS, type ShardKind } from '#shards/layout.ts';
import { readShard, type LoadFile } from '#shards/open-edition.ts';
import { keepLast } from './keep-last.ts';
import { decodeSearchFacts, decodeStarts, findStart, type SearchFacts } from './search-shards.ts';
import { UnreadFile } from './unread-file.ts';
import { decodeWordsShard, type WordsEntry } from './words-shard.ts';

/** The entries whose keys begin alike. */
export interface Beginning {
  readonly entries: readonly WordsEntry[];
  /** There are more, which were not read. */
  readonly isCut: boolean;
}

/** Reads entries by their keys. All of it rejects with `UnreadFile` where a shard cannot be read. */
export interface WordReader {
  readonly facts: () => Promise<SearchFacts>;
  /** The entry of the key; null where there is none. */
  readonly find: (key: string) => Promise<WordsEntry | null>;
  /** The entries whose keys begin so, in their order. @param most shards that are read */
  readonly findBeginning: (beginning: string, most: number) => Promise<Beginning>;
  /** The entries that stand beside the key, whether it is there or not. */
  readonly findBeside: (key: string) => Promise<readonly WordsEntry[]>;
}

/** Shards of words kept in memory, decoded: 100 KB each. */
const MOST_KEPT = 64;

/** A reader of an edition's words. */
export function createWordReader(
  { total, shards }: Pick<EditionRoot, 'total' | 'shards'>,
  load: LoadFile,
): WordReader {
  const read = async <T>(
    kind: ShardKind,
    number: number,
    decode: (value: unknown) => Result<T, DecodeError>,
  ): Promise<T> => {
    const value = await readShard({ shards }, kind, number, load, decode);
    if (value === null) throw new UnreadFile(`the edition has no shard ${kind} ${number}`);
    return value;
  };
  const [keepFacts, keepStarts, keepWords] = [
    keepLast<number, SearchFacts>(1),
    keepLast<number, readonly string[]>(MOST_KEPT),
    keepLast<number, readonly WordsEntry[]>(MOST_KEPT),
  ];
  const facts = () => keepFacts(0, () => read('search', 0, decodeSearchFacts));
  const starts = (number: number) => keepStarts(number, () => read('starts', number, decodeStarts));
  const words = (number: number) =>
    keepWords(number, () => read('words', number, (value) => decodeWordsShard(value, total)));
  /** The shard that has the key if any has: -1 where it would stand before the first. */
  const numberOf = async (key: string) => {
    const table = findStart((await facts()).starts, key);
    return table === -1 ? -1 : table * WORDS_PER_STARTS + findStart(await starts(table), key);
  };
  const findBeside = async (key: string) => {
    const number = await numberOf(key);
    return number === -1 ? [] : words(number);
  };
  return {
    facts,
    find: async (key) => (await findBeside(key)).find((entry) => entry.key === key) ?? null,
    findBeside,
    findBeginning: async (beginning, most) => {
      const first = Math.max(0, await numberOf(beginning));
      const entries: WordsEntry[] = [];
      for (let number = first; number < shards.words.count; number += 1) {
        if (number - first === most) return { entries, isCut: true };
        const all = await words(number);
        entries.push(...all.filter(({ key }) => key.startsWith(beginning)));
        const last = all.at(-1)?.key ?? '';
        if (last > beginning && !last.startsWith(beginning)) break;
      }
      return { entries, isCut: false };
    },
  };
}

/** A reader where no word can be read. */
export const NO_WORDS: WordReader = {
  facts: async () => ({ documents: 0, averages: [], starts: [] }),
  find: async () => null,
  findBeginning: async () => ({ entries: [], isCut: false }),
  findBeside: async () => [],
};
