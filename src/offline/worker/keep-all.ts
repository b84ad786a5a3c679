/**
 * Brings everything that reading offline needs onto the device: the shell of this version, and the edition. The same
 * work installs the worker, repairs what the browser has deleted, and brings a new edition.
 */
import type { KeptReport, OfflineFailure } from '#offline/offline-messages.ts';
import { adoptEdition, fetchEdition, listMissingArticles, readKeptEdition } from './keep-edition.ts';
import type { FetchedEdition } from './keep-edition.ts';
import { SaveError, saveFiles, type FileToSave } from './save-files.ts';
import { editionCacheName, listOtherShells, listPaths, manifest, scope, shellCacheName } from './site.ts';

/** What has come of it. */
export interface Kept {
  /** Whether every file of the shell is here: what the worker needs to serve at all. */
  readonly hasShell: boolean;
  readonly hasNewEdition: boolean;
}

/** What is to be fetched, and how much is here already. */
interface Plan {
  readonly shell: readonly FileToSave[];
  readonly articles: readonly FileToSave[];
  /** The list as the server has it now; null when it could not be had. */
  readonly fetched: FetchedEdition | null;
  /** Why there is no list at all, neither the server's nor an earlier one. */
  readonly listFailure: OfflineFailure | null;
  readonly total: number;
  readonly stored: number;
}

/** Whether the device holds the whole shell and the whole of an edition. */
export async function isEverythingKept(): Promise<boolean> {
  const list = await readKeptEdition();
  if (list === null || (await listMissingShell()).length > 0) return false;
  return (await listMissingArticles(list)).length === 0;
}

/** A page draws itself anew with each report: one for each of a hundred files took as long as keeping them. */
const REPORT_INTERVAL_MS = 250;

/** Keeps what is missing, and tells now and then how far it has come: `saving`, then at once `ready` or `incomplete`. */
export async function keepAll(onReport: (report: KeptReport) => void): Promise<Kept> {
  const plan = await makePlan();
  let { stored } = plan;
  const report = (phase: KeptReport['phase'], failure: OfflineFailure | null) =>
    onReport({ kind: 'kept', phase, stored, total: plan.total, failure });
  let reportedAt = performance.now();
  const onSaved = () => {
    stored += 1;
    const now = performance.now();
    if (now - reportedAt < REPORT_INTERVAL_MS) return;
    reportedAt = now;
    report('saving', null);
  };
  report('saving', null);

  const shellFailure = await saveShell(plan.shell, onSaved);
  const articleFailure = shellFailure ?? (await saveArticles(plan.articles, onSaved));
  const adoption = articleFailure === null ? await adopt(plan.fetched) : null;
  if (adoption === 'first') onSaved();
  const failure = articleFailure ?? (adoption === 'no-room' ? 'no-room' : plan.listFailure);
  report(failure === null ? 'ready' : 'incomplete', failure);
  return { hasShell: shellFailure === null, hasNewEdition: adoption === 'changed' };
}

async function makePlan(): Promise<Plan> {
  const known = await readKeptEdition();
  const fetched = await fetchEdition().catch(toSaveError);
  const isFetched = !(fetched instanceof SaveError);
  // Without the server's list, what the one that is here names is completed.
  const list = isFetched ? fetched.list : known;
  const shell = await listMissingShell();
  const articles = list === null ? [] : await listMissingArticles(list);
  const total = manifest.entries.length + 1 + (list?.articles.length ?? 0);
  return {
    shell,
    articles,
    fetched: isFetched ? fetched : null,
    listFailure: isFetched || known !== null ? null : fetched.failure,
    total,
    stored: total - shell.length - articles.length - (known === null ? 1 : 0),
  };
}

function toSaveError(error: unknown): SaveError {
  if (error instanceof SaveError) return error;
  throw error;
}

async function listMissingShell(): Promise<FileToSave[]> {
  const held = await listPaths(await caches.open(shellCacheName));
  return manifest.entries
    .filter(({ url }) => !held.has(url))
    .map(({ url, hash }) => ({ url: scope + url, hash }));
}

async function saveShell(files: readonly FileToSave[], onSaved: () => void): Promise<OfflineFailure | null> {
  const earlier = await Promise.all((await listOtherShells()).map((name) => caches.open(name)));
  return saveFiles(files, await caches.open(shellCacheName), earlier, onSaved);
}

async function saveArticles(
  files: readonly FileToSave[],
  onSaved: () => void,
): Promise<OfflineFailure | null> {
  return saveFiles(files, await caches.open(editionCacheName), [], onSaved);
}

async function adopt(
  fetched: FetchedEdition | null,
): Promise<'first' | 'changed' | 'same' | 'no-room' | null> {
  if (fetched === null) return null;
  try {
    return await adoptEdition(fetched);
  } catch (error) {
    toSaveError(error);
    return 'no-room';
  }
}
