/**
 * A large edition on the device: its root, and of its articles and shards what the reader has chosen. What is chosen can be opened offline; a root takes
 * the place of the one before only when all of that is here. What else a page asked for, because the reader opened it, stays as long as its edition names it;
 * what only an earlier choice brought goes with that choice.
 */
import { isSameChoice, type ChosenArticles, type OfflineChoice } from '#article/offline-choice.ts';
import { forEachAtOnce } from '#offline/at-once.ts';
import { chooseFiles, type ChosenFiles } from '#offline/choose-files.ts';
import { toDefaultChoice } from '#offline/default-choice.ts';
import { buildNameTest } from '#offline/is-named.ts';
import type { KeptFiles } from '#offline/kept-files.ts';
import { ARTICLES_FOLDER, findArticleHash } from '#offline/precache-manifest.ts';
import type { EditionRoot } from '#shards/edition-root.ts';
import { SHARD_KINDS } from '#shards/layout.ts';
import { buildKeepingReader, buildReader, toFile } from './read-edition-file.ts';
import { keepFiles, readChoice, readKeptFiles } from './records.ts';
import { FILES_AT_ONCE, SaveError, type FileToSave } from './save-files.ts';
import { editionCacheName, scope } from './site.ts';

/** A root and the hash of its file. */
export interface HashedRoot {
  readonly root: EditionRoot;
  readonly hash: string;
}

/** What is to be kept of an edition: the reader's choice, else the default for it. */
export async function readChoiceFor(
  root: EditionRoot,
): Promise<Pick<ChosenArticles, 'choice' | 'isDefault'>> {
  const chosen = await readChoice();
  return { choice: chosen ?? toDefaultChoice(root), isDefault: chosen === null };
}

/** What was undertaken before for this root and this choice; null when its files must be found first. */
export async function readUndertaken(hash: string, choice: OfflineChoice): Promise<KeptFiles | null> {
  const files = await readKeptFiles();
  return files !== null && files.edition === hash && isSameChoice(files.choice, choice) ? files : null;
}

/**
 * Finds the files that the choice needs. The shards it reads on the way are kept and told of.
 * @throws {SaveError}
 */
export async function findFiles(
  { root, hash }: HashedRoot,
  choice: OfflineChoice,
  signal: AbortSignal,
  onSaved: (file: FileToSave) => void,
): Promise<KeptFiles> {
  const undertaken = await readUndertaken(hash, choice);
  if (undertaken !== null) return undertaken;
  const load = buildKeepingReader(await caches.open(editionCacheName), signal, onSaved);
  return { ...(await chooseFiles(root, choice, load)), edition: hash, choice };
}

/** The files that are not here. */
export function listMissing({ shards, articles }: ChosenFiles, held: ReadonlySet<string>): FileToSave[] {
  return [...shards, ...articles].filter((name) => !held.has(ARTICLES_FOLDER + name)).map(toFile);
}

/** How many files there are. */
export function countFiles({ shards, articles }: ChosenFiles): number {
  return shards.length + articles.length;
}

/** About how many files a choice has, before they are found. */
export function expectFiles({ total, shards }: EditionRoot, choice: OfflineChoice): number {
  const all = SHARD_KINDS.reduce((sum, kind) => sum + shards[kind].count, total);
  switch (choice.kind) {
    case 'everything':
      return all;
    case 'newest':
      return Math.round(all * Math.min(1, choice.count / total));
    case 'named':
    case 'none':
      return 0;
  }
}

/** How many of the chosen articles are here. */
export function countKept({ articles }: ChosenFiles, held: ReadonlySet<string>): number {
  return articles.reduce((sum, name) => sum + (held.has(ARTICLES_FOLDER + name) ? 1 : 0), 0);
}

/**
 * Undertakes to keep these files from now on, and lets go of others: of what an earlier choice or edition brought, and of what this edition no longer names.
 * @throws {SaveError} when the device has no room for the note
 */
export async function undertake(
  { root }: HashedRoot,
  files: KeptFiles,
  held: ReadonlySet<string>,
  signal: AbortSignal,
): Promise<void> {
  const before = await readKeptFiles();
  if (before?.edition === files.edition && isSameChoice(before.choice, files.choice)) return;
  const cache = await caches.open(editionCacheName);
  const wanted = new Set([...files.shards, ...files.articles]);
  const brought = new Set([...(before?.shards ?? []), ...(before?.articles ?? [])]);
  const isNamed = before?.edition === files.edition ? async () => true : testNames(root, cache, signal);
  await forEachAtOnce(listFiles(held), FILES_AT_ONCE, async (name) => {
    if (wanted.has(name) || (!brought.has(name) && (await isNamed(name)))) return;
    await cache.delete(scope + ARTICLES_FOLDER + name);
  });
  await keepFiles(files);
}

/** Bare names of the edition's files among the paths. */
function listFiles(held: ReadonlySet<string>): string[] {
  return [...held]
    .filter((path) => findArticleHash(path) !== null)
    .map((path) => path.slice(ARTICLES_FOLDER.length));
}

/** Without an answer a file counts as named: nothing that was read is let go for want of one. */
function testNames(root: EditionRoot, cache: Cache, signal: AbortSignal): (name: string) => Promise<boolean> {
  const test = buildNameTest(root, buildReader(cache, signal));
  return async (name) => {
    try {
      return await test(name);
    } catch (error) {
      if (error instanceof SaveError) return true;
      throw error;
    }
  };
}
