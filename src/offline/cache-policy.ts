/**
 * What the service worker does with a request, as one pure decision. Whatever is not named here is left to the browser,
 * as if there were no worker: other hosts above all.
 */
import { SHARE_TARGET } from './share-target.ts';
import { EDITION_INDEX, findArticleHash } from './precache-manifest.ts';

export type Strategy =
  /** Not ours: the browser goes on by itself. */
  | { readonly kind: 'browser' }
  /** A page of the app: the shell answers, the kept one first. */
  | { readonly kind: 'shell' }
  /** Another app shares something: it is kept, and the page that imports opened. */
  | { readonly kind: 'share' }
  /** A file of this version, kept; fetched and kept when it is missing. */
  | { readonly kind: 'precached'; readonly path: string }
  /** A hashed file of another version, for a page that has been open since then: kept, else fetched. */
  | { readonly kind: 'earlier-version' }
  /** The list of articles: the kept one at once, a newer one for the next time. */
  | { readonly kind: 'edition-index' }
  /** An article, named after its content: kept, else fetched and kept. */
  | { readonly kind: 'article'; readonly path: string; readonly hash: string };

/** What the decision needs of a request. */
export interface PolicyRequest {
  readonly method: string;
  readonly url: string;
  /** As `Request.mode` has it: `navigate` for a page. */
  readonly mode: string;
  /** A request for a part of a file cannot be answered with the whole. */
  readonly hasRange: boolean;
}

/** What the decision needs to know of the worker. */
export interface PolicyContext {
  /** Address of the folder the app stands under, with a slash at its end. */
  readonly scope: string;
  /** Paths of the shell's files, relative to the scope. */
  readonly precached: ReadonlySet<string>;
}

const BROWSER: Strategy = { kind: 'browser' };

/** The strategy for a request. Nothing is ever answered but reading from below the scope, and what is shared to it. */
export function classify(request: PolicyRequest, { scope, precached }: PolicyContext): Strategy {
  const { origin, pathname } = new URL(request.url);
  const address = origin + pathname;
  if (request.method === 'POST' && address === scope + SHARE_TARGET) return { kind: 'share' };
  if (request.method !== 'GET' || request.hasRange) return BROWSER;
  if (!address.startsWith(scope)) return BROWSER;
  const path = address.slice(scope.length);
  if (request.mode === 'navigate') return isPage(path) ? { kind: 'shell' } : classifyFile(path, precached);
  return path === '' ? BROWSER : classifyFile(path, precached);
}

function classifyFile(path: string, precached: ReadonlySet<string>): Strategy {
  if (path === EDITION_INDEX) return { kind: 'edition-index' };
  if (path !== '' && precached.has(path)) return { kind: 'precached', path };
  const hash = findArticleHash(path);
  if (hash !== null) return { kind: 'article', path, hash };
  return path.startsWith('assets/') ? { kind: 'earlier-version' } : BROWSER;
}

/** A path whose last part has an extension is a file: a page in its place would be taken for a script or a picture. */
function isPage(path: string): boolean {
  return path === 'index.html' || !path.slice(path.lastIndexOf('/') + 1).includes('.');
}
