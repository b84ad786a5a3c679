/** An annotated document made ready for the tagger: read by the rules first, as a page is. */
import type { EntityType } from '#article/entity.ts';
import type { KnowledgeIndex } from '#knowledge/knowledge-index.ts';
import { findMentions } from '#recognise/find-mentions.ts';
import type { ReadLine } from '#recognise/read-line.ts';
import { collectDocumentWords, type RuleMark } from '#recognise/tagger/document-traits.ts';
import { findFeatures, type LineFeatures } from '#recognise/tagger/features.ts';
import type { TypedSpan } from '#recognise/tagger/labels.ts';
import type { Lexicon } from '#recognise/tagger/lexicon.ts';
import type { AnnotatedSentence } from './read-annotated.ts';

/** A document with the features of its lines and the names that annotators marked. */
export interface PreparedDocument {
  readonly lines: readonly ReadLine[];
  readonly marks: readonly (readonly RuleMark[])[];
  readonly features: readonly LineFeatures[];
  /** Names that begin and end with words of the line. */
  readonly names: readonly (readonly TypedSpan[])[];
  /** For each line, the types of names that do not («Yahoo!», «U.S.»): the tagger cannot find them. */
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
  const names = lines.map((line, i) =>
    (sentences[i]?.names ?? []).flatMap(({ start, end, type }) => {
      const words = toWordSpan(line, start, end);
      if (!words) lost[i]?.push(type);
      return words ? [{ ...words, type }] : [];
    }),
  );
  return {
    lines,
    marks,
    features: findFeatures({ lines, marks, index, lexicon }, collectDocumentWords(lines, marks)),
    names,
    lost,
  };
}

function toWordSpan(line: ReadLine, start: number, end: number): { from: number; to: number } | null {
  const from = line.words.findIndex((word) => word.start === start);
  const to = line.words.findIndex((word) => word.end === end) + 1;
  return from >= 0 && to > from ? { from, to } : null;
}
