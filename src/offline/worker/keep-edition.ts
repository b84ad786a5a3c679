/**
 * The edition on the device. Its list is one file, fetched anew when the app starts; articles bear the hash of their
 * content in their names, so only what is new or changed is fetched. A list takes the place of the one before only
 * when all its articles are here: offline, no list ever names an article that cannot be opened.
 */
import { decodeEditionList, forgetRemoved, mergeEdition, type EditionList } from '#offline/edition-list.ts';
import { ARTICLES_FOLDER, EDITION_INDEX, findArticleHash } from '#offline/precache-manifest.ts';
import { editionCacheName, listPaths, scope } from './site.ts';
import { fetchBody, HASH_HEADER, putOrFail, SaveError, toHash, type FileToSave } from './save-files.ts';

/** The list as the server has it. */
export interface FetchedEdition {
  readonly list: EditionList;
  /** Of the file as it came. */
  readonly hash: string;
}

/** The list that is kept, or null. */
export async function readKeptEdition(): Promise<EditionList | null> {
  const kept = await matchIndex();
  return kept === undefined ? null : decodeEditionList(await kept.json());
}

function matchIndex(): Promise<Response | undefined> {
  return caches.match(scope + EDITION_INDEX, { cacheName: editionCacheName });
}

/** @throws {SaveError} when it cannot be had, or is not one that this version can read. */
export async function fetchEdition(): Promise<FetchedEdition> {
  const { body } = await fetchBody(scope + EDITION_INDEX, 'no-cache');
  const list = decodeEditionList(parseOrNull(body));
  if (list === null) throw new SaveError('damaged');
  return { list, hash: await toHash(body) };
}

function parseOrNull(body: ArrayBuffer): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(body));
  } catch {
    // A page in the list's place, most often a portal that wants a log-in.
    return null;
  }
}

/** The articles of a list that the device does not hold. One that has left the edition cannot be fetched any more. */
export async function listMissingArticles(list: EditionList): Promise<FileToSave[]> {
  const held = await listPaths(await caches.open(editionCacheName));
  return list.articles.flatMap(({ asset }) => {
    const path = ARTICLES_FOLDER + asset;
    const hash = findArticleHash(path);
    return hash === null || held.has(path) ? [] : [{ url: scope + path, hash }];
  });
}

/**
 * Puts a list whose articles are all here in the place of the one before, with what has come and gone since.
 * @throws {SaveError} when the device has no room for it
 */
export async function adoptEdition({ list, hash }: FetchedEdition): Promise<'first' | 'changed' | 'same'> {
  const kept = await matchIndex();
  if (kept?.headers.get(HASH_HEADER) === hash) return 'same';
  const before = await readKeptEdition();
  await keepList(before === null ? list : mergeEdition(before, list), hash);
  return before === null ? 'first' : 'changed';
}

/** Lets go of articles that have left the edition, and says whether there were any. */
export async function forgetArticles(ids: readonly string[]): Promise<boolean> {
  const kept = await matchIndex();
  const list = await readKeptEdition();
  if (kept === undefined || list === null) return false;
  const rest = forgetRemoved(list, ids);
  if (rest === list) return false;
  await keepList(rest, kept.headers.get(HASH_HEADER) ?? '');
  return true;
}

async function keepList(list: EditionList, hash: string): Promise<void> {
  const cache = await caches.open(editionCacheName);
  const headers = { 'Content-Type': 'application/json', [HASH_HEADER]: hash };
  await putOrFail(cache, scope + EDITION_INDEX, new Response(JSON.stringify(list), { headers }));
  await prune(cache, list);
}

/** Deletes the files that the list does not name: earlier wordings, and articles that were forgotten. */
async function prune(cache: Cache, list: EditionList): Promise<void> {
  const named = new Set([...list.articles, ...list.removed].map(({ asset }) => ARTICLES_FOLDER + asset));
  const held = await listPaths(cache);
  const stale = [...held].filter((path) => findArticleHash(path) !== null && !named.has(path));
  await Promise.all(stale.map((path) => cache.delete(scope + path)));
}
