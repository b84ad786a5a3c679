import { foldedNamesOf, type Bearer } from '#search-index/name-index.ts';
import { isStopWord } from '#search-index/stop-words.ts';
import { toBearer, toBearersKey, toSpellingsKey, type WrittenEntry } from './words-shard.ts';

/** Of the bearers of a word so many are told, those with most articles: who means another writes another word of the name too. */
const MOST_BEARERS = 200;

/** Words of names in one list of spellings. */
const MOST_SPELLINGS = 256;

/** Entries of names, each made when it is asked for. */
export interface NameEntries {
  /** In no order. */
  readonly keys: readonly string[];
  readonly get: (key: string) => WrittenEntry;
}

/** The entries for the words of the names. Linear in the words. */
export function listNameEntries(bearers: Iterable<Bearer>): NameEntries {
  const byWord = new Map<string, Bearer[]>();
  for (const bearer of bearers) {
    if (bearer.articles === 0) continue;
    for (const word of new Set(foldedNamesOf(bearer.entity).flat())) {
      const known = byWord.get(word);
      if (known === undefined) byWord.set(word, [bearer]);
      else known.push(bearer);
    }
  }
  const spellings = new Map(
    listSpellings([...byWord.keys()].sort()).map((words) => [toSpellingsKey(words[0] ?? ''), words]),
  );
  const telling = new Map(
    [...byWord].flatMap(([word, all]) => (isStopWord(word) ? [] : [[toBearersKey(word), all]])),
  );
  return {
    keys: [...spellings.keys(), ...telling.keys()],
    get(key) {
      const words = spellings.get(key);
      if (words !== undefined) return [key, words.join(' ')];
      const all = telling.get(key)?.toSorted(byArticles) ?? [];
      return [key, all.slice(0, MOST_BEARERS).map(toBearer)];
    },
  };
}

function byArticles(a: Bearer, b: Bearer): number {
  return b.articles - a.articles || (a.entity.id < b.entity.id ? -1 : 1);
}

/** Words with one first letter, in their order. @param words in their order */
function listSpellings(words: readonly string[]): string[][] {
  const lists: string[][] = [];
  for (const word of words) {
    const last = lists.at(-1);
    if (last === undefined || last.length >= MOST_SPELLINGS || last[0]?.[0] !== word[0]) lists.push([word]);
    else last.push(word);
  }
  return lists;
}
