import { hasCapital, type Word } from '#text/words.ts';
import type { ReadLine } from '#recognise/read-line.ts';

/** What case tells of a word. `BLIND`: nothing, its line is in one case. `TITLED`: its capital is one of a title's. */
export const CASE = { BLIND: 0, LOWER: 1, CAPITAL: 2, UPPER: 3, MIXED: 4, DIGITS: 5, TITLED: 6 } as const;

/** True for a line in which no capital can be told from another: captions and headlines in one case. */
export function isBlind(line: ReadLine): boolean {
  return line.written !== 'mixed';
}

/** What case tells of a word of the line. */
export function caseOf(line: ReadLine, word: Word): number {
  if (word.written === 'digits') return CASE.DIGITS;
  if (isBlind(line)) return CASE.BLIND;
  if (line.titleCase && hasCapital(word)) return CASE.TITLED;
  switch (word.written) {
    case 'lower':
      return CASE.LOWER;
    case 'capital':
      return CASE.CAPITAL;
    case 'upper':
      return CASE.UPPER;
    case 'mixed':
      return CASE.MIXED;
  }
}

/** True when a word of that case may belong to a name by itself. */
export function isCapitalCase(written: number): boolean {
  return (
    written === CASE.CAPITAL || written === CASE.UPPER || written === CASE.MIXED || written === CASE.TITLED
  );
}
