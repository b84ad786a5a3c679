import type { IndexedWord } from './index-terms.ts';

/** A word that is looked for, with all that counts as it. */
export interface SoughtUnit {
  /** As it was written, folded. */
  readonly folded: string;
  /** Spellings and stems, as terms of the index. */
  readonly terms: ReadonlySet<string>;
  /** Whether a word that begins like one of `terms` counts too. */
  readonly isOpen: boolean;
}

/** Whether a word of a text is one that was looked for. */
export function isSought(
  { terms, isOpen, folded }: SoughtUnit,
  word: Pick<IndexedWord, 'folded' | 'stem'>,
): boolean {
  if (terms.has(word.folded) || (word.stem !== null && terms.has(word.stem))) return true;
  return isOpen && word.folded.startsWith(folded);
}
