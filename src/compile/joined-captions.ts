import { LONGEST_CAPTION_WORDS, LONGEST_JOINED_LINE } from './caption-limits.ts';
import { countWords } from './piece.ts';

/**
 * True for a line without capitals that is longer than a caption but made of captions: one sequence of words printed again and again, or parts that end in a photo's
 * number each. Rule 6 would take it for a paragraph; the parts themselves keep to its limit.
 */
export function isJoinedLine(text: string): boolean {
  if (text.length > LONGEST_JOINED_LINE || /[.!?;:]$/.test(text)) return false;
  // The last repetition may have a photo's number.
  const words = text.replace(/ \d{1,3}$/, '').split(' ');
  for (let size = 2; size <= Math.min(LONGEST_CAPTION_WORDS, words.length / 2); size += 1) {
    if (words.length % size === 0 && words.every((word, i) => word === words[i % size])) return true;
  }
  if (!/ \d{1,3}$/.test(text)) return false;
  const parts = text.split(/(?<= \d{1,3}) /);
  return (
    parts.length > 1 &&
    parts.every((part) => / \d{1,3}$/.test(part) && countWords(part) <= LONGEST_CAPTION_WORDS)
  );
}
