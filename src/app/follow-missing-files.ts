import type { QueryClient, QueryKey } from '@tanstack/react-query';
import { LoadError } from '#queries/load-failure.ts';
import { isEditionFile } from '#queries/parts/shard-query.ts';
import { printedArticleQuery } from '#queries/printed-article-query.ts';

/**
 * Calls `onMissing` when the host no longer has a file that the edition names, since a later one has come: the page may have been open for days. Each file leads to it
 * once, or a host that lost one would be asked for ever. Ends when the returned function is called.
 */
export function followMissingFiles(client: QueryClient, onMissing: () => Promise<void>): () => void {
  const met = new Set<string>();
  let isLooking = false;
  const look = () => {
    isLooking = true;
    return onMissing().finally(() => {
      isLooking = false;
    });
  };
  return client.getQueryCache().subscribe((event) => {
    if (event.type !== 'updated' || event.action.type !== 'error') return;
    const { queryKey } = event.query;
    if (isLooking || !isOfEdition(queryKey) || !isGone(event.action.error)) return;
    const name = JSON.stringify(queryKey);
    if (met.has(name)) return;
    met.add(name);
    void look();
  });
}

function isOfEdition(key: QueryKey): boolean {
  return isEditionFile(key) || key[0] === printedArticleQuery('').queryKey[0];
}

/** Some hosts have their own page in the place of what is missing. */
function isGone(error: unknown): boolean {
  if (!(error instanceof LoadError)) return false;
  const { failure } = error;
  return failure.kind === 'malformed' || (failure.kind === 'server' && [404, 410].includes(failure.status));
}
