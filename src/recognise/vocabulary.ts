import { hasCapital } from '#text/words.ts';
import { startsSentence, type ReadLine } from './read-line.ts';

/** How the running text of one document writes its words: the only evidence there is for lines in one case. */
export interface Vocabulary {
  /** Folded words that occur in small letters. */
  readonly lower: ReadonlySet<string>;
  /** Folded words that occur with a capital inside a sentence → the print seen first. */
  readonly capital: ReadonlyMap<string, string>;
}

/** Collects the vocabulary of the lines in mixed case; other lines say nothing about case. Linear. */
export function toVocabulary(lines: readonly ReadLine[]): Vocabulary {
  const lower = new Set<string>();
  const capital = new Map<string, string>();
  for (const line of lines) {
    if (line.written !== 'mixed' || line.titleCase) continue;
    line.words.forEach((word, at) => {
      if (word.written === 'lower') lower.add(word.folded);
      else if (hasCapital(word) && !startsSentence(line, at) && !capital.has(word.folded))
        capital.set(word.folded, word.text);
    });
  }
  return { lower, capital };
}
