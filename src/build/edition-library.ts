/**
 * The library's file: what the app must know of every article before one is opened. The reader beside it is
 * `article/decode-library.ts`, whose test reads what is written here.
 */
import type { Article } from '#article/article.ts';
import type { Entity } from '#article/entity.ts';
import type { EntityId } from '#article/ids.ts';
import type { LibraryEntry } from '#article/library.ts';
import { toLibraryEntry } from '#article/to-library-entry.ts';

/** Finds entities beyond those of the articles, such as the country an office belongs to. */
export type FindEntity = (id: EntityId) => Entity | null;

/** An article with the name of the file it ships as. */
export interface CompiledArticle {
  readonly article: Article;
  readonly asset: string;
}

/** The library's file of articles that are at hand. Of what they say differently of one entity, the last is believed. */
export function toLibraryFile(compiled: readonly CompiledArticle[], findEntity: FindEntity): unknown {
  const entities = compiled.flatMap(({ article }) => article.entities);
  return joinLibrary(
    compiled.map(({ article, asset }) => toLibraryEntry(article, asset)),
    new Map(entities.map((entity) => [entity.id, entity])),
    findEntity,
  );
}

/** The content of the library's file as a JSON value: entries newest first, and everybody whom `withOwners` gives. */
export function joinLibrary(
  entries: readonly LibraryEntry[],
  entities: ReadonlyMap<EntityId, Entity>,
  findEntity: FindEntity,
): unknown {
  const newestFirst = [...entries].sort(compareEntries);
  return { schema: 1, articles: newestFirst, entities: withOwners(entities, findEntity) };
}

/** Newest first, those without a date last; the id decides ties. The order of every list of articles. */
export function compareEntries(a: LibraryEntry, b: LibraryEntry): number {
  return (b.date ?? '').localeCompare(a.date ?? '') || a.id.localeCompare(b.id);
}

/** Every entity of the articles, or that a role of one belongs to, each once, by id. */
export function withOwners(entities: ReadonlyMap<EntityId, Entity>, findEntity: FindEntity): Entity[] {
  const collected = new Map(entities);
  for (const { of } of [...entities.values()].flatMap((entity) => entity.roles)) {
    const owner = of === null || collected.has(of) ? null : findEntity(of);
    if (owner !== null) collected.set(owner.id, { ...owner, roles: [] });
  }
  return [...collected.values()].sort((a, b) => a.id.localeCompare(b.id));
}
