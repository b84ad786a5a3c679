import type { EntityType } from '#article/entity.ts';
import type { EntityId } from '#article/ids.ts';
import { detectLanguage } from '#formats/detect-language.ts';
import { findMentions } from '#recognise/find-mentions.ts';
import { normaliseWithOffsets } from '#text/normalise-with-offsets.ts';
import { toRawLines } from '#text/raw-lines.ts';
import { knowledgeIndex } from './knowledge-index.ts';
import { taggerModels } from './tagger-models.ts';

/** A mention in a text; `start`/`end` are half-open UTF-16 code units of exactly the text given, however it is normalised for reading. */
export interface RecognisedMention {
  readonly start: number;
  readonly end: number;
  readonly type: EntityType;
  readonly entity: EntityId;
}

/** The mentions in a text, sorted. Its lines are normalised and read as one document, as a page's are; no mention splits a grapheme of the text. The language is detected when it is null. */
export function recogniseText(text: string, lang: string | null): RecognisedMention[] {
  const lines = toRawLines(text)
    .filter(({ start, end }) => start < end)
    .map(({ start, end }) => ({ start, ...normaliseWithOffsets(text.slice(start, end)) }));
  const texts = lines.map((line) => line.text);
  const findings = findMentions(texts, lang ?? detectLanguage(texts), knowledgeIndex(), taggerModels());
  return lines.flatMap((line, i) =>
    (findings.mentions[i] ?? []).flatMap((mention) => {
      const { entity } = mention;
      const type = findings.entities.get(entity)?.type;
      const { start, end } = line.toGiven(mention);
      return type ? [{ start: line.start + start, end: line.start + end, type, entity }] : [];
    }),
  );
}
