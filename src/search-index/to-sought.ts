import { stemsOf } from './index-terms.ts';
import type { NameIndex } from './name-index.ts';
import type { SearchQuery, SoughtWord } from './parse-query.ts';
import type { Sought } from './pick-passages.ts';
import type { SoughtUnit } from './sought-unit.ts';
import { findSimilarTerms, hasTerm, type WordEngine } from './word-engine.ts';
import { forgivenEdits } from './within-edits.ts';

/** One letter begins every word. */
export const SHORTEST_PREFIX = 2;

/** What is looked for, with all that counts as each word among these articles and names. */
export function toSought(engine: WordEngine, names: NameIndex, query: SearchQuery): Sought {
  return {
    units: query.words.map((word) => toUnit(engine, names, word)),
    phrases: query.phrases,
    titleUnits: query.titleWords.map((word) => toUnit(engine, names, word)),
    named: query.names.map((name) => names.findAll(name)),
    wordsOf: names.wordsOf,
  };
}

/** What counts as the word: itself and its stems; where nothing is written so, words it begins; else what is a slip away. */
function toUnit(engine: WordEngine, names: NameIndex, word: SoughtWord): SoughtUnit {
  const { folded, isOpen } = word;
  const stems = stemsOf(folded).filter((stem) => hasTerm(engine, stem));
  const isWritten = stems.length > 0 || hasTerm(engine, folded);
  const isBeginning =
    (isOpen || !isWritten) && folded.length >= SHORTEST_PREFIX && hasTerm(engine, folded, true);
  if (isWritten || isBeginning) return { folded, terms: new Set([folded, ...stems]), isOpen: isBeginning };
  const similar = names.findSimilar(word);
  const meant = similar.length > 0 ? similar : findSimilarTerms(engine, folded, forgivenEdits(folded.length));
  return { folded, terms: new Set([folded, ...meant]), isOpen: false };
}
