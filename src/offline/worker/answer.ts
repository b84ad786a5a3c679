/** The strategies of `cache-policy.ts`, one function each. What is kept answers first; the network mends what is missing. */
import { EDITION_INDEX } from '#offline/precache-manifest.ts';
import { editionCacheName, listOtherShells, manifest, scope, shellCacheName } from './site.ts';
import { lastResort } from './last-resort.ts';
import { putOrFail, toKept } from './save-files.ts';

/** Runs on after the answer was given; the worker is not stopped before it ends. */
type RunOn = (work: Promise<unknown>) => void;

/** A page of the app. */
export async function answerShell(request: Request, runOn: RunOn): Promise<Response> {
  const kept = await caches.match(scope, { cacheName: shellCacheName });
  if (kept !== undefined) return kept;
  try {
    return await fetchAndKeep(request, '', runOn);
  } catch {
    // The browser has deleted this version: an earlier one, if it is whole enough to open, or words that say so.
    return (await matchOtherShells(scope)) ?? lastResort();
  }
}

/** A file of this version. */
export async function answerPrecached(request: Request, path: string, runOn: RunOn): Promise<Response> {
  const kept = await caches.match(scope + path, { cacheName: shellCacheName });
  return kept ?? fetchAndKeep(request, path, runOn);
}

/** A hashed file that this version does not have: a page of an earlier one is still open. */
export async function answerEarlierVersion(request: Request): Promise<Response> {
  return (await matchOtherShells(request.url)) ?? fetch(request);
}

/** The list of articles. Whether there is a newer one is looked up at the start of the app, not here. */
export async function answerEditionIndex(request: Request): Promise<Response> {
  return (await caches.match(scope + EDITION_INDEX, { cacheName: editionCacheName })) ?? fetch(request);
}

/** An article. */
export async function answerArticle(
  request: Request,
  path: string,
  hash: string,
  runOn: RunOn,
): Promise<Response> {
  const kept = await caches.match(scope + path, { cacheName: editionCacheName });
  if (kept !== undefined) return kept;
  const response = await fetch(request);
  if (response.ok) runOn(keep(response.clone(), scope + path, hash, editionCacheName));
  return response;
}

async function fetchAndKeep(request: Request, path: string, runOn: RunOn): Promise<Response> {
  const response = await fetch(request);
  const hash = manifest.entries.find(({ url }) => url === path)?.hash;
  if (response.ok && hash !== undefined) runOn(keep(response.clone(), scope + path, hash, shellCacheName));
  return response;
}

/** Mends a hole in passing. What cannot be kept was answered all the same; the next check tells the reader. */
async function keep(response: Response, url: string, hash: string, cacheName: string): Promise<void> {
  try {
    const kept = await toKept(response, await response.arrayBuffer(), hash);
    await putOrFail(await caches.open(cacheName), url, kept);
  } catch {
    // Another version's file, no room, or a connection that broke: the hole stays, and `check` reports it.
  }
}

async function matchOtherShells(url: string): Promise<Response | undefined> {
  for (const cacheName of await listOtherShells()) {
    const kept = await caches.match(url, { cacheName, ignoreSearch: true });
    if (kept !== undefined) return kept;
  }
  return undefined;
}
