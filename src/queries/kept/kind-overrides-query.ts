import { queryOptions, type QueryClient } from '@tanstack/react-query';
import type { ArticleId } from '#article/ids.ts';
import type { KindOverride } from '#article/kind-override.ts';
import { success, type Result } from '#article/result.ts';
import { nameRecord } from '#storage/name-record.ts';
import type { StorageFailure } from '#storage/storage-failure.ts';
import { readBeforeChange, type KeptRecords } from './change-kept.ts';
import { changeAtOnce } from './optimistic.ts';
import { keptKey } from './other-tabs.ts';
import { readKept } from './read-kept.ts';
import { writeKept } from './write-kept.ts';

/** What the reader says the lines of an article are, against the compiler, by the records' names. */
export function kindOverridesQuery(articleId: ArticleId) {
  return queryOptions({
    queryKey: [...keptKey('kindOverrides'), articleId],
    queryFn: async ({ client }): Promise<KeptRecords<KindOverride>> => {
      const overrides = await readKept(client, 'kindOverrides', articleId);
      return new Map(overrides.map((override) => [override.blockId, override]));
    },
    networkMode: 'always',
    staleTime: Infinity,
  });
}

/**
 * Keeps the reader's word on a line, in the place of the one given, or of one on the very same line. The page shows
 * it at once, and again what it was when the device refuses it.
 */
export async function keepKind(
  client: QueryClient,
  override: KindOverride,
  before: KindOverride | null = null,
): Promise<Result<null, StorageFailure>> {
  const query = kindOverridesQuery(override.articleId);
  const known = await readBeforeChange(() => client.query(query));
  if (!known.ok) return known;
  const named = nameRecord(override, known.value, before);
  const change = { queryKey: query.queryKey, key: named.blockId, value: named };
  return changeAtOnce(client, change, () =>
    writeKept(client, 'kindOverrides', (keeper) => keeper.put('kindOverrides', named)),
  );
}

/** Forgets the reader's word on a line, with the same promise as `keepKind`. */
export async function forgetKind(
  client: QueryClient,
  { articleId, blockId }: Pick<KindOverride, 'articleId' | 'blockId'>,
): Promise<Result<null, StorageFailure>> {
  const query = kindOverridesQuery(articleId);
  const known = await readBeforeChange(() => client.query(query));
  if (!known.ok) return known;
  if (!known.value.has(blockId)) return success(null);
  return changeAtOnce(client, { queryKey: query.queryKey, key: blockId, value: null }, () =>
    writeKept(client, 'kindOverrides', (keeper) => keeper.remove('kindOverrides', [articleId, blockId])),
  );
}
