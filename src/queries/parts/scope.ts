import type { EntityId } from '#article/ids.ts';

/** Which articles of a large edition are asked about. */
export type Scope =
  /** All of them, of which nothing is counted that the root does not say. */
  | { readonly kind: 'everything' }
  /** Those that name one entity, counted as its shard says. */
  | { readonly kind: 'naming'; readonly id: EntityId }
  | RowsScope;

/** Articles with what each is counted by. */
export interface RowsScope {
  readonly kind: 'rows';
  /** Only those that name all of them; every article for none. */
  readonly ids: readonly EntityId[];
  /** Who is to be known, whether they must be named or not. */
  readonly known: readonly EntityId[];
  /** Whether their headlines are asked for. */
  readonly hasHeadlines: boolean;
}

export const EVERYTHING: Scope = { kind: 'everything' };
