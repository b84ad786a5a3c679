import { loadKnowledgeBase } from '#build/load-knowledge.ts';
import { buildKnowledgeIndex } from '#knowledge/knowledge-index.ts';
import type { KnowledgeIndex } from '#knowledge/knowledge-index.ts';

let index: KnowledgeIndex | null = null;

/** The index of the real knowledge base, built on first use and shared by the tests of one file. */
export function testKnowledge(): KnowledgeIndex {
  index ??= buildKnowledgeIndex(loadKnowledgeBase());
  return index;
}
