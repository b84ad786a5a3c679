/**
 * A small edition on the device. Its list is one file; articles bear the hash of their content in their names, so only
 * what is new or changed is fetched. A list takes the place of the one before only when all its articles are here:
 * offline, no list ever names an article that cannot be opened.
 */
import { forgetRemoved, mergeEdition, type EditionList } from '#offline/edition-list.ts';
import { ARTICLES_FOLDER, findArticleHash } from '#offline/precache-manifest.ts';
import { keepIndex, readKeptIndex } from './index-file.ts';
import type { FileToSave } from './save-files.ts';
import { editionCacheName, listPaths, scope } from './site.ts';

/** The articles of a list that the device does not hold. One that has left the edition cannot be fetched any more. */
export function listMissingArticles(list: EditionList, held: ReadonlySet<string>): FileToSave[] {
  return list.articles.flatMap(({ asset }) => {
    const path = ARTICLES_FOLDER + asset;
    const hash = findArticleHash(path);
    return hash === null || held.has(path) ? [] : [{ url: scope + path, hash }];
  });
}

/**
 * Puts a list whose articles are all here in the place of the one before, with what has come and gone since.
 * @param hash of the list's file as the server gave it
 * @throws {SaveError} when the device has no room for it
 */
export async function adoptList(list: EditionList, hash: string): Promise<'first' | 'changed' | 'same'> {
  const kept = await readKeptIndex();
  if (kept?.hash === hash) return 'same';
  const before = kept?.index.kind === 'list' ? kept.index.list : null;
  await keepList(before === null ? list : mergeEdition(before, list), hash);
  return kept === null ? 'first' : 'changed';
}

/** Lets go of articles that have left the edition, and says whether there were any. */
export async function forgetArticles(ids: readonly string[]): Promise<boolean> {
  const kept = await readKeptIndex();
  if (kept?.index.kind !== 'list') return false;
  const { list } = kept.index;
  const rest = forgetRemoved(list, ids);
  if (rest === list) return false;
  await keepList(rest, kept.hash);
  return true;
}

async function keepList(list: EditionList, hash: string): Promise<void> {
  await keepIndex(JSON.stringify(list), hash);
  await prune(list);
}

/** Deletes the files that the list does not name: earlier wordings, and articles that were forgotten. */
async function prune(list: EditionList): Promise<void> {
  const cache = await caches.open(editionCacheName);
  const named = new Set([...list.articles, ...list.removed].map(({ asset }) => ARTICLES_FOLDER + asset));
  const held = await listPaths(cache);
  const stale = [...held].filter((path) => findArticleHash(path) !== null && !named.has(path));
  await Promise.all(stale.map((path) => cache.delete(scope + path)));
}
