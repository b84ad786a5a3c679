import type { QueryClient } from '@tanstack/react-query';
import { forgetArticles } from '#offline/page/keep-offline.ts';
import { reloadLibrary } from '#queries/library-query.ts';
import { listUnopenedRemoved } from '#queries/list-unopened.ts';

/** Shows another edition in the place of the one before, and lets go of what has left it and was never opened. */
export async function followEdition(client: QueryClient): Promise<void> {
  await reloadLibrary(client);
  try {
    const unopened = await listUnopenedRemoved(client);
    if (unopened.length > 0) forgetArticles(unopened);
  } catch {
    // What the reader keeps could not be read, of which they hear: everything stays until the next edition comes.
  }
}
