import { findCredit } from './caption-credit.ts';
import { LONGEST_WITH_CREDIT } from './caption-limits.ts';

/**
 * Where a short line's credit begins, with the photo's number after it: `putin a pechino PHOTO: Mario Rossi` is a line in small letters, `kim a mosca (ap) 2` ends
 * without punctuation. The line's end when it has no credit or is nothing else.
 */
export function captionEndOf(text: string): number {
  if (text.length > LONGEST_WITH_CREDIT) return text.length;
  const numberStart = text.search(/\s+\d{1,3}$/);
  const found = findCredit(text) ?? (numberStart > 0 ? findCredit(text.slice(0, numberStart)) : null);
  return (found?.start ?? text.length) || text.length;
}
