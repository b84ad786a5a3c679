/**
 * What a document says about a word elsewhere: whether it is written small, which words stand beside it in its other places, which names it is read in there.
 * The context of the other places counts for this one too (Chieu and Ng 2003; Ratinov and Roth 2009).
 */
import type { EntityType } from '#article/entity.ts';
import { ENTITY_TYPES } from '#article/entity.ts';
import { startsSentence, type ReadLine } from '#recognise/read-line.ts';
import { hasCapital } from '#text/words.ts';
import { isBlind } from './written-case.ts';

/** A name that the rules found in a line: over the words `from` up to, not including, `to`. */
export interface RuleMark {
  readonly from: number;
  readonly to: number;
  readonly type: EntityType;
  /** True when the base has the entity. */
  readonly known: boolean;
}

/** One place of a word in the document. */
export interface Occurrence {
  readonly line: number;
  readonly at: number;
}

/** A word of the document in all its places. */
export interface DocumentWord {
  /** Places in running text where it is written small. */
  small: number;
  /** Places in running text where it has a capital inside a sentence. */
  capital: number;
  /** Places with a capital, and places in lines of one case; no more than `MOST_PLACES`. */
  readonly places: Occurrence[];
  /** For each type, in how many places the rules read it in such a name. */
  readonly marked: number[];
}

const MOST_PLACES = 12;

/** The words of the document by folded form. Linear. */
export function collectDocumentWords(
  lines: readonly ReadLine[],
  marks: readonly (readonly RuleMark[])[],
): Map<string, DocumentWord> {
  const found = new Map<string, DocumentWord>();
  lines.forEach((line, i) => {
    const blind = isBlind(line);
    line.words.forEach((word, at) => {
      const entry = entryOf(found, word.folded);
      const capital = hasCapital(word);
      if (!blind && !line.titleCase) {
        if (word.written === 'lower') entry.small += 1;
        else if (capital && !startsSentence(line, at)) entry.capital += 1;
      }
      if (!blind && capital && entry.places.length < MOST_PLACES) entry.places.push({ line: i, at });
    });
    for (const { from, to, type } of marks[i] ?? []) {
      for (let at = from; at < to; at += 1) {
        const entry = found.get(line.words[at]?.folded ?? '');
        const slot = ENTITY_TYPES.indexOf(type);
        if (entry) entry.marked[slot] = (entry.marked[slot] ?? 0) + 1;
      }
    }
  });
  return found;
}

function entryOf(found: Map<string, DocumentWord>, folded: string): DocumentWord {
  const known = found.get(folded);
  if (known) return known;
  const entry: DocumentWord = { small: 0, capital: 0, places: [], marked: ENTITY_TYPES.map(() => 0) };
  found.set(folded, entry);
  return entry;
}
