import type { Span } from '#text/span.ts';
import type { IndexedWord } from './index-terms.ts';

/** Where the folded words follow one another, whatever signs stand between them; in order, none overlapping. Linear. */
export function findPhrase(words: readonly IndexedWord[], phrase: readonly string[]): Span[] {
  const found: Span[] = [];
  for (let at = 0; phrase.length > 0 && at + phrase.length <= words.length; at += 1) {
    if (!phrase.every((folded, i) => words[at + i]?.folded === folded)) continue;
    const [first, last] = [words[at], words[at + phrase.length - 1]];
    if (first !== undefined && last !== undefined) found.push({ start: first.start, end: last.end });
    at += phrase.length - 1;
  }
  return found;
}
