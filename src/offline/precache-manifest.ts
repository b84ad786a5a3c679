/** What the service worker keeps of the app itself. The build writes it into the worker; articles are not part of it. */

/** One file of the shell. */
export interface PrecacheEntry {
  /** Relative to the worker's scope; the empty string is the page that answers every navigation. */
  readonly url: string;
  /** Beginning of the SHA-256 of its content, in hexadecimal digits: see `HASH_LENGTH`. */
  readonly hash: string;
}

/** Every file of one version of the app. */
export interface PrecacheManifest {
  /** Changes with any of the files. */
  readonly version: string;
  readonly entries: readonly PrecacheEntry[];
}

/** Hexadecimal digits of a content hash: 64 bits, enough to tell versions of one file apart. */
export const HASH_LENGTH = 16;

/** The edition's list of articles, relative to the scope: the one file of the edition whose name holds no hash. */
export const EDITION_INDEX = 'edition.json';

/** Where the edition's articles lie, relative to the scope. */
export const ARTICLES_FOLDER = 'assets/';

const ARTICLE_FILE = new RegExp(`^${ARTICLES_FOLDER}[^/]+-([0-9a-f]{${HASH_LENGTH}})\\.json$`);

/** The content hash in the name of an article's file; null for any other path. */
export function findArticleHash(path: string): string | null {
  return ARTICLE_FILE.exec(path)?.[1] ?? null;
}
