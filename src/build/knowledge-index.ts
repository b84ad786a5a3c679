import { buildKnowledgeIndex, type KnowledgeIndex } from '#knowledge/knowledge-index.ts';
import { loadKnowledgeBase } from './load-knowledge.ts';

let index: KnowledgeIndex | null = null;

/** The whole knowledge base, indexed; built on first use and kept for the life of the process. */
export function knowledgeIndex(): KnowledgeIndex {
  index ??= buildKnowledgeIndex(loadKnowledgeBase());
  return index;
}
