/**
 * Words as the recogniser reads them: runs of letters, marks and digits. Apostrophes, hyphens and full stops are
 * not part of a word but of the gap between two, so that `dell'Ucraina`, `Kim Jong-un` and `J.D. Vance` come apart
 * into the pieces that names share whatever the punctuation.
 */
import { foldText } from './fold.ts';
import type { Span } from './span.ts';

/** How a word is written: all small, first capital, all capitals (two letters or more), digits only, or anything else. */
export type WordCase = 'lower' | 'capital' | 'upper' | 'digits' | 'mixed';

/** One word; `start` and `end` index the text it was read from. */
export interface Word extends Span {
  readonly text: string;
  /** See `foldText`. */
  readonly folded: string;
  readonly written: WordCase;
}

const OTHER_WORD_CHARACTER = /[\p{L}\p{M}\p{N}]/u;

/** True when the character with the code point `code` belongs to a word. */
function isWordCode(code: number): boolean {
  if (code < 0x80)
    return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57);
  if (code < 0x100)
    return (
      (code >= 0xc0 && code !== 0xd7 && code !== 0xf7) || code === 0xaa || code === 0xba || code === 0xb5
    );
  if (code < 0x250) return true;
  if (code >= 0x2010 && code <= 0x206f) return false;
  return OTHER_WORD_CHARACTER.test(String.fromCodePoint(code));
}

/** How a word is written. */
export function toWordCase(text: string): WordCase {
  if (/^[a-z]+$/.test(text)) return 'lower';
  if (/^[A-Z][a-z]+$/.test(text)) return 'capital';
  const lower = text.toLowerCase();
  const upper = text.toUpperCase();
  if (lower === upper) return /^\p{N}+$/u.test(text) ? 'digits' : 'lower';
  if (text === lower) return 'lower';
  const first = String.fromCodePoint(text.codePointAt(0) ?? 0);
  const rest = text.slice(first.length);
  if (text === upper && rest !== '') return 'upper';
  if (first !== first.toLowerCase() && rest === rest.toLowerCase()) return 'capital';
  return 'mixed';
}

/** The words of the text in order, none overlapping. Empty for a text without letters or digits. Linear. */
export function toWords(text: string): Word[] {
  const words: Word[] = [];
  let start = -1;
  let at = 0;
  while (at <= text.length) {
    const code = at < text.length ? text.charCodeAt(at) : 0;
    const whole = code >= 0xd800 && code < 0xdc00 ? (text.codePointAt(at) ?? code) : code;
    if (at < text.length && isWordCode(whole)) {
      if (start < 0) start = at;
    } else if (start >= 0) {
      words.push(toWord(text, start, at));
      start = -1;
    }
    at += whole > 0xffff ? 2 : 1;
  }
  return words;
}

/** The word at a place. Plain ASCII, nearly every word, is folded and told from its codes alone, without a regular expression. */
function toWord(text: string, start: number, end: number): Word {
  const word = text.slice(start, end);
  let small = 0;
  let capital = 0;
  for (let at = start; at < end; at += 1) {
    const code = text.charCodeAt(at);
    if (code >= 97 && code <= 122) small += 1;
    else if (code >= 65 && code <= 90) capital += 1;
    else if (code > 57) return { start, end, text: word, folded: foldOther(word), written: toWordCase(word) };
  }
  if (capital === 0)
    return { start, end, text: word, folded: word, written: small === 0 ? 'digits' : 'lower' };
  const folded = word.toLowerCase();
  const first = text.charCodeAt(start);
  const leads = first >= 65 && first <= 90;
  if (small === 0 && end - start > 1) return { start, end, text: word, folded, written: 'upper' };
  return { start, end, text: word, folded, written: leads && capital === 1 ? 'capital' : 'mixed' };
}

/** Foldings of words with accents: few in a text, and each occurs again and again. */
const foldings = new Map<string, string>();
const MOST_FOLDINGS = 5000;

function foldOther(word: string): string {
  const known = foldings.get(word);
  if (known !== undefined) return known;
  const folded = foldText(word);
  if (foldings.size >= MOST_FOLDINGS) foldings.clear();
  foldings.set(word, folded);
  return folded;
}

/** True when the word begins with a capital letter, whatever follows. */
export function hasCapital(word: Word): boolean {
  if (word.written === 'capital' || word.written === 'upper') return true;
  if (word.written !== 'mixed') return false;
  const first = String.fromCodePoint(word.text.codePointAt(0) ?? 0);
  return first !== first.toLowerCase();
}
