import { foldText } from './fold.ts';

/** The words of what a reader looks for, folded, in order; signs separate words and are none. */
export function toSoughtWords(text: string): string[] {
  return foldText(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}

/** Whether every word sought (folded, see `toSoughtWords`) begins a word of the text. True for no words. */
export function hasBeginnings(text: string, sought: readonly string[]): boolean {
  if (sought.length === 0) return true;
  const found = toSoughtWords(text);
  return sought.every((word) => found.some((candidate) => candidate.startsWith(word)));
}
