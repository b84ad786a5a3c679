import type { DecodeError } from '#article/decode-value.ts';
import type { Result } from '#article/result.ts';
import { LoadError } from './load-failure.ts';

/**
 * Fetches a JSON file and decodes it. Rejects with a LoadError that names what went wrong; an abort passes through.
 */
export async function loadJson<T>(
  url: string,
  decode: (value: unknown) => Result<T, DecodeError>,
  signal: AbortSignal,
): Promise<T> {
  const response = await fetchOrFail(url, signal);
  if (!response.ok) throw new LoadError({ kind: 'server', status: response.status });
  const decoded = decode(await parseOrFail(response, signal));
  if (decoded.ok) return decoded.value;
  const { path, message } = decoded.error;
  throw new LoadError({ kind: 'malformed', detail: `${path}: ${message}` });
}

async function fetchOrFail(url: string, signal: AbortSignal): Promise<Response> {
  try {
    return await fetch(url, { signal });
  } catch (error) {
    if (signal.aborted) throw error;
    throw new LoadError({ kind: 'network' });
  }
}

async function parseOrFail(response: Response, signal: AbortSignal): Promise<unknown> {
  try {
    return await response.json();
  } catch (error) {
    if (signal.aborted) throw error;
    // A body that breaks off is a network failure; one that is no JSON is a damaged file.
    if (error instanceof SyntaxError) throw new LoadError({ kind: 'malformed', detail: error.message });
    throw new LoadError({ kind: 'network' });
  }
}
