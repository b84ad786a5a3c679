/**
 * A trie over folded words. A name is a path of words; what stands between two words (space, hyphen, apostrophe,
 * an initial's full stop) is not part of the path, so one entry serves `Kim Jong-un`, `kim jong un` and `KIM JONG UN`.
 */
import type { Word } from '#text/words.ts';

interface Node<T> {
  next: Map<string, Node<T>> | null;
  values: T[] | null;
}

/** A name found at a word: it covers the words `from` up to, not including, `to`. */
export interface TrieMatch<T> {
  readonly from: number;
  readonly to: number;
  readonly values: readonly T[];
}

/** What may stand between two words of one name. A hyphen between spaces separates two names and is not among them. */
const JOINING_GAP = /^(?:[ \-‐‑–'’/&]|['’] | & |\. ?)$/;

/** Longest word after which a full stop belongs to the name, not to the sentence: `J. D. Vance`, `St. Louis`. */
const LONGEST_INITIAL = 3;

/** True when the words at `at` and `at + 1` of `text` may belong to one name. */
export function isJoined(text: string, words: readonly Word[], at: number): boolean {
  const left = words[at];
  const right = words[at + 1];
  if (!left || !right) return false;
  const width = right.start - left.end;
  if (width === 1 && text.charCodeAt(left.end) === 32) return true;
  if (width > 3) return false;
  const gap = text.slice(left.end, right.start);
  if (!JOINING_GAP.test(gap)) return false;
  return !gap.startsWith('.') || left.text.length <= LONGEST_INITIAL;
}

/** Most words begin no name: they share one empty answer. */
const NONE: readonly never[] = [];

/** Maps names, as lists of folded words, to values. Several values may share a name; they keep the order in which they were added. */
export class NameTrie<T> {
  private readonly root: Node<T> = { next: null, values: null };

  /** Adds a value under a name; a name without words is ignored. */
  add(name: readonly string[], value: T): void {
    if (name.length === 0) return;
    let node = this.root;
    for (const word of name) {
      node.next ??= new Map();
      let child = node.next.get(word);
      if (!child) {
        child = { next: null, values: null };
        node.next.set(word, child);
      }
      node = child;
    }
    (node.values ??= []).push(value);
  }

  /** Every name that begins at word `from`, the longest first. Costs one map look-up a word of the longest path. */
  matchesAt(text: string, words: readonly Word[], from: number): readonly TrieMatch<T>[] {
    let found: TrieMatch<T>[] | null = null;
    let node: Node<T> | undefined = this.root;
    for (let at = from; at < words.length; at += 1) {
      if (at > from && !isJoined(text, words, at - 1)) break;
      node = node.next?.get(words[at]?.folded ?? '');
      if (!node) break;
      if (node.values) (found ??= []).unshift({ from, to: at + 1, values: node.values });
    }
    return found ?? NONE;
  }

  /** True when a name begins with this word: the cheap test before `matchesAt`. */
  mayBegin(folded: string): boolean {
    return this.root.next?.has(folded) ?? false;
  }
}
