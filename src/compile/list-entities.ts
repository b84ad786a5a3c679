import { carriersOf } from '#article/carriers-of.ts';
import type { Block, Headline } from '#article/article.ts';
import type { Entity } from '#article/entity.ts';
import type { EntityId } from '#article/ids.ts';

/** The entities that the headline and the blocks mention or may mention, each once, in order of first mention. */
export function listEntities(
  headline: Headline,
  blocks: readonly Block[],
  known: ReadonlyMap<EntityId, Entity>,
): Entity[] {
  const ids = new Set<EntityId>();
  for (const carrier of [headline, ...blocks.flatMap(carriersOf)]) {
    for (const mention of carrier.mentions) {
      ids.add(mention.entity);
      for (const id of mention.candidates) ids.add(id);
    }
  }
  return [...ids].flatMap((id) => known.get(id) ?? []);
}
