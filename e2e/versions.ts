/** Versions of the built app for the tests of updates: made from the one build there is, since each build takes its time. */
import { cpSync, mkdtempSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { execFileSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readPrecacheManifest } from '#build/precache-manifest.ts';

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

/** The app built for a sub-folder; built again only when the other build is newer. */
export function buildUnder(base: string): string {
  const folder = join(root, 'node_modules/.cache/e2e', base);
  const isFresh =
    existsSync(join(folder, 'sw.js')) &&
    statSync(join(folder, 'sw.js')).mtimeMs > statSync(join(BUILT, 'sw.js')).mtimeMs;
  if (isFresh) return folder;
  const vite = join(root, 'node_modules/.bin/vite');
  execFileSync(vite, ['build', `--base=${base}`, '--outDir', folder, '--emptyOutDir', '--logLevel=error'], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  return folder;
}
