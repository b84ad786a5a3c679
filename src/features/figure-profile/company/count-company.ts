import type { Entity } from '#article/entity.ts';
import type { EntityId } from '#article/ids.ts';
import { articlesNaming, type Library } from '#article/library.ts';

/** Somebody who appears in the same articles. */
export interface Companion {
  readonly entity: Entity;
  /** Articles that name both; at least 1. */
  readonly shared: number;
}

/** The people who share most articles with the entity, most first; a tie goes to the one in fewer articles overall, whose company says more. */
export function countCompany(library: Library, id: EntityId): Companion[] {
  const shared = new Map<EntityId, number>();
  const overall = new Map<EntityId, number>();
  for (const { entities } of library.articles) {
    for (const { entity } of entities) overall.set(entity, (overall.get(entity) ?? 0) + 1);
  }
  for (const { entities } of articlesNaming(library, id)) {
    for (const { entity } of entities) {
      if (entity !== id) shared.set(entity, (shared.get(entity) ?? 0) + 1);
    }
  }
  return [...shared]
    .flatMap(([other, count]) => {
      const entity = library.entities.get(other);
      return entity?.type === 'person' ? [{ entity, shared: count }] : [];
    })
    .sort((a, b) => b.shared - a.shared || (overall.get(a.entity.id) ?? 0) - (overall.get(b.entity.id) ?? 0));
}
