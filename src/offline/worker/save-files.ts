/**
 * Fetching files and keeping them, each checked against the hash of its content. An error page, a page in a file's
 * place, a file that breaks off, and a file of a version that was deployed a moment ago: none is ever kept for another.
 */
import { forEachAtOnce } from '#offline/at-once.ts';
import { HASH_LENGTH } from '#offline/precache-manifest.ts';
import type { OfflineFailure } from '#offline/offline-messages.ts';

/** A file that is to be kept. */
export interface FileToSave {
  /** Absolute address. */
  readonly url: string;
  readonly hash: string;
}

/** How a failure travels within the worker. */
export class SaveError extends Error {
  readonly failure: OfflineFailure;
  constructor(failure: OfflineFailure, cause?: unknown) {
    super(failure, { cause });
    this.name = 'SaveError';
    this.failure = failure;
  }
}

/** How many files are asked for at once: the page's own requests must find a place beside them. */
export const FILES_AT_ONCE = 4;

/** A file that has not arrived after this long does not arrive. */
const FILE_TIMEOUT_MS = 60_000;

/** Says which hash a kept answer had. */
export const HASH_HEADER = 'X-Dramatis-Hash';

/** Headers that speak of the transfer, which is over, or of who asked for it. */
const TRANSFER_HEADERS = ['content-encoding', 'content-length', 'transfer-encoding', 'vary', 'set-cookie'];

/** Beginning of the SHA-256 of a body. */
export async function toHash(body: ArrayBuffer): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', body));
  return [...digest]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('')
    .slice(0, HASH_LENGTH);
}

/** How files are kept. */
export interface SaveOptions {
  /** Caches of other versions: what has not changed is taken from there. */
  readonly earlier?: readonly Cache[];
  /** Called with each file once it is here. */
  readonly onSaved: (file: FileToSave) => void;
  /** Once it is aborted no further file is asked for, and the work rejects as it does. */
  readonly signal?: AbortSignal;
}

/**
 * Keeps the files in the cache, several at once, and resolves to why not all could be, or null when they all are. What
 * was kept before a failure stays for the next attempt.
 */
export async function saveFiles(
  files: readonly FileToSave[],
  cache: Cache,
  { earlier = [], onSaved, signal }: SaveOptions,
): Promise<OfflineFailure | null> {
  let failure: OfflineFailure | null = null;
  const save = async (file: FileToSave) => {
    signal?.throwIfAborted();
    try {
      await saveFile(file, cache, earlier);
    } catch (error) {
      if (!(error instanceof SaveError)) throw error;
      failure = error.failure;
      return;
    }
    onSaved(file);
  };
  // Without connection or room there is no point in asking for the rest.
  const isHopeless = () => failure === 'network' || failure === 'no-room';
  await forEachAtOnce(files, FILES_AT_ONCE, save, isHopeless);
  return failure;
}

async function saveFile(file: FileToSave, cache: Cache, earlier: readonly Cache[]): Promise<void> {
  for (const other of earlier) {
    const kept = await other.match(file.url);
    if (kept?.headers.get(HASH_HEADER) === file.hash) return putOrFail(cache, file.url, kept);
  }
  await putOrFail(cache, file.url, await fetchVerified(file));
}

/** Puts into a cache. @throws {SaveError} `no-room` when the device has none left. */
export async function putOrFail(cache: Cache, url: string, response: Response): Promise<void> {
  try {
    await cache.put(url, response);
  } catch (error) {
    const isFull = error instanceof DOMException && error.name === 'QuotaExceededError';
    // Chromium calls a write that found no room an operation that failed for unknown reasons, as often as not.
    throw new SaveError(isFull || error instanceof DOMException ? 'no-room' : 'network', error);
  }
}

/** The file as it was built. A connection that hesitates, or a stale answer on the way, gets one more try. @throws {SaveError} */
export async function fetchVerified(file: FileToSave): Promise<Response> {
  // A hashed name may come from the browser's own store, where the page has just put it.
  const isHashed = new URL(file.url).pathname.includes('/assets/');
  try {
    return await fetchOnce(file, isHashed ? 'default' : 'no-cache');
  } catch {
    return fetchOnce(file, 'reload');
  }
}

async function fetchOnce({ url, hash }: FileToSave, mode: RequestCache): Promise<Response> {
  const { response, body } = await fetchBody(url, mode);
  return toKept(response, body, hash);
}

/** An answer of the network with its whole body. @throws {SaveError} when there is none or it is an error. */
export async function fetchBody(
  url: string,
  cache: RequestCache,
): Promise<{ response: Response; body: ArrayBuffer }> {
  try {
    const response = await fetch(url, { cache, signal: AbortSignal.timeout(FILE_TIMEOUT_MS) });
    if (!response.ok) throw new SaveError('server');
    return { response, body: await response.arrayBuffer() };
  } catch (error) {
    throw error instanceof SaveError ? error : new SaveError('network', error);
  }
}

/** What of an answer is kept, if its content is what it should be. @throws {SaveError} `damaged` if not. */
export async function toKept(response: Response, body: ArrayBuffer, hash: string): Promise<Response> {
  if ((await toHash(body)) !== hash) throw new SaveError('damaged');
  // The security headers are kept with it. Built anew, since an answer that was redirected cannot open a page.
  const headers = new Headers(response.headers);
  for (const name of TRANSFER_HEADERS) headers.delete(name);
  headers.set(HASH_HEADER, hash);
  return new Response(body, { status: 200, headers });
}
