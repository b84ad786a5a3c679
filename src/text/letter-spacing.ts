/** A run of single letters with one space between: `M o s c a`. Two spaces or more separate the words. */
const SPACED_RUN = /(?<![^\s(«"“])\p{L}(?: \p{L}){3,}(?![^\s.,;:!?)»"”])/gu;
/** Longer lines are never set like this, and are not searched. */
const LONGEST_LINE = 2000;

/** A shorter run inside ordinary print may be a list. */
const SHORTEST_INSIDE = 5;

/**
 * The line with letter-spaced words put together, as agencies once set them for emphasis. Must see the line's own white space, so it runs before `normaliseText`.
 * Runs that go through the alphabet or the vowels are lists («gruppi A B C D») and stay; so do runs that are not cased like a word.
 */
export function collapseLetterSpacing(line: string): string {
  if (line.length > LONGEST_LINE) return line;
  const spacedLine = line
    .trim()
    .split(/\s+/)
    .every((word) => /^[\p{L}\p{P}]{1,2}$/u.test(word));
  return line.replace(SPACED_RUN, (run) => {
    const word = run.replaceAll(' ', '');
    return isSpacedWord(word) && (spacedLine || word.length >= SHORTEST_INSIDE) ? word : run;
  });
}

function isSpacedWord(word: string): boolean {
  const lower = word.toLowerCase();
  const cased = word === lower || word === word.toUpperCase() || word.slice(1) === lower.slice(1);
  const letters = [...lower];
  const inOrder = letters.every((letter, i) => i === 0 || letter > (letters[i - 1] ?? ''));
  return cased && !inOrder && /[aeiouàèéìòù]/.test(lower);
}
