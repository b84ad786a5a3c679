/** Where a name ends in print: behind its last word, or behind the sign that is part of how it is written. */
import { gapBefore, type ReadLine } from './read-line.ts';

/** Abbreviations that end a name and are written with their stop: «Enron Corp.», «Sammy Davis Jr.». */
const ABBREVIATED_TAILS = new Set(['bros', 'co', 'corp', 'inc', 'jr', 'ltd', 'pty', 'pvt', 'sr']);
/** «U.S», «S.p.A»: letters each with its stop, the last one still without. */
const DOTTED = /(?:^|[^\p{L}\p{N}])(?:\p{L}{1,2}\.)+\p{L}{1,2}$/u;
/** Behind «Yahoo!» the sentence goes on. */
const GOES_ON = /^!(?:[,;:)\]»”"]| (?=\p{Ll}))/u;

/**
 * The offset in the line's text at which the name over its words `from` up to, not including, `to` ends: with the last stop of «U.S.» and «Corp.», with the exclamation
 * mark of «Yahoo!» where the sentence goes on behind it. A stop that also ends the sentence counts as the abbreviation's.
 */
export function toMentionEnd(line: ReadLine, from: number, to: number): number {
  const first = line.words[from];
  const last = line.words[to - 1];
  if (!first || !last) return 0;
  const sign = line.text.charAt(last.end);
  if (sign === '!' && last.written !== 'lower')
    return GOES_ON.test(line.text.slice(last.end, last.end + 4)) ? last.end + 1 : last.end;
  if (sign !== '.' || gapBefore(line, to).startsWith('..')) return last.end;
  const isAbbreviated =
    (to - from > 1 && ABBREVIATED_TAILS.has(last.folded)) ||
    DOTTED.test(line.text.slice(first.start, last.end));
  return isAbbreviated ? last.end + 1 : last.end;
}
