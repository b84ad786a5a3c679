/** Whether a person's name in print is only a part of somebody else's: «Papa Leone XIII», «Donald Trump Jr.», «Pier Silvio Berlusconi», «San Francesco». */
import type { KnowledgeIndex } from '#knowledge/knowledge-index.ts';
import { hasCapital } from '#text/words.ts';
import { CALENDAR_WORDS, FUNCTION_WORDS } from './function-words.ts';
import { FINITE_VERBS } from './finite-verbs.ts';
import { gapBefore, isRomanNumeral, startsSentence, type ReadLine } from './read-line.ts';
import { TITLES } from './titles.ts';
import { hasSaintBefore } from './titles-before.ts';

const GENERATIONS: ReadonlySet<string> = new Set(['jr', 'sr', 'junior', 'senior']);

/** True when the words around a person's name in mixed case make it another person's. */
export function isPartOfLongerName(line: ReadLine, from: number, to: number, index: KnowledgeIndex): boolean {
  return (
    hasSaintBefore(line, from) ||
    hasGivenNameBefore(line, from, to, index) ||
    hasNumberAfter(line, to) ||
    hasGenerationAfter(line, to)
  );
}

function hasNumberAfter(line: ReadLine, to: number): boolean {
  const number = line.words[to];
  if (!number || gapBefore(line, to) !== ' ') return false;
  return isRomanNumeral(number.text) && number.written !== 'capital';
}

/** True when «Jr.», «Sr.» or «Junior» follows: the son or the father. */
export function hasGenerationAfter(line: ReadLine, to: number): boolean {
  const after = line.words[to];
  return (
    after !== undefined &&
    GENERATIONS.has(after.folded) &&
    hasCapital(after) &&
    /^,? $/.test(gapBefore(line, to))
  );
}

/** «Pier Silvio Berlusconi»: one given name more before a name of several words. */
function hasGivenNameBefore(line: ReadLine, from: number, to: number, index: KnowledgeIndex): boolean {
  const before = line.words[from - 1];
  if (to - from < 2 || !before || before.written !== 'capital' || gapBefore(line, from) !== ' ') return false;
  const { folded } = before;
  if (!index.givenNames.has(folded) || TITLES.has(folded) || CALENDAR_WORDS.has(folded)) return false;
  return !startsSentence(line, from - 1) || !(FUNCTION_WORDS.has(folded) || FINITE_VERBS.has(folded));
}
