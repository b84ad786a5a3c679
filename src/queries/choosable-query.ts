/** What a reader can choose of an edition in shards to be kept on the device. */
import { queryOptions } from '@tanstack/react-query';
import type { EditionRoot } from '#shards/edition-root.ts';
import { estimateBytes } from '#shards/estimate-bytes.ts';
import { decodeFiguresShard } from '#shards/figures-shard.ts';
import { editionQuery } from './parts/edition-query.ts';
import { readShard } from './parts/shard-query.ts';

/** Twenty thousand names; whom fewer articles name than all of these is not offered. */
const MOST_SHARDS = 40;

/** The root of the edition, with its topics and its size; null for an edition in one file, of which nothing is chosen. */
export function choosableQuery() {
  return queryOptions({
    ...editionQuery(),
    select: (edition) => (edition.kind === 'whole' ? null : edition.root),
  });
}

/** Whom the edition names, with how many articles do; those whom most name first. */
export function choosableFiguresQuery(root: EditionRoot) {
  return queryOptions({
    queryKey: ['choosable-figures', root.shards.figures.directories],
    queryFn: async ({ client }) => {
      const count = Math.min(MOST_SHARDS, root.shards.figures.count);
      const numbers = Array.from({ length: count }, (_, number) => number);
      const shards = await Promise.all(
        numbers.map((number) => readShard(client, root, 'figures', number, decodeFiguresShard)),
      );
      return shards.flatMap((shard) => shard ?? []);
    },
    networkMode: 'always',
    staleTime: Infinity,
  });
}

/** About how many bytes so many articles of the edition take on the device. */
export function estimateSize(root: EditionRoot, articles: number): number {
  return estimateBytes(root, articles);
}
