import type { IndexedName } from '#knowledge/knowledge-index.ts';
import { hasCapital } from '#text/words.ts';
import { isRomanNumeral, type ReadLine } from './read-line.ts';
import { TITLES } from './titles.ts';

/** True when every word that the name prints with a capital has one here; a title before the name and a ruler's number may be small: «papa Francesco», «Leone xiv». */
export function carriesCapitals(line: ReadLine, from: number, name: IndexedName): boolean {
  const last = name.capitals.length - 1;
  return name.capitals.every((capital, i) => {
    const word = line.words[from + i];
    if (word === undefined || !capital || hasCapital(word)) return word !== undefined;
    return last > 0 && ((i === 0 && TITLES.has(word.folded)) || (i === last && isRomanNumeral(word.text)));
  });
}
