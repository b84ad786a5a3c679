/** The page's side of what another app has shared: what waits is listed, and goes part by part once the page has it. */
import { SHARE_FIELDS, toSharedCacheName, toSharedText } from '#offline/share-target.ts';

/** Something that was shared. */
export interface WaitingShare {
  /** No two are the same. */
  readonly key: string;
  /** Empty when there are no words, or they were taken. */
  readonly text: string;
  /** Without those that were taken. */
  readonly files: readonly File[];
  /** The page has this part for good. */
  readonly settle: (part: 'text' | 'files') => Promise<void>;
}

/**
 * What waits, in the order in which it was shared; nothing where the browser keeps nothing. Null stands for one that is
 * damaged, which waits no longer: nobody could take it.
 */
export async function listShares(base: string): Promise<readonly (WaitingShare | null)[]> {
  // Browsers have no caches on pages that came over an open connection, nor where all keeping is forbidden.
  if (!('caches' in globalThis)) return [];
  try {
    const name = toSharedCacheName(base);
    if (!(await caches.has(name))) return [];
    const cache = await caches.open(name);
    const requests = await cache.keys();
    return await Promise.all(requests.map(({ url }) => readShare(cache, url)));
  } catch (error) {
    if (error instanceof DOMException) return [];
    throw error;
  }
}

async function readShare(cache: Cache, url: string): Promise<WaitingShare | null> {
  try {
    return toShare(cache, url, await readForm(cache, url));
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    await cache.delete(url);
    return null;
  }
}

/** The form as it was kept; an empty one where it has gone meanwhile. @throws {TypeError} when it is damaged */
async function readForm(cache: Cache, url: string): Promise<FormData> {
  return (await (await cache.match(url))?.formData()) ?? new FormData();
}

function toShare(cache: Cache, url: string, form: FormData): WaitingShare {
  return {
    key: url,
    text: toSharedText({
      title: textOf(form, 'title'),
      text: textOf(form, 'text'),
      url: textOf(form, 'url'),
    }),
    files: form.getAll(SHARE_FIELDS.files).filter((value) => value instanceof File),
    settle: (part) => forgetPart(cache, url, part),
  };
}

function textOf(form: FormData, field: 'title' | 'text' | 'url'): string {
  const value = form.get(SHARE_FIELDS[field]);
  return typeof value === 'string' ? value : '';
}

async function forgetPart(cache: Cache, url: string, part: 'text' | 'files'): Promise<void> {
  const { title, text, url: address, files } = SHARE_FIELDS;
  const form = await readForm(cache, url);
  for (const field of part === 'files' ? [files] : [title, text, address]) form.delete(field);
  // An unset field and an empty one are the same.
  const isEmpty = [...form.values()].every((value) => value === '');
  if (isEmpty) await cache.delete(url);
  else await cache.put(url, new Response(form));
}
