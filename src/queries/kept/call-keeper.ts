import type { QueryClient } from '@tanstack/react-query';
import { failure, type Result } from '#article/result.ts';
import type { Keeper } from '#storage/open-keeper.ts';
import { toStorageFailure, type StorageFailure } from '#storage/storage-failure.ts';
import { keeperQuery } from './keeper-query.ts';
import { endLack } from './storage-trouble.ts';

/**
 * Uses the keeper; whatever goes wrong is a failure and never an exception. When the device is reached only now, the
 * reader's trouble with it is over, and what it keeps is read anew.
 */
export async function callKeeper<T>(
  client: QueryClient,
  call: (keeper: Keeper) => Promise<Result<T, StorageFailure>>,
): Promise<Result<T, StorageFailure>> {
  try {
    const keeper = await client.query(keeperQuery());
    const wasLasting = keeper.isLasting;
    const result = await call(keeper);
    if (keeper.isLasting && !wasLasting) {
      endLack(client);
      // Forgotten, not only read anew: what was known until now was not what the device keeps.
      void client.resetQueries({ queryKey: ['kept'] });
    }
    return result;
  } catch (error) {
    return failure(toStorageFailure(error));
  }
}
