/**
 * The library's file: what the app must know of every article before one is opened. The reader beside it is
 * `queries/decode-library.ts`, whose test reads what is written here.
 */
import type { Article } from '#article/article.ts';
import type { Entity } from '#article/entity.ts';
import type { EntityId } from '#article/ids.ts';
import { toLibraryEntry } from '#article/to-library-entry.ts';

/** An article with the name of the file it ships as. */
export interface CompiledArticle {
  readonly article: Article;
  readonly asset: string;
}

/** Finds entities beyond those of the articles, such as the country an office belongs to. */
export type FindEntity = (id: EntityId) => Entity | null;

/**
 * The content of the library's file as a JSON value: entries newest first (undated ones last, the id decides ties),
 * and every entity that an article holds or that a role of one belongs to, each once, by id.
 */
export function toLibraryFile(compiled: readonly CompiledArticle[], findEntity: FindEntity): unknown {
  const newestFirst = [...compiled].sort(
    (a, b) =>
      (b.article.date ?? '').localeCompare(a.article.date ?? '') || a.article.id.localeCompare(b.article.id),
  );
  return {
    schema: 1,
    articles: newestFirst.map(({ article, asset }) => toLibraryEntry(article, asset)),
    entities: collectEntities(
      compiled.map(({ article }) => article),
      findEntity,
    ),
  };
}

function collectEntities(articles: readonly Article[], findEntity: FindEntity): Entity[] {
  const collected = new Map<EntityId, Entity>();
  for (const entity of articles.flatMap((article) => article.entities)) collected.set(entity.id, entity);
  for (const { of } of [...collected.values()].flatMap((entity) => entity.roles)) {
    const owner = of === null || collected.has(of) ? null : findEntity(of);
    if (owner !== null) collected.set(owner.id, { ...owner, roles: [] });
  }
  return [...collected.values()].sort((a, b) => a.id.localeCompare(b.id));
}
