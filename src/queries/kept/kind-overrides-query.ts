import { queryOptions, type QueryClient } from '@tanstack/react-query';
import type { ArticleId } from '#article/ids.ts';
import type { KindOverride, LineKind } from '#article/kind-override.ts';
import type { Result } from '#article/result.ts';
import type { StorageFailure } from '#storage/storage-failure.ts';
import { keptKey } from './other-tabs.ts';
import { readKept } from './read-kept.ts';
import { writeKept } from './write-kept.ts';

/** What the reader says the blocks of an article are, against the compiler, by block. */
export function kindOverridesQuery(articleId: ArticleId) {
  return queryOptions({
    queryKey: [...keptKey('kindOverrides'), articleId],
    queryFn: async ({ client }): Promise<ReadonlyMap<string, LineKind>> => {
      const overrides = await readKept(client, 'kindOverrides', articleId);
      return new Map(overrides.map(({ blockId, kind }) => [blockId, kind]));
    },
    networkMode: 'always',
    staleTime: Infinity,
  });
}

/**
 * Keeps the reader's word on a block, or forgets it where it is null. The page shows it at once, and again what it
 * was when the device refuses it.
 */
export async function keepKind(
  client: QueryClient,
  articleId: ArticleId,
  blockId: string,
  kind: LineKind | null,
): Promise<Result<null, StorageFailure>> {
  const { queryKey } = kindOverridesQuery(articleId);
  const before = client.getQueryData(queryKey);
  client.setQueryData(queryKey, withKind(before, blockId, kind));
  const written = await writeKept(client, 'kindOverrides', (keeper) =>
    kind === null
      ? keeper.remove('kindOverrides', [articleId, blockId])
      : keeper.put('kindOverrides', { articleId, blockId, kind } satisfies KindOverride),
  );
  if (!written.ok) client.setQueryData(queryKey, before);
  return written;
}

function withKind(
  known: ReadonlyMap<string, LineKind> | undefined,
  blockId: string,
  kind: LineKind | null,
): ReadonlyMap<string, LineKind> {
  const kinds = new Map(known);
  if (kind === null) kinds.delete(blockId);
  else kinds.set(blockId, kind);
  return kinds;
}
