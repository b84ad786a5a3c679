/**
 * Names that a model brings along beside the knowledge base: surnames, cities, names seen in other annotated texts. Only their hashes are kept, with the lists they
 * stand in: enough to know a name again, nothing to show a reader.
 */
import { gapBefore, type ReadLine } from '#recognise/read-line.ts';
import { FEATURE_BITS, hashText, mix } from './mix.ts';
import { traitsOf } from './word-traits.ts';
import { isBlind } from './written-case.ts';
import { hasCapital, toWords } from '#text/words.ts';

/** The lists of a lexicon, as bits. */
export const LIST = {
  surname: 1,
  town: 2,
  city: 4,
  person: 8,
  place: 16,
  organisation: 32,
  other: 64,
} as const;

/** Hashes of names in rising order, each with the lists it stands in. */
export interface LexiconEntries {
  readonly places: Int32Array;
  readonly lists: Uint8Array;
}

/** Longest name that is looked up, in words. */
const LONGEST = 4;
const KNUTH = 0x9e3779b1;

/** The place of a name of one or more words, given by the hashes of its folded words. */
export function toNamePlace(words: readonly number[]): number {
  return words.reduce((hash, word) => mix(hash, word), words.length) >>> (32 - FEATURE_BITS);
}

/** The place of a printed name; null for one too long to be looked up, or without words. */
export function placeOfName(print: string): number | null {
  const words = toWords(print).map((word) => hashText(word.folded));
  return words.length > 0 && words.length <= LONGEST ? toNamePlace(words) : null;
}

/** A lexicon ready for look-ups. */
export class Lexicon {
  readonly entries: LexiconEntries;
  private readonly slots: Int32Array;
  private readonly shift: number;

  constructor(entries: LexiconEntries) {
    this.entries = entries;
    const bits = Math.max(4, Math.ceil(Math.log2(entries.places.length + 1)) + 1);
    this.shift = 32 - bits;
    this.slots = new Int32Array(2 ** bits).fill(-1);
    entries.places.forEach((place, i) => {
      let slot = Math.imul(place, KNUTH) >>> this.shift;
      while (this.slots[slot] !== -1) slot = (slot + 1) & (this.slots.length - 1);
      this.slots[slot] = i;
    });
  }

  /** The lists that hold the name at a place, as bits of `LIST`; 0 for none. */
  listsOf(place: number): number {
    let slot = Math.imul(place, KNUTH) >>> this.shift;
    for (let i = this.slots[slot] ?? -1; i !== -1; i = this.slots[slot] ?? -1) {
      if (this.entries.places[i] === place) return this.entries.lists[i] ?? 0;
      slot = (slot + 1) & (this.slots.length - 1);
    }
    return 0;
  }

  /**
   * For each word of a line: the lists of the longest name over it, with the word's place in that name and whether running text prints it small; 0 for none. A name's
   * first and last word are both small or neither. Linear.
   */
  readLine(line: ReadLine): Int32Array {
    const codes = new Int32Array(line.words.length);
    const blind = isBlind(line);
    const hashes: number[] = [];
    line.words.forEach((word, at) => {
      const small = !blind && !hasCapital(word);
      hashes.length = 0;
      const found: [to: number, lists: number][] = [];
      for (let to = at + 1; to <= line.words.length && to - at <= LONGEST; to += 1) {
        const next = line.words[to - 1];
        if (!next || (to > at + 1 && !JOINING.test(gapBefore(line, to - 1)))) break;
        hashes.push(traitsOf(next).folded);
        const lists = blind || hasCapital(next) !== small ? this.listsOf(toNamePlace(hashes)) : 0;
        if (lists !== 0) found.push([to, lists]);
      }
      for (const [to, lists] of found.reverse())
        for (let inside = at; inside < to; inside += 1) {
          if ((codes[inside] ?? 0) !== 0) continue;
          codes[inside] =
            lists | ((inside === at ? 1 : 2) << 8) | (to - at > 1 ? 1 << 10 : 0) | (small ? 1 << 11 : 0);
        }
    });
    return codes;
  }
}

const JOINING = /^(?:[ \-–'’]|['’] )$/;

/** A lexicon that knows no name. */
export function emptyLexicon(): Lexicon {
  return new Lexicon({ places: new Int32Array(0), lists: new Uint8Array(0) });
}

/** Collects names for a lexicon. */
export class LexiconBuilder {
  private readonly found = new Map<number, number>();

  /** Adds a printed name to a list; again is harmless. */
  add(print: string, list: number): void {
    const place = placeOfName(print);
    if (place !== null) this.found.set(place, (this.found.get(place) ?? 0) | list);
  }

  /** What was collected, in rising order. */
  build(): Lexicon {
    const places = Int32Array.from(this.found.keys()).sort();
    return new Lexicon({ places, lists: Uint8Array.from(places, (place) => this.found.get(place) ?? 0) });
  }
}
