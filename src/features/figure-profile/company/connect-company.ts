import type { Entity } from '#article/entity.ts';
import type { EntityId } from '#article/ids.ts';
import type { Library } from '#article/library.ts';
import type { Companion } from './count-company.ts';

/** Two of a company whom the same articles name. */
export interface Bond {
  readonly a: EntityId;
  readonly b: EntityId;
  /** Articles that name both; at least 1. */
  readonly shared: number;
}

/** An entity with its company, and who of them appears with whom. */
export interface CompanyNet {
  /** The entity itself first, then its company in the order given. */
  readonly members: readonly Entity[];
  /** Each pair at most once, in the order of the members. */
  readonly bonds: readonly Bond[];
}

/** Articles that two of the company share before a line joins them: one in common is chance, and hides the others. */
export const LEAST_SHARED = 2;

/**
 * The net of an entity and its company: it is joined to each of them, and those of them who meet in at least
 * two articles to each other. Quadratic in the company, times the articles: give it a short one.
 */
export function connectCompany(library: Library, entity: Entity, company: readonly Companion[]): CompanyNet {
  const members = [entity, ...company.map((companion) => companion.entity)];
  const named = library.articles.map(({ entities }) => new Set(entities.map(({ entity: id }) => id)));
  const bonds = members.flatMap(({ id: a }, at) =>
    members.slice(at + 1).flatMap(({ id: b }) => {
      const shared = named.filter((ids) => ids.has(a) && ids.has(b)).length;
      return shared < (at === 0 ? 1 : LEAST_SHARED) ? [] : [{ a, b, shared }];
    }),
  );
  return { members, bonds };
}
