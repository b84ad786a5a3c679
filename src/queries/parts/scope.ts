import type { EntityId } from '#article/ids.ts';

/** Which articles of a large edition are asked about. */
export type Scope =
  /** All of them, of which nothing is counted that the root does not say. */
  | { readonly kind: 'everything' }
  /** Those that name one entity, counted as its shard says. */
  | { readonly kind: 'naming'; readonly id: EntityId }
  /** Those that name all of `ids` (every article for none), each with what it is counted by. `known` are to be known beside. */
  | { readonly kind: 'rows'; readonly ids: readonly EntityId[]; readonly known: readonly EntityId[] };

export const EVERYTHING: Scope = { kind: 'everything' };
