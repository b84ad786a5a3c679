import type { Article } from '#article/article.ts';
import type { Entity, EntityType } from '#article/entity.ts';
import type { EntityId } from '#article/ids.ts';
import type { Carrier } from './to-carriers.ts';

/** An entity with where the article names it. */
export interface Presence {
  readonly entity: Entity;
  /** Number of mentions. */
  readonly count: number;
  /** Where each mention stands, from 0 (the first character of the article) to 1, ascending. */
  readonly positions: readonly number[];
  readonly isInHeadline: boolean;
}

/**
 * A name in the headline says whom the story is about, but the headline has room for one or two: it weighs as much
 * as this many mentions in the text, enough to lift a protagonist above a name of equal frequency, not above one
 * that runs through the whole story.
 */
const HEADLINE_WEIGHT = 2;

/**
 * The entities of an article, most prominent first. Prominence is the number of mentions (captions count: an editor
 * chose whom to show), plus `HEADLINE_WEIGHT` for entities in the headline. Ties go to whoever is named first, which
 * is the order of `article.entities`. Entities without a mention come last, with a count of 0. Linear in the
 * mentions, beside the sort.
 */
export function rankEntities(article: Article, carriers: readonly Carrier[]): Presence[] {
  const lengthOfAll = carriers.reduce((sum, { rich }) => sum + rich.text.length, 0);
  const positions = new Map<EntityId, number[]>();
  const headline = new Set(article.headline.mentions.map((mention) => mention.entity));
  for (const { rich, offset } of carriers) {
    for (const { entity, start } of rich.mentions) {
      const found = positions.get(entity) ?? [];
      found.push(lengthOfAll === 0 ? 0 : (offset + start) / lengthOfAll);
      positions.set(entity, found);
    }
  }
  const presences = article.entities.map((entity) => {
    const found = positions.get(entity.id) ?? [];
    return { entity, count: found.length, positions: found, isInHeadline: headline.has(entity.id) };
  });
  return presences.sort((a, b) => toProminence(b) - toProminence(a));
}

function toProminence({ count, isInHeadline }: Presence): number {
  return count + (isInHeadline ? HEADLINE_WEIGHT : 0);
}

const GROUPED: readonly EntityType[] = ['place', 'organisation', 'work', 'event'];

/** What is not a figure, by type in the order of showing, most often named first; a type without any has an empty group. */
export function groupOthers(
  presences: readonly Presence[],
): { readonly type: EntityType; readonly presences: readonly Presence[] }[] {
  return GROUPED.map((type) => ({
    type,
    presences: presences.filter(({ entity }) => entity.type === type).sort((a, b) => b.count - a.count),
  }));
}
