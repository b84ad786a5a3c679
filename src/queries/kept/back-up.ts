/** Backup and restore, with what the device keeps. The code that packs and unpacks is loaded when it is first needed. */
import type { QueryClient } from '@tanstack/react-query';
import type { ArticleId } from '#article/ids.ts';
import { failure, success, type Result } from '#article/result.ts';
import type { Backup, BackupFault, MadeBackup, MakingFault } from '#storage/backup/backup.ts';
import type { Keeper } from '#storage/open-keeper.ts';
import type { RecordLists } from '#storage/records.ts';
import type { RestorePlan } from '#storage/backup/plan-restore.ts';
import type { StorageFailure } from '#storage/storage-failure.ts';
import { STORE_NAMES } from '#storage/store-names.ts';
import { libraryQuery } from '#queries/library-query.ts';
import { readAllKept } from './all-kept-query.ts';
import { callKeeper } from './call-keeper.ts';
import { askToPersistOnce } from './device-storage-query.ts';
import { tellOtherTabs } from './other-tabs.ts';
import { endTrouble, StorageError } from './storage-trouble.ts';

export type { Backup, BackupFault } from '#storage/backup/backup.ts';
export type { RestorePlan } from '#storage/backup/plan-restore.ts';

/** What stands in the way beside the file: the device cannot be read now, or a part of the app did not load. */
export type Hindrance = { readonly kind: 'unread' } | { readonly kind: 'not-loaded' };

/** A backup that was read, with what restoring it would do. */
export interface ReadBackup {
  readonly backup: Backup;
  readonly plan: RestorePlan;
}

/** Everything this device keeps as one file, made now. */
export async function makeBackup(
  client: QueryClient,
  settings: ReadonlyMap<string, string>,
): Promise<Result<MadeBackup, MakingFault | Hindrance>> {
  const code = await loadCode(() => import('#storage/backup/encode-backup.ts'));
  if (!code.ok) return code;
  const read = await callKeeper(client, listAll);
  if (!read.ok) return failure({ kind: 'unread' });
  const { records, damaged } = read.value;
  const made = await code.value.encodeBackup({ createdAt: new Date().toISOString(), records, settings });
  return made.ok ? success({ ...made.value, leftOut: made.value.leftOut + damaged }) : made;
}

/** Everything that can be read, and how much cannot. */
async function listAll(
  keeper: Keeper,
): Promise<Result<{ readonly records: RecordLists; readonly damaged: number }, StorageFailure>> {
  const readingStates = await keeper.list('readingStates', null);
  if (!readingStates.ok) return readingStates;
  const pictures = await keeper.list('pictures', null);
  if (!pictures.ok) return pictures;
  const kindOverrides = await keeper.list('kindOverrides', null);
  if (!kindOverrides.ok) return kindOverrides;
  const articles = await keeper.list('articles', null);
  if (!articles.ok) return articles;
  const corrections = await keeper.list('corrections', null);
  if (!corrections.ok) return corrections;
  const records: RecordLists = {
    readingStates: readingStates.value.records,
    pictures: pictures.value.records,
    kindOverrides: kindOverrides.value.records,
    articles: articles.value.records,
    corrections: corrections.value.records,
  };
  const damaged = [readingStates, pictures, kindOverrides, articles, corrections].flatMap(
    ({ value }) => value.damaged,
  );
  return success({ records, damaged: damaged.length });
}

/** Reads a backup and compares it with what is here; changes nothing. */
export async function readBackup(
  client: QueryClient,
  file: Blob,
): Promise<Result<ReadBackup, BackupFault | Hindrance>> {
  const decoding = await loadCode(() => import('#storage/backup/decode-backup.ts'));
  if (!decoding.ok) return decoding;
  const planning = await loadCode(() => import('#storage/backup/plan-restore.ts'));
  if (!planning.ok) return planning;
  const decoded = await decoding.value.decodeBackup(file);
  if (!decoded.ok) return decoded;
  const here = await tryToReadAll(client);
  if (!here.ok) return here;
  const now = new Date().toISOString();
  const plan = await planning.value.planRestore(decoded.value.records, here.value, now);
  return success({ backup: decoded.value, plan });
}

/**
 * Brings back what a backup has, all of it or nothing; then every tab reads its things anew. It is compared once more with
 * what is here now: what another tab has kept since the reader was asked is not to be written over. Gives what was done, and
 * whether it is on the device, or will be gone with the page.
 * @param hasCopies Brings the articles that differ here too, beside those that are here.
 */
export async function restoreBackup(
  client: QueryClient,
  backup: Backup,
  hasCopies = false,
): Promise<Result<{ readonly isLasting: boolean; readonly plan: RestorePlan }, StorageFailure>> {
  const code = await loadCode(() => import('#storage/backup/plan-restore.ts'));
  if (!code.ok) return failure({ kind: 'not-loaded' });
  const { planRestore, bringBeside, listRestored } = code.value;
  const written = await callKeeper(client, async (keeper) => {
    const here = await listAll(keeper);
    if (!here.ok) return here;
    const { articles } = here.value.records;
    const ids = new Set(articles.map(({ articleId }) => articleId));
    const library = client.getQueryData(libraryQuery().queryKey);
    const isTaken = (id: ArticleId) => ids.has(id) || library?.articles.some((own) => own.id === id) === true;
    const plan = await planRestore(backup.records, here.value.records, new Date().toISOString());
    const chosen = hasCopies ? bringBeside(plan, isTaken) : plan;
    const kept = await keeper.putAll(listRestored(chosen));
    return kept.ok ? success({ isLasting: keeper.isLasting, plan: chosen }) : kept;
  });
  if (!written.ok) return written;
  await client.invalidateQueries({ queryKey: ['kept'] });
  for (const store of STORE_NAMES) {
    tellOtherTabs(client, store);
    endTrouble(client, store, 'written');
  }
  // What was brought back must not be taken again.
  void askToPersistOnce(client);
  return written;
}

async function tryToReadAll(client: QueryClient): Promise<Result<RecordLists, Hindrance>> {
  try {
    return success(await readAllKept(client));
  } catch (error) {
    if (error instanceof StorageError) return failure({ kind: 'unread' });
    throw error;
  }
}

/** A module that is fetched may fail to come; the browser's exception says no more than that. */
async function loadCode<T>(load: () => Promise<T>): Promise<Result<T, Hindrance>> {
  try {
    return success(await load());
  } catch {
    return failure({ kind: 'not-loaded' });
  }
}
