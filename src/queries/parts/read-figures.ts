import type { QueryClient } from '@tanstack/react-query';
import type { EditionRoot } from '#shards/edition-root.ts';
import { decodeFiguresShard, type CountedEntity } from '#shards/figures-shard.ts';
import { readShard } from './shard-query.ts';

/** Everybody and everything that a large edition names, as it is printed; whom most articles name first. */
export async function readFigures(client: QueryClient, root: EditionRoot): Promise<CountedEntity[]> {
  const numbers = Array.from({ length: root.shards.figures.count }, (_, number) => number);
  const shards = await Promise.all(
    numbers.map((number) => readShard(client, root, 'figures', number, decodeFiguresShard)),
  );
  return shards.flatMap((shard) => shard ?? []);
}
