import type { QueryClient } from '@tanstack/react-query';
import type { ArticleId } from '#article/ids.ts';
import { findEntry } from '#article/library.ts';
import { libraryQuery } from '#queries/library-query.ts';
import { editionQuery } from './edition-query.ts';
import { readAbout } from './shard-query.ts';

/** Whether the library has an article of that id, also where only part of it is loaded. Rejects with a LoadError when that cannot be known now. */
export async function isInLibrary(client: QueryClient, id: ArticleId): Promise<boolean> {
  const library = await client.query(libraryQuery());
  if (findEntry(library, id) !== null) return true;
  if (library.total === undefined) return false;
  const edition = await client.query(editionQuery());
  return edition.kind === 'sharded' && (await readAbout(client, edition.root, id)) !== null;
}
