import type { QueryClient } from '@tanstack/react-query';
import type { ReadingState } from '#article/reading-state.ts';
import type { Result } from '#article/result.ts';
import type { StorageFailure } from '#storage/storage-failure.ts';
import { readingStatesQuery } from '#queries/reading-states-query.ts';
import { writeKept } from './write-kept.ts';

/** Remembers how far the reader has come. The page shows it at once; the device has it when the promise settles. */
export function keepReadingState(
  client: QueryClient,
  state: ReadingState,
): Promise<Result<null, StorageFailure>> {
  client.setQueryData(readingStatesQuery().queryKey, (known) =>
    known === undefined ? known : new Map(known).set(state.articleId, state),
  );
  return writeKept(client, 'readingStates', (keeper) => keeper.put('readingStates', state));
}
