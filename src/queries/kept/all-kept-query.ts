import { queryOptions, type QueryClient } from '@tanstack/react-query';
import type { RecordLists } from '#storage/records.ts';
import { readKept } from './read-kept.ts';

/** Everything the reader keeps on this device, read anew each time. */
export function allKeptQuery() {
  return queryOptions({
    queryKey: ['kept', 'all'],
    queryFn: ({ client }) => readAllKept(client),
    networkMode: 'always',
    // Files are not data to be compared.
    structuralSharing: false,
  });
}

/** The same, now. Rejects with a StorageError where a store cannot be read. */
export async function readAllKept(client: QueryClient): Promise<RecordLists> {
  return {
    readingStates: await readKept(client, 'readingStates', null),
    pictures: await readKept(client, 'pictures', null),
    kindOverrides: await readKept(client, 'kindOverrides', null),
    articles: await readKept(client, 'articles', null),
    corrections: await readKept(client, 'corrections', null),
  };
}
