import { queryOptions } from '@tanstack/react-query';
import type { Entity } from '#article/entity.ts';
import type { EntityId } from '#article/ids.ts';
import type { LibraryEntry } from '#article/library.ts';
import { readMerged } from './corrected-names.ts';
import { editionQuery } from './edition-query.ts';
import { joinPart } from './join-part.ts';
import { readFigures } from './read-figures.ts';
import { countPlaces } from './shard-query.ts';

/** An entity with how often the library names it. */
export interface CountedName {
  readonly entity: Entity;
  /** At least 1. */
  readonly articles: number;
  /** At least as many. */
  readonly mentions: number;
}

/** Everybody and everything that a large library names, in no order; of a small one null, since its list says so. */
export function figuresQuery() {
  return queryOptions({
    queryKey: ['library', 'part', 'figures'],
    queryFn: async ({ client }): Promise<readonly CountedName[] | null> => {
      const edition = await client.query(editionQuery());
      if (edition.kind === 'whole') return null;
      const { root } = edition;
      const [counted, merged] = await Promise.all([readFigures(client, root), readMerged(client, root)]);
      const entities = new Map(counted.map(({ entity }) => [entity.id, entity]));
      const {
        entities: known,
        articles,
        standIns,
      } = await joinPart(client, { articles: [], entities, total: root.total });
      const sizes = new Map([...merged].map(([id, found]) => [id, countPlaces(found).size]));
      const totals = addUp(counted, sizes, articles, (id) => standIns?.get(id) ?? id);
      return [...totals].flatMap(([id, total]) => {
        const entity = known.get(id);
        return entity === undefined ? [] : [{ entity, ...total }];
      });
    },
    networkMode: 'always',
    staleTime: Infinity,
    structuralSharing: false,
  });
}

/** The edition's counts with those of the reader's own articles, each for whom it stands in. @param sizes in how many articles those are named whom others were merged into: one that names both counts once */
function addUp(
  counted: readonly CountedName[],
  sizes: ReadonlyMap<EntityId, number>,
  own: readonly LibraryEntry[],
  follow: (id: EntityId) => EntityId,
): Map<EntityId, { readonly articles: number; readonly mentions: number }> {
  const totals = new Map<EntityId, { readonly articles: number; readonly mentions: number }>();
  const add = (id: EntityId, articles: number, mentions: number) => {
    const before = totals.get(id) ?? { articles: 0, mentions: 0 };
    totals.set(id, { articles: before.articles + articles, mentions: before.mentions + mentions });
  };
  for (const { entity, articles, mentions } of counted) {
    const id = follow(entity.id);
    add(id, sizes.has(id) ? 0 : articles, mentions);
  }
  for (const [id, articles] of sizes) add(id, articles, 0);
  for (const { entity, count } of own.flatMap((entry) => entry.entities)) add(entity, 1, count);
  return totals;
}
