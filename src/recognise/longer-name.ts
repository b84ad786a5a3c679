/** Whether a person's name in print is only a part of somebody else's: «Papa Leone XIII», «Donald Trump Jr.», «Pier Silvio Berlusconi», «San Francesco». */
import type { IndexedName, KnowledgeIndex } from '#knowledge/knowledge-index.ts';
import { hasCapital } from '#text/words.ts';
import { CALENDAR_WORDS, FUNCTION_WORDS } from './function-words.ts';
import { FINITE_VERBS } from './finite-verbs.ts';
import { namesAt } from './names-at.ts';
import { gapBefore, isRomanNumeral, startsSentence, type ReadLine } from './read-line.ts';
import { TITLES } from './titles.ts';
import { hasSaintBefore } from './titles-before.ts';

const GENERATIONS: ReadonlySet<string> = new Set(['jr', 'sr', 'junior', 'senior']);

/** True when the words around a person's name make it another person's. In a line of one case only given names and numbers tell. */
export function isPartOfLongerName(
  line: ReadLine,
  from: number,
  to: number,
  name: IndexedName,
  index: KnowledgeIndex,
): boolean {
  return (
    hasSaintBefore(line, from) ||
    hasGivenNameBefore(line, from, to, index) ||
    hasNumberAfter(line, to, name) ||
    hasGenerationAfter(line, to)
  );
}

/** «Leone XIII» is not the fourteenth; of a ruler a single letter is a number too («Leone I»). */
function hasNumberAfter(line: ReadLine, to: number, name: IndexedName): boolean {
  const number = line.words[to];
  if (!number || gapBefore(line, to) !== ' ') return false;
  if (isRomanNumeral(number.text)) return number.written !== 'capital';
  return /^[IVX]$/.test(number.text) && isRuler(name);
}

function isRuler({ entity, print }: IndexedName): boolean {
  const label = (entity.names.it ?? entity.names.en)?.label ?? '';
  return (
    isRomanNumeral(label.split(' ').at(-1) ?? '') || TITLES.has(print.split(' ')[0]?.toLowerCase() ?? '')
  );
}

/** True when «Jr.», «Sr.» or «Junior» follows, the son or the father; in small letters only «jr», and «junior» where the name ends with it. */
export function hasGenerationAfter(line: ReadLine, to: number): boolean {
  const after = line.words[to];
  if (!after || !GENERATIONS.has(after.folded) || !/^,? $/.test(gapBefore(line, to))) return false;
  if (hasCapital(after) || line.written !== 'mixed' || after.folded === 'jr') return true;
  const next = line.words[to + 1];
  return (
    next === undefined ||
    gapBefore(line, to + 1) !== ' ' ||
    FUNCTION_WORDS.has(next.folded) ||
    FINITE_VERBS.has(next.folded)
  );
}

/** «Pier Silvio Berlusconi»: one given name more before a name of several words, that is nobody's surname («clinton barack obama»). */
function hasGivenNameBefore(line: ReadLine, from: number, to: number, index: KnowledgeIndex): boolean {
  const before = line.words[from - 1];
  if (to - from < 2 || !before || gapBefore(line, from) !== ' ') return false;
  if (line.written === 'mixed' && before.written !== 'capital') return false;
  const { folded } = before;
  if (!index.givenNames.has(folded) || TITLES.has(folded) || CALENDAR_WORDS.has(folded)) return false;
  if (line.written !== 'mixed') return !FUNCTION_WORDS.has(folded) && !isSurname(line, from - 1, index);
  return !startsSentence(line, from - 1) || !(FUNCTION_WORDS.has(folded) || FINITE_VERBS.has(folded));
}

/** True when the base knows the one word as somebody's surname. */
export function isSurname(line: ReadLine, at: number, index: KnowledgeIndex): boolean {
  return namesAt(index, line, at, at + 1).some((name) => name.kind === 'surname');
}
