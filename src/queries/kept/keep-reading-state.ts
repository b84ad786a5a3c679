import type { QueryClient } from '@tanstack/react-query';
import type { ReadingState } from '#article/reading-state.ts';
import type { Result } from '#article/result.ts';
import type { StorageFailure } from '#storage/storage-failure.ts';
import { readingStatesQuery } from '#queries/reading-states-query.ts';
import { changeAtOnce } from './optimistic.ts';
import { writeKept } from './write-kept.ts';

/**
 * Remembers how far the reader has come. The page shows it at once, and again what it was when the device refuses it;
 * the device has it when the promise settles.
 * @param isLeaving The page is being left and hears no more answers.
 */
export function keepReadingState(
  client: QueryClient,
  state: ReadingState,
  isLeaving = false,
): Promise<Result<null, StorageFailure>> {
  const { queryKey } = readingStatesQuery();
  return changeAtOnce(client, { queryKey, key: state.articleId, value: state }, () =>
    writeKept(
      client,
      'readingStates',
      (keeper) => keeper.put('readingStates', state, isLeaving ? 'at-once' : 'later'),
      `saving ${state.articleId}`,
    ),
  );
}
