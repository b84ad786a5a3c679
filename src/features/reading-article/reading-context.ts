import { createContext } from 'react';
import type { Entity } from '#article/entity.ts';
import type { DoubtfulName } from '#article/find-doubtful-names.ts';
import type { EntityId } from '#article/ids.ts';
import { NO_FILTER, type EntityFilter } from '#urls/entity-filter.ts';
import type { RelatedFigure } from '#article/rank-related.ts';

/** What every part of an article's page must know. */
export interface Reading {
  readonly filter: EntityFilter;
  readonly entities: ReadonlyMap<EntityId, Entity>;
  /** The label of an entity in the interface's language, or else its id; never empty. */
  readonly labelOf: (id: EntityId) => string;
  /** Address of this page with the entity chosen, or no longer chosen. */
  readonly toggleHref: (id: EntityId) => string;
  readonly onToggle: (id: EntityId) => void;
  /** `data-mention` of the mention the finder stands at, or null. */
  readonly currentMention: string | null;
  readonly imageCount: number;
  /** Figures of other stories that belong to this one, the most telling first. */
  readonly related: readonly RelatedFigure[];
  /** Names that the reader may check. */
  readonly doubtful: readonly DoubtfulName[];
  /** False where the reader wants plain text: mentions are no links then. */
  readonly isMarked: boolean;
}

export const ReadingContext = createContext<Reading>({
  filter: NO_FILTER,
  entities: new Map(),
  labelOf: (id) => id,
  toggleHref: () => '',
  onToggle: () => undefined,
  currentMention: null,
  imageCount: 0,
  related: [],
  doubtful: [],
  isMarked: true,
});
