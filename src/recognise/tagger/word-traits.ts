/** What a word shows by itself: its hash, its beginning and end, its shape. Kept for words seen, since texts repeat them. */
import type { Word } from '#text/words.ts';
import { hashText, mix } from './mix.ts';

/** Numbers that stand for a word in features. Hashes are signed 32 bits. */
export interface WordTraits {
  readonly folded: number;
  /** Hashes of the first two, three and four letters. */
  readonly prefixes: readonly number[];
  /** Hashes of the last two, three and four letters. */
  readonly suffixes: readonly number[];
  /** Hash of the kinds of its characters, runs drawn together: `Xx`, `XxX`, `X`, `d`. */
  readonly shape: number;
  /** Letters, seven or more as seven. */
  readonly length: number;
}

const AFFIX_LENGTHS = [2, 3, 4];
const LONGEST_TOLD = 7;
const MOST_KEPT = 20_000;

const kept = new Map<string, WordTraits>();

/** The traits of a word. */
export function traitsOf(word: Word): WordTraits {
  const known = kept.get(word.text);
  if (known) return known;
  const { folded } = word;
  const traits: WordTraits = {
    folded: hashText(folded),
    prefixes: AFFIX_LENGTHS.map((length) => affix(folded, length, folded.slice(0, length))),
    suffixes: AFFIX_LENGTHS.map((length) => affix(folded, length, folded.slice(-length))),
    shape: hashText(toShape(word.text)),
    length: Math.min(folded.length, LONGEST_TOLD),
  };
  if (kept.size >= MOST_KEPT) kept.clear();
  kept.set(word.text, traits);
  return traits;
}

/** A word shorter than the affix has none of that length: all such words share one. */
function affix(folded: string, length: number, letters: string): number {
  return folded.length < length ? 0 : mix(length, hashText(letters));
}

function toShape(text: string): string {
  let shape = '';
  let last = '';
  for (const character of text) {
    const kind = /\p{N}/u.test(character) ? 'd' : character === character.toLowerCase() ? 'x' : 'X';
    if (kind !== last) shape += kind;
    last = kind;
  }
  return shape;
}
