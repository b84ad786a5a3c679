import type { KnowledgeIndex } from '#knowledge/knowledge-index.ts';
import { findMentions } from '#recognise/find-mentions.ts';
import { toMarked } from './marked-text.ts';

/** The lines of a document with their names in the notation of `marked-text.ts`. */
export function markNames(lines: readonly string[], index: KnowledgeIndex, lang = 'it'): string[] {
  const { mentions } = findMentions(lines, lang, index);
  return lines.map((text, i) => toMarked({ text, mentions: mentions[i] ?? [] }));
}
