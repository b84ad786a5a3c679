/** Runs of capitalised words in a line: «il presidente [Sergio Mattarella] ha», «[Banca] d'[Italia]». */
import { gapBefore, type ReadLine } from '#recognise/read-line.ts';
import { CASE, caseOf, isCapitalCase } from './written-case.ts';

/** For each word of a line the run it belongs to; a word in none is a run of its own without length. */
export interface CapitalRuns {
  /** First word of the run. */
  readonly from: Int32Array;
  /** Behind the last word of the run. */
  readonly to: Int32Array;
}

const JOINING = /^(?: |-|–|['’]|\. ?)$/;

/** The runs of a line. In a line of one case there is none. */
export function findCapitalRuns(line: ReadLine): CapitalRuns {
  const { length } = line.words;
  const from = Int32Array.from({ length }, (_, at) => at);
  const to = Int32Array.from({ length }, (_, at) => at);
  let at = 0;
  while (at < length) {
    const start = at;
    while (at < length && isInRun(line, at) && (at === start || isJoinedInRun(line, at))) at += 1;
    from.fill(start, start, at);
    to.fill(at, start, at);
    if (at === start) at += 1;
  }
  return { from, to };
}

function isInRun(line: ReadLine, at: number): boolean {
  const word = line.words[at];
  if (!word) return false;
  const written = caseOf(line, word);
  return written !== CASE.BLIND && isCapitalCase(written);
}

/** A full stop joins only behind an initial. */
function isJoinedInRun(line: ReadLine, at: number): boolean {
  const gap = gapBefore(line, at);
  if (!JOINING.test(gap)) return false;
  return !gap.startsWith('.') || (line.words[at - 1]?.text.length ?? 0) <= 2;
}
