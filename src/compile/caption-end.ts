import { findCredit, type FoundCredit } from './caption-credit.ts';
import { LONGEST_WITH_CREDIT } from './caption-limits.ts';

/** The photo's number after all else: `… 3`, or in parentheses, `… (3)` and `… (2/12)`. */
const NUMBER_AT_END = /\s+(?:\d{1,3}|\(\d{1,2}(?:\/\d{1,3})?\))$/;

/** A number in parentheses is an age from here on: `(71)`. */
const FIRST_AGE = 18;

/**
 * Where a short line's credit begins, with the photo's number after it: `putin a pechino PHOTO: Mario Rossi` is a line in small letters, `kim a mosca (ap) 2` ends
 * without punctuation. The line's end when it has no credit or is nothing else.
 */
export function captionEndOf(text: string): number {
  return (findCaptionCredit(text)?.start ?? text.length) || text.length;
}

/** True for a line whose credit can only be a picture's: it is a caption even when it is a sentence. */
export function hasPictureCredit(text: string): boolean {
  const found = findCaptionCredit(text);
  return found !== null && found.start > 0 && found.ofPicture;
}

function findCaptionCredit(text: string): FoundCredit | null {
  if (text.length > LONGEST_WITH_CREDIT) return null;
  const numberStart = text.search(NUMBER_AT_END);
  return findCredit(text) ?? (numberStart > 0 ? findCredit(text.slice(0, numberStart)) : null);
}

/** Where a line's photo number in parentheses begins, the space before it included; null when it has none or an age. */
export function findNumberInParentheses(
  text: string,
): { readonly start: number; readonly value: number } | null {
  if (!text.endsWith(')')) return null;
  const match = /\s+\((\d{1,2})(?:\/\d{1,3})?\)$/.exec(text);
  const value = Number.parseInt(match?.[1] ?? '', 10);
  return match && value > 0 && value < FIRST_AGE ? { start: match.index, value } : null;
}
