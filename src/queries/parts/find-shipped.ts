import type { QueryClient } from '@tanstack/react-query';
import type { ArticleId } from '#article/ids.ts';
import { findEntry } from '#article/library.ts';
import { LoadError } from '#queries/load-failure.ts';
import { libraryQuery } from '#queries/library-query.ts';
import { editionQuery } from './edition-query.ts';
import { readAbout } from './shard-query.ts';

/**
 * Whether the library has an article of that id, also where only part of it is loaded. Where that cannot be known now it counts as not: what the reader brings must
 * come in without a connection too, and stands before the edition's of one id.
 */
export async function isInLibrary(client: QueryClient, id: ArticleId): Promise<boolean> {
  const library = await client.query(libraryQuery());
  if (findEntry(library, id) !== null) return true;
  if (library.total === undefined) return false;
  const edition = await client.query(editionQuery());
  if (edition.kind === 'whole') return false;
  try {
    return (await readAbout(client, edition.root, id)) !== null;
  } catch (error) {
    if (error instanceof LoadError) return false;
    throw error;
  }
}
