import { queryOptions, type QueryClient } from '@tanstack/react-query';
import type { ArticleId } from '#article/ids.ts';
import type { KindOverride } from '#article/kind-override.ts';
import { success, type Result } from '#article/result.ts';
import type { StorageFailure } from '#storage/storage-failure.ts';
import {
  changeShown,
  nameRecord,
  readAnew,
  readBeforeChange,
  withoutRecord,
  withRecord,
  type KeptRecords,
} from './change-kept.ts';
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
  return changeAtOnce(client, named, named, () =>
    writeKept(client, 'kindOverrides', (keeper) => keeper.put('kindOverrides', named)),
  );
}

/** Forgets the reader's word on a line, with the same promise as `keepKind`. */
export async function forgetKind(
  client: QueryClient,
  { articleId, blockId }: Pick<KindOverride, 'articleId' | 'blockId'>,
): Promise<Result<null, StorageFailure>> {
  const known = await readBeforeChange(() => client.query(kindOverridesQuery(articleId)));
  if (!known.ok) return known;
  if (!known.value.has(blockId)) return success(null);
  return changeAtOnce(client, { articleId, blockId }, null, () =>
    writeKept(client, 'kindOverrides', (keeper) => keeper.remove('kindOverrides', [articleId, blockId])),
  );
}

/**
 * Shows one record as it will be while it is written. What the device refuses is taken back for this record alone,
 * and only where no later change has come upon it; then the device is asked what it really has.
 */
async function changeAtOnce(
  client: QueryClient,
  { articleId, blockId }: Pick<KindOverride, 'articleId' | 'blockId'>,
  next: KindOverride | null,
  write: () => Promise<Result<null, StorageFailure>>,
): Promise<Result<null, StorageFailure>> {
  const { queryKey } = kindOverridesQuery(articleId);
  const toShown = (record: KindOverride | null) => (known: KeptRecords<KindOverride>) =>
    record === null ? withoutRecord(known, blockId) : withRecord(known, record);
  const shown = () => client.getQueryData(queryKey)?.get(blockId) ?? null;
  const before = shown();
  const wasComplete = await changeShown<KindOverride>(client, queryKey, toShown(next));
  const written = await write();
  const isStillShown = shown() === next;
  const isComplete = await changeShown<KindOverride>(client, queryKey, (known) =>
    !written.ok && isStillShown ? toShown(before)(known) : known,
  );
  if (!(written.ok && isStillShown && wasComplete && isComplete)) readAnew(client, queryKey);
  return written;
}
