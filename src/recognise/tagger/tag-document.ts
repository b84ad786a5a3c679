/** The tagger: names in a document by a trained model, in two passes. */
import { toReadLine, type ReadLine } from '#recognise/read-line.ts';
import { addConsistency } from './consistency.ts';
import { collectDocumentWords } from './document-traits.ts';
import { findFeatures } from './features.ts';
import type { TaggerDocument } from './line-traits.ts';
import { beginningOf, insideOf, LABEL_COUNT, toSpans, type TypedSpan } from './labels.ts';
import { findBestLabels, findMarginals } from './lattice.ts';
import type { TaggerModel } from './tagger-model.ts';

/** A name that the model reads; `confidence` from 0 to 1 is how probable it holds the name's least sure word to be. */
export interface TaggedSpan extends TypedSpan {
  readonly confidence: number;
}

/** What the model reads in a document, by line. */
export interface TaggedLine {
  /** In order, none overlapping another. */
  readonly spans: readonly TaggedSpan[];
  /** The probability of each label at each word, `at * LABEL_COUNT + label`. */
  readonly labels: Float32Array;
}

/** A longer line is no text that somebody wrote as one: it is left to the rules, since its tables of scores would fill the memory. Words. */
const LONGEST_LINE = 10_000;
const NOTHING_READ: ReadLine = toReadLine('');

/** The names in each line of a document. Deterministic; linear in the document's words. */
export function tagDocument(document: Omit<TaggerDocument, 'lexicon'>, model: TaggerModel): TaggedLine[] {
  const { marks, index } = document;
  const lines = document.lines.map((line) => (line.words.length > LONGEST_LINE ? NOTHING_READ : line));
  const words = collectDocumentWords(lines, marks);
  const scores = findFeatures({ lines, marks, index, lexicon: model.lexicon }, words).map((features) =>
    model.score(features),
  );
  const beliefs = lines.map((line, i) => marginalsOf(scores[i], line.words.length, model));
  addConsistency(lines, words, beliefs, scores);
  return lines.map((line, i) => {
    const { length } = line.words;
    const own = scores[i];
    if (!own || length === 0) return { spans: [], labels: new Float32Array(0) };
    const labels = marginalsOf(own, length, model);
    const spans = toSpans(findBestLabels(own, length, model.transitions));
    return { spans: spans.map((span) => ({ ...span, confidence: confidenceOf(labels, span) })), labels };
  });
}

function marginalsOf(scores: Float32Array | undefined, length: number, model: TaggerModel): Float32Array {
  return scores && length > 0 ? findMarginals(scores, length, model.factors).labels : new Float32Array(0);
}

/** How probable the least sure word of a name is by the labels' probabilities. */
export function confidenceOf(labels: Float32Array, { from, to, type }: TypedSpan): number {
  let least = labels[from * LABEL_COUNT + beginningOf(type)] ?? 0;
  for (let at = from + 1; at < to; at += 1)
    least = Math.min(least, labels[at * LABEL_COUNT + insideOf(type)] ?? 0);
  return least;
}
