import type { Article, Block } from '#article/article.ts';
import { carriersOf } from '#article/carriers-of.ts';
import type { EntityId } from '#article/ids.ts';
import { isMatch, type EntityFilter } from '#urls/entity-filter.ts';
import type { Carrier } from './to-carriers.ts';

/** The entities a block names, in its text, its caption or its items. */
export function entitiesOf(block: Block): Set<EntityId> {
  return new Set(carriersOf(block).flatMap(({ mentions }) => mentions.map(({ entity }) => entity)));
}

/** Whether the passage names what the filter asks for. An empty filter lets everything through. */
export function isPassageChosen(block: Block, filter: EntityFilter): boolean {
  return filter.with.length === 0 || isMatch(filter, entitiesOf(block));
}

/** Splits a filter from an address into what the article can answer and the ids it does not know. */
export function keepKnown(
  filter: EntityFilter,
  article: Article,
): { filter: EntityFilter; unknown: readonly EntityId[] } {
  const known = new Set(article.entities.map((entity) => entity.id));
  return {
    filter: { ...filter, with: filter.with.filter((id) => known.has(id)) },
    unknown: filter.with.filter((id) => !known.has(id)),
  };
}

/** One mention to step to. */
export interface Step {
  /** The `data-mention` of its element. */
  readonly id: string;
  readonly entity: EntityId;
}

/**
 * The mentions the reader steps through, in reading order: those of the chosen entities, or all where nothing is
 * chosen. With a filter that asks for several entities together, only those in passages that name them together.
 */
export function listSteps(article: Article, carriers: readonly Carrier[], filter: EntityFilter): Step[] {
  const chosen = new Set(filter.with);
  const passages = new Set(
    article.blocks.filter((block) => isPassageChosen(block, filter)).map((block) => block.id),
  );
  const needsTogether = filter.match === 'all' && chosen.size > 1;
  const steps: Step[] = [];
  for (const { key, blockId, rich } of carriers) {
    if (needsTogether && (blockId === null || !passages.has(blockId))) continue;
    for (const mention of rich.mentions) {
      if (chosen.size > 0 && !chosen.has(mention.entity)) continue;
      steps.push({ id: mentionId(key, mention.start, mention.end), entity: mention.entity });
    }
  }
  return steps;
}

/** The name of a mention's element within the article. */
export function mentionId(carrierKey: string, start: number, end: number): string {
  return `${carrierKey}:${start}-${end}`;
}
