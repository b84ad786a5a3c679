/**
 * The edition on the device. Its list is one file, fetched anew when the app starts; articles bear the hash of their
 * content in their names, so only what is new or changed is fetched. A list takes the place of the one before only
 * when all its articles are here: offline, no list ever names an article that cannot be opened.
 */
import { isEntry, mergeRemoved, toRemoved, type EditionList } from '#offline/edition-list.ts';
import {
  ARTICLES_FOLDER,
  EDITION_INDEX,
  EDITION_REMOVED,
  findArticleHash,
} from '#offline/precache-manifest.ts';
import { editionCacheName, listPaths, scope } from './site.ts';
import { fetchBody, putOrFail, SaveError, type FileToSave } from './save-files.ts';

/** The list as it came, to be kept as it is, and what it says. */
export interface FetchedEdition {
  readonly body: ArrayBuffer;
  readonly list: EditionList;
}

/** The list that is kept, or null. */
export async function readKeptEdition(): Promise<EditionList | null> {
  return readList(EDITION_INDEX);
}

async function readList(path: string): Promise<EditionList | null> {
  const kept = await caches.match(scope + path, { cacheName: editionCacheName });
  return kept === undefined ? null : toEditionList(await kept.json());
}

/** @throws {SaveError} when it cannot be had, or is not one that this version can read. */
export async function fetchEdition(): Promise<FetchedEdition> {
  const { body } = await fetchBody(scope + EDITION_INDEX, 'no-cache');
  const list = parseList(body);
  if (list === null) throw new SaveError('damaged');
  return { body, list };
}

function parseList(body: ArrayBuffer): EditionList | null {
  try {
    return toEditionList(JSON.parse(new TextDecoder().decode(body)));
  } catch {
    // A page in the list's place, most often a portal that wants a log-in.
    return null;
  }
}

function toEditionList(value: unknown): EditionList | null {
  if (typeof value !== 'object' || value === null) return null;
  const { schema, articles, entities } = value as Record<string, unknown>;
  if (schema !== 1 || !Array.isArray(articles) || !Array.isArray(entities)) return null;
  return articles.every(isEntry) ? { schema, articles, entities } : null;
}

/** The articles of a list that the device does not hold. */
export async function listMissingArticles(list: EditionList): Promise<FileToSave[]> {
  const held = await listPaths(await caches.open(editionCacheName));
  return list.articles.flatMap(({ asset }) => {
    const path = ARTICLES_FOLDER + asset;
    const hash = findArticleHash(path);
    return hash === null || held.has(path) ? [] : [{ url: scope + path, hash }];
  });
}

/**
 * Puts a list whose articles are all here in the place of the one before, and remembers what has left the edition.
 * @throws {SaveError} when the device has no room for it
 */
export async function adoptEdition({ body, list }: FetchedEdition): Promise<'first' | 'changed' | 'same'> {
  const before = await readKeptEdition();
  if (before !== null && JSON.stringify(before) === JSON.stringify(list)) return 'same';
  const cache = await caches.open(editionCacheName);
  if (before !== null) {
    const removed = mergeRemoved(await readList(EDITION_REMOVED), toRemoved(before, list), list);
    await putOrFail(cache, scope + EDITION_REMOVED, toJsonResponse(JSON.stringify(removed)));
  }
  await putOrFail(cache, scope + EDITION_INDEX, toJsonResponse(body));
  await prune();
  return before === null ? 'first' : 'changed';
}

/** Lets go of removed articles. */
export async function forgetArticles(ids: readonly string[]): Promise<void> {
  const removed = await readList(EDITION_REMOVED);
  if (removed === null) return;
  const rest = { ...removed, articles: removed.articles.filter(({ id }) => !ids.includes(id)) };
  const cache = await caches.open(editionCacheName);
  await putOrFail(cache, scope + EDITION_REMOVED, toJsonResponse(JSON.stringify(rest)));
  await prune();
}

/** Deletes the files that neither list names: earlier wordings, and articles that were forgotten. */
async function prune(): Promise<void> {
  const lists = [await readKeptEdition(), await readList(EDITION_REMOVED)];
  const named = new Set(
    lists.flatMap((list) => list?.articles ?? []).map(({ asset }) => ARTICLES_FOLDER + asset),
  );
  const cache = await caches.open(editionCacheName);
  const stale = [...(await listPaths(cache))].filter(
    (path) => findArticleHash(path) !== null && !named.has(path),
  );
  await Promise.all(stale.map((path) => cache.delete(scope + path)));
}

function toJsonResponse(body: ArrayBuffer | string): Response {
  return new Response(body, { headers: { 'Content-Type': 'application/json' } });
}
