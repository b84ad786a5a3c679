/**
 * Brings everything that reading offline needs onto the device: the shell of this version, and of the edition all or what was chosen. The same
 * work installs the worker, repairs what the browser has deleted, follows another choice, and brings a new edition.
 */
import type { ChosenArticles } from '#article/offline-choice.ts';
import type { EditionList } from '#offline/edition-list.ts';
import type { KeptReport, OfflineFailure } from '#offline/offline-messages.ts';
import type { KeptFiles } from '#offline/kept-files.ts';
import { ARTICLES_FOLDER } from '#offline/precache-manifest.ts';
import { fetchIndex, keepIndex, readKeptIndex, type IndexFile } from './index-file.ts';
import { adoptList, listMissingArticles } from './keep-list.ts';
import {
  countFiles,
  countKept,
  expectFiles,
  findFiles,
  listMissing,
  readChoiceFor,
  readUndertaken,
  undertake,
  type HashedRoot,
} from './keep-root.ts';
import { trackProgress, type Progress } from './progress.ts';
import { SaveError, saveFiles, type FileToSave } from './save-files.ts';
import { editionCacheName, listOtherShells, listPaths, manifest, scope, shellCacheName } from './site.ts';

/** What has come of it. */
export interface Kept {
  /** Whether every file of the shell is here: what the worker needs to serve at all. */
  readonly hasShell: boolean;
  readonly hasNewEdition: boolean;
}

/** How the work is done. */
export interface KeepOptions {
  /** Ends the work: it rejects as the signal does. */
  readonly signal: AbortSignal;
  /** While a worker is installed a large edition is left to the check that follows: browsers end an installation that takes minutes. */
  readonly isInstall: boolean;
}

/** The file at the edition's place. */
interface Found {
  readonly known: IndexFile | null;
  /** As the server has it now; null when it could not be had. */
  readonly fetched: IndexFile | null;
  /** Why there is none at all, neither the server's nor an earlier one. */
  readonly failure: OfflineFailure | null;
}

type Adoption = 'first' | 'changed' | 'same' | null;

/** That everything is here, the whole shell and what was chosen of an edition; null when it is not. */
export async function findNothingMissing(): Promise<KeptReport | null> {
  const known = await readKeptIndex();
  if (known === null || (await listMissingShell()).length > 0) return null;
  const ready = { kind: 'kept', phase: 'ready', stored: 1, total: 1, failure: null } as const;
  const held = await listHeld();
  if (known.index.kind === 'list')
    return listMissingArticles(known.index.list, held).length === 0 ? { ...ready, articles: null } : null;
  const { root } = known.index;
  const chosen = await readChoiceFor(root);
  const files = await readUndertaken(known.hash, chosen.choice);
  if (files === null || listMissing(files, held).length > 0) return null;
  return { ...ready, articles: toArticles(chosen, files, held, root.total) };
}

/** Keeps what is missing, and tells now and then how far it has come: `saving`, then at once `ready` or `incomplete`. */
export async function keepAll(onReport: (report: KeptReport) => void, options: KeepOptions): Promise<Kept> {
  const found = await findIndex();
  // Without the server's, what the one that is here names is completed.
  const target = found.fetched ?? found.known;
  const progress = trackProgress(onReport);
  if (target?.index.kind === 'root')
    return keepRootEdition({ root: target.index.root, hash: target.hash }, target, found, progress, options);
  return keepListEdition(target?.index.list ?? null, found, progress, options);
}

async function findIndex(): Promise<Found> {
  const known = await readKeptIndex();
  try {
    return { known, fetched: await fetchIndex(), failure: null };
  } catch (error) {
    return { known, fetched: null, failure: known === null ? toFailure(error) : null };
  }
}

async function keepListEdition(
  list: EditionList | null,
  { known, fetched, failure: listFailure }: Found,
  progress: Progress,
  { signal }: KeepOptions,
): Promise<Kept> {
  const shell = await listMissingShell();
  const articles = list === null ? [] : listMissingArticles(list, await listHeld());
  const total = manifest.entries.length + 1 + (list?.articles.length ?? 0);
  progress.begin(total - shell.length - articles.length - (known === null ? 1 : 0), total, null);

  const { onSaved } = progress;
  const shellFailure = await saveShell(shell, progress, signal);
  const articleFailure = shellFailure ?? (await saveEditionFiles(articles, onSaved, signal));
  const adopts = articleFailure === null && list !== null && fetched !== null;
  const [adoption, full] = adopts ? await attempt(() => adoptList(list, fetched.hash)) : [null, null];
  if (adoption === 'first') onSaved();
  progress.end(articleFailure ?? full ?? listFailure);
  return { hasShell: shellFailure === null, hasNewEdition: adoption === 'changed' };
}

async function keepRootEdition(
  edition: HashedRoot,
  target: IndexFile,
  { known }: Found,
  progress: Progress,
  options: KeepOptions,
): Promise<Kept> {
  const { signal } = options;
  const shell = await listMissingShell();
  const chosen = await readChoiceFor(edition.root);
  const own = manifest.entries.length + 1;
  const stored = own - shell.length - (known === null ? 1 : 0);
  const undertaken = await readUndertaken(edition.hash, chosen.choice);
  const missing = undertaken === null ? 0 : listMissing(undertaken, await listHeld()).length;
  const expected = undertaken === null ? expectFiles(edition.root, chosen.choice) : countFiles(undertaken);
  progress.begin(stored + (undertaken === null ? 0 : expected - missing), own + expected, null);
  const shellFailure = await saveShell(shell, progress, signal);
  if (shellFailure !== null) {
    progress.end(shellFailure);
    return { hasShell: false, hasNewEdition: false };
  }
  const [adoption, failure] = await attempt(async () => {
    // Where there was none before, the first takes nobody's place: what it names and is not here yet is told as not kept.
    if (known === null) await keepIndex(target.text, target.hash);
    return options.isInstall ? null : keepChosen(edition, target, known, chosen, progress, signal);
  });
  if (!options.isInstall || failure !== null) progress.end(failure);
  return { hasShell: true, hasNewEdition: adoption === 'changed' };
}

/** Brings what was chosen, then puts the root in its place. @throws {SaveError} */
async function keepChosen(
  edition: HashedRoot,
  { text, hash }: IndexFile,
  known: IndexFile | null,
  chosen: Pick<ChosenArticles, 'choice' | 'isDefault'>,
  progress: Progress,
  signal: AbortSignal,
): Promise<Adoption> {
  const files = await findFiles(edition, chosen.choice, signal, progress.onSaved);
  const isNew = known !== null && known.hash !== hash;
  // Another choice of the edition that is here makes room before it takes some.
  if (!isNew) await undertake(edition, files, await listHeld(), signal);

  const held = await listHeld();
  const missing = listMissing(files, held);
  const total = manifest.entries.length + 1 + countFiles(files);
  progress.begin(total - missing.length, total, toArticles(chosen, files, held, edition.root.total));
  const articles = new Set(files.articles.map((name) => scope + ARTICLES_FOLDER + name));
  const onSaved = ({ url }: FileToSave) =>
    articles.has(url) ? progress.onArticleSaved() : progress.onSaved();
  const failure = await saveEditionFiles(missing, onSaved, signal);
  if (failure !== null) throw new SaveError(failure);
  if (!isNew) return 'same';
  await keepIndex(text, hash);
  await undertake(edition, files, await listHeld(), signal);
  return 'changed';
}

function toArticles(
  chosen: Pick<ChosenArticles, 'choice' | 'isDefault'>,
  files: KeptFiles,
  held: ReadonlySet<string>,
  total: number,
): ChosenArticles {
  return { ...chosen, kept: countKept(files, held), chosen: files.articles.length, total };
}

/** What the work gives, or why it could not be done. */
async function attempt<T>(work: () => Promise<T>): Promise<readonly [T | null, OfflineFailure | null]> {
  try {
    return [await work(), null];
  } catch (error) {
    return [null, toFailure(error)];
  }
}

function toFailure(error: unknown): OfflineFailure {
  if (error instanceof SaveError) return error.failure;
  throw error;
}

async function listHeld(): Promise<Set<string>> {
  return listPaths(await caches.open(editionCacheName));
}

async function listMissingShell(): Promise<FileToSave[]> {
  const held = await listPaths(await caches.open(shellCacheName));
  return manifest.entries
    .filter(({ url }) => !held.has(url))
    .map(({ url, hash }) => ({ url: scope + url, hash }));
}

async function saveShell(
  files: readonly FileToSave[],
  { onSaved }: Progress,
  signal: AbortSignal,
): Promise<OfflineFailure | null> {
  const earlier = await Promise.all((await listOtherShells()).map((name) => caches.open(name)));
  return saveFiles(files, await caches.open(shellCacheName), { earlier, onSaved, signal });
}

async function saveEditionFiles(
  files: readonly FileToSave[],
  onSaved: (file: FileToSave) => void,
  signal: AbortSignal,
): Promise<OfflineFailure | null> {
  return saveFiles(files, await caches.open(editionCacheName), { onSaved, signal });
}
