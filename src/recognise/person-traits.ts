/** What a page says of somebody beside their name: how it calls them, how old they are. Tells two people of one name apart. */
import type { KnowledgeIndex } from '#knowledge/knowledge-index.ts';
import { hasCapital } from '#text/words.ts';
import { isTrade } from './callings.ts';
import { gapBefore, type ReadLine } from './read-line.ts';
import { officeBefore, titleBefore } from './titles-before.ts';
import { TITLES } from './titles.ts';

/** Titles are folded; the age is in years. */
export interface PersonTraits {
  readonly titles: readonly string[];
  readonly age: number | null;
}

/** Nothing is said. */
export const NO_TRAITS: PersonTraits = { titles: [], age: null };

const ARTICLE = /^(?:il|la|lo|l|un|una|uno|the|a|an)$/;
const FORMER = /^(?:ex|former|gia|formerly)$/;
/** How far before a name its title may stand, in words. */
const TITLE_REACH = 5;

/**
 * The traits of the person named by the words from `from` up to, not including, `to`: the title before the name, a trade before or after it over a comma
 * («a striker, Kevin Whitlow,», «Paolo Neri, 24 anni, studente»), the age. What somebody was once says nothing.
 */
export function traitsAt(line: ReadLine, from: number, to: number, index: KnowledgeIndex): PersonTraits {
  const before = titleBefore(line, from, index);
  const age = ageAt(line, to);
  const trades = [tradeBefore(line, from), tradeAfter(line, age === null ? to : afterAge(line, to), index)];
  const titles = [
    ...(before !== null && !isFormer(line, from, before) ? [before] : []),
    ...trades.filter((trade) => trade !== null),
  ];
  return titles.length === 0 && age === null ? NO_TRAITS : { titles: [...new Set(titles)], age };
}

/** True when the title that stands before the word is one of the past: «l'ex calciatore». */
function isFormer(line: ReadLine, from: number, title: string): boolean {
  for (let at = from - 1; at > 0 && at >= from - TITLE_REACH; at -= 1)
    if (line.words[at]?.folded === title) return FORMER.test(line.words[at - 1]?.folded ?? '');
  return false;
}

/** «, 24 anni», «, 24,», «(24)». */
function ageAt(line: ReadLine, to: number): number | null {
  const word = line.words[to];
  if (word?.written !== 'digits' || word.text.length !== 2 || !/^(?:, | \()$/.test(gapBefore(line, to)))
    return null;
  const after = line.words[to + 1];
  const ends = /^(?:[,.;]|\))/.test(gapBefore(line, to + 1));
  return ends || after?.folded === 'anni' || after?.folded === 'years' ? Number(word.text) : null;
}

function afterAge(line: ReadLine, to: number): number {
  return line.words[to + 1]?.folded === 'anni' ? to + 2 : to + 1;
}

/** «A striker, Kevin Whitlow, had …». */
function tradeBefore(line: ReadLine, from: number): string | null {
  const title = line.words[from - 1]?.folded ?? '';
  return gapBefore(line, from) === ', ' && isTrade(title) && ARTICLE.test(line.words[from - 2]?.folded ?? '')
    ? title
    : null;
}

/** «…, panettiere di Ancona», «…, a plumber»; not «…, il giudice Neri», who is somebody else. */
function tradeAfter(line: ReadLine, to: number, index: KnowledgeIndex): string | null {
  if (!/^(?:, |\), )$/.test(gapBefore(line, to))) return null;
  const at = ARTICLE.test(line.words[to]?.folded ?? '') ? to + 1 : to;
  const title = line.words[at];
  if (!title || title.written !== 'lower' || !TITLES.has(title.folded) || !isTrade(title.folded)) return null;
  const after = line.words[at + 1];
  if (after && hasCapital(after) && gapBefore(line, at + 1) === ' ') return null;
  const named = line.words[at + 3];
  if (named && hasCapital(named) && officeBefore(line, at + 3, index) !== null) return null;
  return title.folded;
}
