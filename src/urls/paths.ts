/** Every path of the app, without the base it is deployed under; the router adds that. */
import type { ArticleId, EntityId } from '#article/ids.ts';

/** Route patterns as the router wants them, beside the functions that fill them. */
export const PATTERNS = {
  library: '/',
  article: '/articles/:id',
  edit: '/articles/:id/edit',
  figures: '/figures',
  figure: '/figures/:id',
  safety: '/safety',
  import: '/import',
  corrections: '/corrections',
  search: '/search',
} as const;

/** The library's path. */
export function libraryPath(): string {
  return PATTERNS.library;
}

/** The path of an article; `blockId` leads to that block of it. */
export function articlePath(id: ArticleId, blockId?: string): string {
  return `/articles/${id}${blockId === undefined ? '' : `#${blockId}`}`;
}

/** The path of the page that edits an article of the reader's own. */
export function editPath(id: ArticleId): string {
  return `/articles/${id}/edit`;
}

/** The path of the page that lists everyone. */
export function figuresPath(): string {
  return PATTERNS.figures;
}

/** The path of an entity's page; people are figures, and the other types share the page. */
export function figurePath(id: EntityId): string {
  return `/figures/${id}`;
}

/** The path of the page about what this device keeps. */
export function safetyPath(): string {
  return PATTERNS.safety;
}

/** The path of the page that takes what the reader brings. */
export function importPath(): string {
  return PATTERNS.import;
}

/** The path of the page that lists what the reader has corrected of names. */
export function correctionsPath(): string {
  return PATTERNS.corrections;
}

/** The path of the page that searches the texts of all articles. */
export function searchPath(): string {
  return PATTERNS.search;
}

/** What the page of the reader's own articles calls the place where a removed one can be brought back. */
export const REMOVED_ID = 'removed';

/** Leads to where an article that was removed can be brought back. */
export function removedPath(): string {
  return `${PATTERNS.import}#${REMOVED_ID}`;
}
