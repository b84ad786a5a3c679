import { queryOptions } from '@tanstack/react-query';
import { collectPassages, type NamingPassage } from '#article/collect-passages.ts';
import type { ArticleId, EntityId } from '#article/ids.ts';
import type { ReadingState } from '#article/reading-state.ts';
import { articleQuery } from './article-query.ts';
import { articlesNaming, type Library, type LibraryEntry } from '#article/library.ts';

/** A sentence of an article that the reader has read. */
export interface ReadPassage {
  readonly articleId: ArticleId;
  readonly passage: NamingPassage;
}

/** The other articles that name the entity and that the reader has read, the one read last first. */
export function listReadElsewhere(
  library: Library,
  states: ReadonlyMap<ArticleId, ReadingState>,
  here: ArticleId,
  entity: EntityId,
): LibraryEntry[] {
  const readAt = ({ id }: LibraryEntry) => states.get(id)?.updatedAt ?? '';
  return articlesNaming(library, entity)
    .filter(({ id }) => id !== here && states.get(id)?.status === 'read')
    .sort((a, b) => readAt(b).localeCompare(readAt(a)));
}

/**
 * The last sentence that names the entity in the first of the articles whose running text does; null when none does.
 * Loads one article after the other until one serves.
 */
export function readPassageQuery(entity: EntityId, ids: readonly ArticleId[]) {
  return queryOptions({
    queryKey: ['read-passage', entity, ids],
    queryFn: async ({ client }): Promise<ReadPassage | null> => {
      for (const articleId of ids) {
        const passage = collectPassages(await client.query(articleQuery(articleId)), [entity]).findLast(
          ({ kind }) => kind === 'prose',
        );
        if (passage !== undefined) return { articleId, passage };
      }
      return null;
    },
    networkMode: 'always',
    staleTime: Infinity,
  });
}
