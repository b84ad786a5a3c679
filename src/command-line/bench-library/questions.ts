/** What the searches are asked. */
import { toWords } from '#text/words.ts';

/** Questions as readers write them: names, one with a slip, words, a phrase, a field. Each has a hit in every edition that is measured. */
export const QUESTIONS = [
  'zelensky',
  'zelenski',
  'kim jong un',
  'guerra ucraina',
  '"in piena guerra"',
  'title:kim',
] as const;

const PREFIX_LETTERS = 4;
const FEWEST_LETTERS = 7;

/** The first letters of a long word of each text, no two alike: what stands in the field while a word is being written. */
export function pickPrefixes(texts: readonly string[]): string[] {
  const picked = texts.flatMap((text, at) => {
    const long = toWords(text)
      .map(({ text: word }) => word)
      .filter((word) => new RegExp(`^\\p{Ll}{${FEWEST_LETTERS},}$`, 'u').test(word));
    // Another place in each text, or all would begin alike.
    return long[(at * 7) % Math.max(1, long.length)]?.slice(0, PREFIX_LETTERS) ?? [];
  });
  return [...new Set(picked)];
}
