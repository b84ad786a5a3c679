import { queryOptions, type QueryClient } from '@tanstack/react-query';
import type { StorageFailure } from '#storage/storage-failure.ts';
import { keeperQuery } from './keeper-query.ts';

/** What the reader must know about their device: it keeps nothing beyond this page, or keeping failed. */
export type StorageTrouble = StorageFailure | { readonly kind: 'memory-only' };

/** How a storage failure travels through TanStack Query, which takes failures as exceptions. */
export class StorageError extends Error {
  readonly failure: StorageFailure;
  constructor(failure: StorageFailure) {
    super(failure.kind);
    this.name = 'StorageError';
    this.failure = failure;
  }
}

/** The latest trouble with the device's storage; null while there is none. */
export function storageTroubleQuery() {
  return queryOptions({
    queryKey: ['storage-trouble'],
    queryFn: async ({ client }): Promise<StorageTrouble | null> => {
      const { isLasting } = await client.query(keeperQuery());
      return isLasting ? null : { kind: 'memory-only' };
    },
    networkMode: 'always',
    staleTime: Infinity,
    gcTime: Infinity,
  });
}

/** Tells the reader of a failure, wherever they are. */
export function reportTrouble(client: QueryClient, failure: StorageFailure): void {
  client.setQueryData(storageTroubleQuery().queryKey, failure);
}
