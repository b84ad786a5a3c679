import { queryOptions } from '@tanstack/react-query';
import { libraryUrl } from 'virtual:edition';
import { decodeLibrary } from '#article/decode-library.ts';
import type { DecodeError } from '#article/decode-value.ts';
import type { Library } from '#article/library.ts';
import { success, type Result } from '#article/result.ts';
import { loadJson } from '#queries/load-json.ts';
import { decodeRoot, isRoot, type EditionRoot } from '#shards/edition-root.ts';

/** The shipped edition: its whole list, or the root of its shards. */
export type Edition =
  | { readonly kind: 'whole'; readonly library: Library }
  | { readonly kind: 'sharded'; readonly root: EditionRoot };

/** The file that every edition begins with. It changes with the edition alone. */
export function editionQuery() {
  return queryOptions({
    queryKey: ['edition'],
    queryFn: ({ signal }) => loadJson(libraryUrl, decodeEdition, signal),
    networkMode: 'always',
    staleTime: Infinity,
    gcTime: Infinity,
  });
}

/** The edition from its file, or the first fault with its path. */
export function decodeEdition(value: unknown): Result<Edition, DecodeError> {
  if (!isRoot(value)) {
    const library = decodeLibrary(value);
    return library.ok ? success({ kind: 'whole', library: library.value }) : library;
  }
  const root = decodeRoot(value);
  return root.ok ? success({ kind: 'sharded', root: root.value }) : root;
}

/** What is listed before anything else is asked for: all of a small edition, the newest of a large one. */
export function toFirstLibrary(edition: Edition): Library {
  if (edition.kind === 'whole') return edition.library;
  const { newest, entities, total } = edition.root;
  return { articles: newest, entities: new Map(entities.map((entity) => [entity.id, entity])), total };
}
