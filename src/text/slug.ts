import { foldText } from './fold.ts';

/** Longest slug that is made: file systems and address bars stay readable. */
const LONGEST = 80;

/** The text as lower-case ASCII letters and digits joined by single hyphens, cut at a word at 80 characters; empty when nothing of it is left. */
export function toSlug(text: string): string {
  const words = foldText(text).match(/[a-z0-9]+/g) ?? [];
  let slug = '';
  for (const word of words) {
    if (slug !== '' && slug.length + 1 + word.length > LONGEST) break;
    slug = slug === '' ? word.slice(0, LONGEST) : `${slug}-${word}`;
  }
  return slug;
}
