import { QueryObserver, type QueryClient } from '@tanstack/react-query';
import type { EntityCorrection } from '#article/corrections/entity-correction.ts';
import { correctionsQuery } from './kept/corrections-query.ts';
import { recorrectLibrary } from './library-query.ts';

/**
 * Has library, figures and open articles show what the reader corrects and takes back, here or in another tab, until the
 * returned function is called.
 */
export function followCorrections(client: QueryClient): () => void {
  const observer = new QueryObserver(client, correctionsQuery());
  let shown: ReadonlyMap<string, EntityCorrection> = new Map();
  return observer.subscribe(({ data }) => {
    // Undefined while the device is read anew: what is shown stays.
    if (data === undefined || data === shown) return;
    const isNews = data.size > 0 || shown.size > 0;
    shown = data;
    if (isNews) void showAnew(client);
  });
}

/** The library comes first: an article may name whom only the corrections know. */
async function showAnew(client: QueryClient): Promise<void> {
  await recorrectLibrary(client);
  void client.invalidateQueries({ queryKey: ['article'] });
  void client.invalidateQueries({ queryKey: ['read-passage'] });
}
