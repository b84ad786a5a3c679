import type { Article } from '#article/article.ts';
import { collectPassages, type NamingPassage } from '#article/collect-passages.ts';
import type { EntityId } from '#article/ids.ts';

/**
 * The sentence that introduces the entity: the first of the running text that prints its name, or else the first
 * that means it. Null when only headline and captions do.
 */
export function findIntroduction(article: Article, id: EntityId): NamingPassage | null {
  const passages = collectPassages(article, [id]).filter(({ kind }) => kind === 'prose');
  return passages.find(({ hasName }) => hasName) ?? passages[0] ?? null;
}
