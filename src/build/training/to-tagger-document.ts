/** An annotated document made ready for the tagger: read by the rules first, as a page is. */
import type { EntityType } from '#article/entity.ts';
import type { KnowledgeIndex } from '#knowledge/knowledge-index.ts';
import { findMentions } from '#recognise/find-mentions.ts';
import { toMentionEnd } from '#recognise/mention-end.ts';
import type { ReadLine } from '#recognise/read-line.ts';
import { collectDocumentWords, type RuleMark } from '#recognise/tagger/document-traits.ts';
import { findFeatures, type LineFeatures } from '#recognise/tagger/features.ts';
import type { TypedSpan } from '#recognise/tagger/labels.ts';
import type { Lexicon } from '#recognise/tagger/lexicon.ts';
import type { AnnotatedSentence } from './read-annotated.ts';

type WordSpan = Pick<TypedSpan, 'from' | 'to'>;

/** A document with the features of its lines and the names that annotators marked. */
export interface PreparedDocument {
  readonly lines: readonly ReadLine[];
  readonly marks: readonly (readonly RuleMark[])[];
  readonly features: readonly LineFeatures[];
  /** Names that begin and end where mentions can. */
  readonly names: readonly (readonly TypedSpan[])[];
  /** The same names, and those that end with a sign which no mention takes in, without it: what the tagger learns. */
  readonly learnt: readonly (readonly TypedSpan[])[];
  /** For each line, the types of names that are none of `names`: the tagger cannot find them. */
  readonly lost: readonly (readonly EntityType[])[];
}

/** Reads the sentences with the rules and finds their features. */
export function prepareDocument(
  sentences: readonly AnnotatedSentence[],
  lang: string,
  index: KnowledgeIndex,
  lexicon: Lexicon,
): PreparedDocument {
  const findings = findMentions(
    sentences.map(({ text }) => text),
    lang,
    index,
  );
  const { lines } = findings;
  const marks = lines.map((line, i) =>
    (findings.mentions[i] ?? []).flatMap(({ start, end, entity }) => {
      const type = findings.entities.get(entity)?.type;
      const words = toWordSpan(line, start, end);
      return type && words ? [{ ...words, type, known: index.byId.has(entity) }] : [];
    }),
  );
  const lost = lines.map((): EntityType[] => []);
  const learnt = lines.map((): TypedSpan[] => []);
  const names = lines.map((line, i) =>
    (sentences[i]?.names ?? []).flatMap(({ start, end, type }) => {
      const words = toWordSpan(line, start, end);
      const inside = words ?? toInnerSpan(line, start, end);
      if (inside) learnt[i]?.push({ ...inside, type });
      if (!words) lost[i]?.push(type);
      return words ? [{ ...words, type }] : [];
    }),
  );
  return {
    lines,
    marks,
    features: findFeatures({ lines, marks, index, lexicon }, collectDocumentWords(lines, marks)),
    names,
    learnt,
    lost,
  };
}

function toWordSpan(line: ReadLine, start: number, end: number): WordSpan | null {
  const span = toInnerSpan(line, start, end);
  return span && toMentionEnd(line, span.from, span.to) === end ? span : null;
}

/** The words up to the name's end, where nothing but signs is left of it. */
function toInnerSpan(line: ReadLine, start: number, end: number): WordSpan | null {
  const from = line.words.findIndex((word) => word.start === start);
  const to = line.words.findLastIndex((word) => word.end <= end) + 1;
  const behind = line.words[to];
  return from >= 0 && to > from && (behind === undefined || behind.start >= end) ? { from, to } : null;
}
