/** The file at the edition's place, as the server has it and as it is kept. It is fetched anew when the app starts. */
import { decodeEditionIndex, type EditionIndex } from '#offline/edition-index.ts';
import { EDITION_INDEX } from '#offline/precache-manifest.ts';
import { fetchBody, HASH_HEADER, putOrFail, SaveError, toHash } from './save-files.ts';
import { editionCacheName, scope } from './site.ts';

export interface IndexFile {
  readonly index: EditionIndex;
  /** Of the file as the server gave it. */
  readonly hash: string;
  readonly text: string;
}

/** The one that is kept, or null. */
export async function readKeptIndex(): Promise<IndexFile | null> {
  const kept = await caches.match(scope + EDITION_INDEX, { cacheName: editionCacheName });
  if (kept === undefined) return null;
  return toIndexFile(await kept.text(), kept.headers.get(HASH_HEADER) ?? '');
}

/** The server's. @throws {SaveError} when it cannot be had, or is none that this version can read. */
export async function fetchIndex(): Promise<IndexFile> {
  const { body } = await fetchBody(scope + EDITION_INDEX, 'no-cache');
  const file = toIndexFile(new TextDecoder().decode(body), await toHash(body));
  if (file === null) throw new SaveError('damaged');
  return file;
}

/** Puts it in the place of the one before. @throws {SaveError} when the device has no room for it. */
export async function keepIndex(text: string, hash: string): Promise<void> {
  const headers = { 'Content-Type': 'application/json', [HASH_HEADER]: hash };
  const cache = await caches.open(editionCacheName);
  await putOrFail(cache, scope + EDITION_INDEX, new Response(text, { headers }));
}

function toIndexFile(text: string, hash: string): IndexFile | null {
  const index = decodeEditionIndex(parseOrNull(text));
  return index === null ? null : { index, hash, text };
}

function parseOrNull(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // A page in the file's place, most often a portal that wants a log-in.
    return null;
  }
}
