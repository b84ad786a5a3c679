/** Reads files of an edition in shards: from the device, else from the server, each checked against its hash. */
import type { DecodeError } from '#article/decode-value.ts';
import type { Result } from '#article/result.ts';
import { ARTICLES_FOLDER, findArticleHash } from '#offline/precache-manifest.ts';
import type { LoadFile } from '#shards/open-edition.ts';
import { fetchVerified, putOrFail, SaveError, type FileToSave } from './save-files.ts';
import { scope } from './site.ts';

/** The address and hash of a file by its bare name. @throws {SaveError} when the name holds no hash */
export function toFile(name: string): FileToSave {
  const path = ARTICLES_FOLDER + name;
  const hash = findArticleHash(path);
  if (hash === null) throw new SaveError('damaged');
  return { url: scope + path, hash };
}

/**
 * A reader of files. What it fetches goes to `onFetched` before it is read. Rejects with a SaveError, or as `signal` does once it is aborted.
 */
export function buildReader(
  cache: Cache,
  signal: AbortSignal,
  onFetched: (file: FileToSave, response: Response) => Promise<void> = async () => undefined,
): LoadFile {
  return async (name, decode) => {
    signal.throwIfAborted();
    const file = toFile(name);
    const kept = await cache.match(file.url);
    if (kept !== undefined) return decodeOrFail(await kept.text(), decode);
    const response = await fetchVerified(file);
    await onFetched(file, response.clone());
    return decodeOrFail(await response.text(), decode);
  };
}

/** The same, which keeps what it fetches and tells of it. */
export function buildKeepingReader(
  cache: Cache,
  signal: AbortSignal,
  onSaved: (file: FileToSave) => void,
): LoadFile {
  return buildReader(cache, signal, async (file, response) => {
    await putOrFail(cache, file.url, response);
    onSaved(file);
  });
}

function decodeOrFail<T>(text: string, decode: (value: unknown) => Result<T, DecodeError>): T {
  const decoded = decode(parseOrNull(text));
  if (!decoded.ok) throw new SaveError('damaged');
  return decoded.value;
}

function parseOrNull(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
