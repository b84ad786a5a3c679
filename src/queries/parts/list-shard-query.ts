import { queryOptions } from '@tanstack/react-query';
import type { Library } from '#article/library.ts';
import { libraryWithCorrections } from '#queries/with-corrections.ts';
import { ENTRIES_PER_LIST } from '#shards/layout.ts';
import { decodeListShard } from '#shards/list-shard.ts';
import { editionQuery } from './edition-query.ts';
import { readShard } from './shard-query.ts';

export { listNumberOf } from '#shards/open-edition.ts';

/** A stretch of a large edition's list as it is shown: entries by place, oldest first. */
export interface ListStretch {
  /** Place of the first of its entries. */
  readonly first: number;
  /** As the reader has corrected them. */
  readonly library: Library;
}

/** The stretch of that number; of a small edition, and beyond the end, one without entries. */
export function listShardQuery(number: number) {
  return queryOptions({
    queryKey: ['library', 'part', 'list', number],
    queryFn: async ({ client }): Promise<ListStretch> => {
      const edition = await client.query(editionQuery());
      const shard =
        edition.kind === 'whole'
          ? null
          : await readShard(client, edition.root, 'list', number, decodeListShard);
      const entities = new Map(shard?.entities.map((entity) => [entity.id, entity]));
      const articles = shard?.entries ?? [];
      return {
        first: number * ENTRIES_PER_LIST,
        library: await libraryWithCorrections(client, { articles, entities, total: articles.length }),
      };
    },
    networkMode: 'always',
    staleTime: Infinity,
    structuralSharing: false,
  });
}
