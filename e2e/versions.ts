/** Versions of the built app for the tests of updates: made from the one build there is, since each build takes its time. */
import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { execFileSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readPrecacheManifest } from '#build/precache-manifest.ts';
import { multiplyEdition } from '#build/synthetic/multiply-edition.ts';
import { HASH_LENGTH } from '#offline/precache-manifest.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

/** The build that the tests before this one were given. */
export const BUILT = join(root, 'dist');

/** A copy in a folder of its own, to be changed. */
export function copyBuild(from = BUILT): string {
  const folder = mkdtempSync(join(tmpdir(), 'dramatis-version-'));
  cpSync(from, folder, { recursive: true });
  return folder;
}

/**
 * A later version: every script has another name and the page says which version it is (`data-version`), as after a
 * real change, which a hash leads through all files that import the changed one.
 */
export function makeNextVersion(version: string, from = BUILT): string {
  const folder = copyBuild(from);
  const assets = join(folder, 'assets');
  const scripts = readdirSync(assets).filter((name) => name.endsWith('.js'));
  const rename = (name: string) => name.replace(/\.js$/, `${version}.js`);
  const texts = [join(folder, 'index.html'), ...scripts.map((name) => join(assets, name))];
  for (const path of texts) {
    let text = readFileSync(path, 'utf8');
    for (const name of scripts) text = text.replaceAll(name, rename(name));
    if (/index-[^/]*\.js$/.test(path)) text += `\ndocument.documentElement.dataset.version='${version}';`;
    writeFileSync(path, text);
  }
  for (const name of scripts) renameSync(join(assets, name), join(assets, rename(name)));
  renewWorker(folder, from);
  return folder;
}

/** Puts the list of a changed folder into its worker, in the place of the one it was copied with. */
export function renewWorker(folder: string, from = BUILT): void {
  const path = join(folder, 'sw.js');
  const toLiteral = (of: string) => JSON.stringify(JSON.stringify(readPrecacheManifest(of)));
  const code = readFileSync(path, 'utf8');
  const changed = code.replace(toLiteral(from), () => toLiteral(folder));
  if (changed === code) throw new Error(`${path} does not hold the list of ${from}`);
  writeFileSync(path, changed);
}

/** How long another process may take for a build; a lock that is older was left by one that was ended. */
const LONGEST_BUILD_MS = 180_000;

/** The app built for a sub-folder. */
export function buildUnder(base: string): string {
  return buildOnce(base.replaceAll('/', ''), (folder) => build(folder, ['--base', base]));
}

/** The app with an edition of so many articles, of which the first build's are the pattern. */
export function buildWithArticles(articles: number): string {
  return buildOnce(`articles-${articles}`, (folder) => {
    rmSync(folder, { recursive: true, force: true });
    cpSync(BUILT, folder, { recursive: true });
    multiplyEdition(folder, articles);
  });
}

/** Where a build of that name is; made again only when the other build is newer, and by one process at a time. */
function buildOnce(name: string, buildInto: (folder: string) => void): string {
  const folder = join(root, 'node_modules/.cache/e2e', name);
  const lock = `${folder}.lock`;
  mkdirSync(join(folder, '..'), { recursive: true });
  while (!take(lock)) pause(500);
  try {
    if (!isFresh(folder)) buildInto(folder);
  } finally {
    rmSync(lock, { recursive: true, force: true });
  }
  return folder;
}

function take(lock: string): boolean {
  try {
    mkdirSync(lock);
    return true;
  } catch {
    const isAbandoned = existsSync(lock) && Date.now() - statSync(lock).mtimeMs > LONGEST_BUILD_MS;
    if (isAbandoned) rmSync(lock, { recursive: true, force: true });
    return false;
  }
}

/** Waits without letting the tests of this process go on: each needs the build. */
function pause(durationMs: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, durationMs);
}

function isFresh(folder: string): boolean {
  const worker = join(folder, 'sw.js');
  return existsSync(worker) && statSync(worker).mtimeMs > statSync(join(BUILT, 'sw.js')).mtimeMs;
}

function build(folder: string, options: readonly string[]): void {
  const vite = join(root, 'node_modules/.bin/vite');
  run(vite, ['build', ...options, '--outDir', folder, '--emptyOutDir', '--logLevel=error']);
}

function run(command: string, args: readonly string[]): void {
  execFileSync(command, args, { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });
}

/** What a later edition does to the articles of the one before. */
export interface EditionChanges {
  /** Ids of articles that leave. */
  readonly removed: readonly string[];
  /** Id of an article whose wording changes, and its new headline in the list. */
  readonly reworded: { readonly id: string; readonly headline: string };
  /** Id of an article that comes, with the text of another. */
  readonly added: { readonly id: string; readonly like: string; readonly headline: string };
}

interface ListedArticle {
  readonly id: string;
  readonly asset: string;
  readonly headline: string;
}

/** The same app with another edition; the files of the edition before are gone from the host. */
export function makeNextEdition({ removed, reworded, added }: EditionChanges): string {
  const folder = copyBuild();
  const index = join(folder, 'edition.json');
  const edition: { articles: ListedArticle[] } = JSON.parse(readFileSync(index, 'utf8'));
  const assetOf = (id: string) =>
    join(folder, 'assets', edition.articles.find((entry) => entry.id === id)!.asset);
  const write = (id: string, text: string): string => {
    const hash = createHash('sha256').update(text).digest('hex').slice(0, HASH_LENGTH);
    writeFileSync(join(folder, 'assets', `${id}-${hash}.json`), text);
    return `${id}-${hash}.json`;
  };
  const model = JSON.parse(readFileSync(assetOf(added.like), 'utf8'));
  const changed = JSON.parse(readFileSync(assetOf(reworded.id), 'utf8'));
  const listedModel = edition.articles.find(({ id }) => id === added.like)!;
  for (const id of [...removed, reworded.id]) rmSync(assetOf(id));
  const rewordedAsset = write(reworded.id, JSON.stringify({ ...changed, topic: 'another-topic' }));
  const addedAsset = write(added.id, JSON.stringify({ ...model, id: added.id }));
  const rest = edition.articles
    .filter(({ id }) => !removed.includes(id))
    .map((entry) =>
      entry.id === reworded.id ? { ...entry, headline: reworded.headline, asset: rewordedAsset } : entry,
    );
  const news = { ...listedModel, id: added.id, headline: added.headline, asset: addedAsset };
  writeFileSync(index, JSON.stringify({ ...edition, articles: [...rest, news] }));
  return folder;
}
