/** Which of the built files a device must hold to read offline, with the hashes their copies are checked against. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import {
  EDITION_INDEX,
  findArticleHash,
  HASH_LENGTH,
  type PrecacheEntry,
  type PrecacheManifest,
} from '#offline/precache-manifest.ts';

/** The name the worker is served under: never hashed, since the browser looks for changes under the same address. */
export const WORKER_FILE = 'sw.js';

/** Files for the host, the browser's installation or the eye of a maintainer: no page needs them. */
const NOT_NEEDED = [/^sw\.js$/, /^_headers$/, /^screenshots\//, /^icons\//, /\.map$/];

/** Whether the shell needs a built file, by its path from the built folder. The edition keeps itself up to date. */
export function isPrecached(path: string): boolean {
  if (path === EDITION_INDEX || findArticleHash(path) !== null) return false;
  return !NOT_NEEDED.some((pattern) => pattern.test(path));
}

/** Reads the built folder. Equal files give an equal manifest, in the order of their paths. */
export function readPrecacheManifest(folder: string): PrecacheManifest {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((file) => file.isFile())
    .map((file) => join(file.parentPath, file.name).slice(join(folder, '/').length).split(sep).join('/'))
    .filter(isPrecached)
    .sort()
    .map((path): PrecacheEntry => {
      // The page is asked for as a reader does: some hosts send `index.html` elsewhere.
      const url = path === 'index.html' ? '' : path;
      return { url, hash: hashOf(readFileSync(join(folder, path))) };
    });
  return { version: hashOf(JSON.stringify(entries)), entries };
}

function hashOf(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex').slice(0, HASH_LENGTH);
}

/** What stands in the worker's code until the manifest is known; a minifier may choose the quotation marks. */
const PLACEHOLDER = /(["'`])@@PRECACHE_MANIFEST@@\1/;

/** The worker's code with the manifest in it. @throws {Error} when the code has no place for it */
export function insertManifest(code: string, manifest: PrecacheManifest): string {
  if (!PLACEHOLDER.test(code)) throw new Error('the service worker has no place for its manifest');
  return code.replace(PLACEHOLDER, () => JSON.stringify(JSON.stringify(manifest)));
}
