/** What is found of a line before its features are put together. */
import type { KnowledgeIndex } from '#knowledge/knowledge-index.ts';
import { gapBefore, startsSentence, type ReadLine } from '#recognise/read-line.ts';
import { findCapitalRuns, type CapitalRuns } from './capital-runs.ts';
import type { RuleMark } from './document-traits.ts';
import { findKnowledgeTraits, type KnowledgeTraits } from './knowledge-traits.ts';
import { beginningOf, insideOf } from './labels.ts';
import type { Lexicon } from './lexicon.ts';
import { hashText } from './mix.ts';
import { traitsOf, type WordTraits } from './word-traits.ts';
import { caseOf } from './written-case.ts';

/** A document as the tagger reads it. `marks` are the names that the rules found, for each line. */
export interface TaggerDocument {
  readonly lines: readonly ReadLine[];
  readonly marks: readonly (readonly RuleMark[])[];
  readonly index: KnowledgeIndex;
  /** The names that the model brings along. */
  readonly lexicon: Lexicon;
}

/** Everything that is found of a line before its features are put together; arrays go by word. */
export interface LineTraits {
  readonly line: ReadLine;
  readonly number: number;
  readonly words: readonly WordTraits[];
  readonly cases: Int32Array;
  readonly opens: Uint8Array;
  readonly gaps: Int32Array;
  readonly runs: CapitalRuns;
  readonly knowledge: KnowledgeTraits;
  readonly marks: Int32Array;
  readonly lists: Int32Array;
}

/** Finds the traits of the document's line with that number. Linear. */
export function toLineTraits(
  { marks, index, lexicon }: TaggerDocument,
  line: ReadLine,
  number: number,
): LineTraits {
  const { length } = line.words;
  const cases = new Int32Array(length);
  const opens = new Uint8Array(length);
  const gaps = new Int32Array(length + 1);
  for (let at = 0; at <= length; at += 1) {
    const word = line.words[at];
    gaps[at] = toGapCode(gapBefore(line, at));
    if (!word) continue;
    cases[at] = caseOf(line, word);
    opens[at] = startsSentence(line, at) ? 1 : 0;
  }
  return {
    line,
    number,
    words: line.words.map(traitsOf),
    cases,
    opens,
    gaps,
    runs: findCapitalRuns(line),
    knowledge: findKnowledgeTraits(line, index),
    marks: toMarkCodes(marks[number] ?? [], length),
    lists: lexicon.readLine(line),
  };
}

/** Gaps are few: a space, or a sign or two. A longer one tells by its first and last sign. */
function toGapCode(gap: string): number {
  if (gap === ' ') return 1;
  const signs = gap
    .replace(/\s+/g, ' ')
    .replace(/[’‘]/g, "'")
    .replace(/[“”«»]/g, '"');
  return hashText(signs.length > 3 ? `${signs.slice(0, 2)}…${signs.slice(-1)}` : signs);
}

function toMarkCodes(marks: readonly RuleMark[], length: number): Int32Array {
  const codes = new Int32Array(length);
  for (const { from, to, type, known } of marks) {
    for (let at = from; at < to; at += 1)
      codes[at] =
        (at === from ? beginningOf(type) : insideOf(type)) + (known ? 16 : 0) + (at === to - 1 ? 32 : 0);
  }
  return codes;
}
