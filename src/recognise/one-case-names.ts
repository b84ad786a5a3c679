/** Names of the base in lines of one case, where capitals say nothing: captions, headlines, and headlines in title case. */
import type { IndexedName, KnowledgeIndex } from '#knowledge/knowledge-index.ts';
import { FUNCTION_WORDS, CALENDAR_WORDS } from './function-words.ts';
import { isPartOfLongerName } from './longer-name.ts';
import { namesAt } from './names-at.ts';
import type { ReadLine } from './read-line.ts';
import { carriesCapitals } from './printed-capitals.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A single word of a line in one case is too short to be a name by itself below this length. */
const SHORTEST_LONE_NAME = 4;
/** An acronym that is no word of Italian or English stands by itself from this length on («onu»); «ue» needs company. */
const SHORTEST_LONE_ACRONYM = 3;
/** Acronyms of a row that are looked at on either side, so that an endless row stays linear. */
const LONGEST_ROW = 12;

interface Context {
  readonly index: KnowledgeIndex;
  readonly vocabulary: Vocabulary;
}

/** True when the words may be the name, as far as a line of one case tells. */
export function fitsOneCase(
  line: ReadLine,
  from: number,
  to: number,
  name: IndexedName,
  context: Context,
): boolean {
  const { index, vocabulary } = context;
  if (line.titleCase && line.written === 'mixed' && !carriesCapitals(line, from, name)) return false;
  if (name.entity.type === 'person' && isPartOfLongerName(line, from, to, name, index)) return false;
  const telling = line.words
    .slice(from, to)
    .filter((word) => !FUNCTION_WORDS.has(word.folded) && !index.ordinaryWords.has(word.folded));
  if (to - from > 1) return telling.length > 0 || isGivenAndSurname(line, from, name, index);
  if (isAcronymOf(name)) return fitsAsAcronym(line, from, name, context);
  const word = telling[0];
  if (!word || CALENDAR_WORDS.has(word.folded) || vocabulary.lower.has(word.folded)) return false;
  return word.text.length >= SHORTEST_LONE_NAME;
}

/** «bill gates», «tim cook»: two words of every day, but of a person whom the base knows, the first a given name. */
function isGivenAndSurname(line: ReadLine, from: number, name: IndexedName, index: KnowledgeIndex): boolean {
  return name.entity.type === 'person' && index.givenNames.has(line.words[from]?.folded ?? '');
}

/** True for a body's or country's name of one word that the base knows in capitals too («Nato | NATO»), or that has three letters or fewer. */
function isAcronymOf(name: IndexedName): boolean {
  if (name.entity.type === 'person' || name.capitals.length !== 1) return false;
  if (name.acronym || name.print.length <= SHORTEST_LONE_ACRONYM) return true;
  const capitals = name.print.toUpperCase();
  const { it, en } = name.entity.names;
  return [it, en].some((names) => names?.label === capitals || names?.aliases.includes(capitals));
}

/**
 * An acronym in a line of one case: the body prints it in capitals or with one; or it is no ordinary word and long enough; or the row of
 * acronyms it stands in holds one that is no ordinary word. So «nato» is the alliance in «bce fmi onu nato ue» and the participle in «un bambino nato a roma».
 */
function fitsAsAcronym(line: ReadLine, at: number, name: IndexedName, context: Context): boolean {
  const word = line.words[at];
  if (!word || FUNCTION_WORDS.has(word.folded) || context.vocabulary.lower.has(word.folded)) return false;
  if (line.titleCase && line.written === 'mixed') return word.written === 'upper' || !name.acronym;
  if (context.vocabulary.capital.has(word.folded)) return true;
  if (isPlainAcronym(word.folded, context) && word.text.length >= SHORTEST_LONE_ACRONYM) return true;
  return hasPlainAcronym(line, at, -1, context) || hasPlainAcronym(line, at, 1, context);
}

/** Whether the unbroken row of acronyms on one side of the word holds one that is no ordinary word. */
function hasPlainAcronym(line: ReadLine, from: number, step: 1 | -1, context: Context): boolean {
  for (let at = from + step; Math.abs(at - from) <= LONGEST_ROW; at += step) {
    const word = line.words[at];
    if (!word) return false;
    const names = namesAt(context.index, line, at, at + 1);
    if (!names.some((name) => name.kind === 'full' && isAcronymOf(name))) return false;
    if (isPlainAcronym(word.folded, context)) return true;
  }
  return false;
}

function isPlainAcronym(folded: string, { index, vocabulary }: Context): boolean {
  return !FUNCTION_WORDS.has(folded) && !index.ordinaryWords.has(folded) && !vocabulary.lower.has(folded);
}
