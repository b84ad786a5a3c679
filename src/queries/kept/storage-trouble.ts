import { queryOptions, type QueryClient } from '@tanstack/react-query';
import type { StorageFailure } from '#storage/storage-failure.ts';
import type { StoreName } from '#storage/store-names.ts';
import { keeperQuery } from './keeper-query.ts';

/** What the reader must know about their device: it keeps nothing beyond this page, or keeping failed. */
export type StorageTrouble = StorageFailure | { readonly kind: 'memory-only' };

/** A trouble as it is told to the reader. */
export type ToldTrouble = StorageTrouble & {
  /** No two are the same: what was put away is told again when it happens again. */
  readonly number: number;
  /** The store it happened with; null when it is the whole device. */
  readonly store: StoreName | null;
  /** What happens by itself and was said since all was well last. */
  readonly said: readonly string[];
};

/** How a storage failure travels through TanStack Query, which takes failures as exceptions. */
export class StorageError extends Error {
  readonly failure: StorageFailure;
  constructor(failure: StorageFailure) {
    super(failure.kind);
    this.name = 'StorageError';
    this.failure = failure;
  }
}

/** The latest trouble with the device's storage; null while there is none, or when it is over. */
export function storageTroubleQuery() {
  return queryOptions({
    queryKey: ['storage-trouble'],
    queryFn: async ({ client }): Promise<ToldTrouble | null> => {
      const { isLasting, isLoaded } = await client.query(keeperQuery());
      // What was reported while the keeper was opened is not to be lost.
      const known = client.getQueryData<ToldTrouble | null>(storageTroubleQuery().queryKey) ?? null;
      if (isLasting || known !== null) return known;
      return { kind: isLoaded ? 'memory-only' : 'not-loaded', number: 0, store: null, said: [] };
    },
    networkMode: 'always',
    staleTime: Infinity,
    gcTime: Infinity,
  });
}

/**
 * Tells the reader of a failure, wherever they are.
 * @param saidOnceFor Names what goes on by itself, such as the saving of one article's place: its failure of one kind
 * is told once until it is over, since it would come back every second.
 */
export function reportTrouble(
  client: QueryClient,
  failure: StorageFailure,
  store: StoreName,
  saidOnceFor: string | null = null,
): void {
  const { queryKey } = storageTroubleQuery();
  const said = client.getQueryData(queryKey)?.said ?? [];
  const saying = saidOnceFor === null ? [] : [`${saidOnceFor} ${failure.kind}`];
  if (saying.some((words) => said.includes(words))) return;
  const number = (client.getQueryState(queryKey)?.dataUpdateCount ?? 0) + 1;
  const told: ToldTrouble = { ...failure, number, store, said: [...said, ...saying] };
  client.setQueryData(queryKey, told);
}

/** The reader need not hear any more of what a success of the store has shown to be over. */
export function endTrouble(client: QueryClient, store: StoreName, success: 'read' | 'written'): void {
  const { queryKey } = storageTroubleQuery();
  const told = client.getQueryData(queryKey) ?? null;
  if (told !== null && isOver(told, store, success)) client.setQueryData(queryKey, null);
}

/** The device, or its code, was reached after all. */
export function endLack(client: QueryClient): void {
  const { queryKey } = storageTroubleQuery();
  const kind = client.getQueryData(queryKey)?.kind;
  if (kind === 'memory-only' || kind === 'not-loaded') client.setQueryData(queryKey, null);
}

function isOver(told: ToldTrouble, store: StoreName, success: 'read' | 'written'): boolean {
  switch (told.kind) {
    case 'no-answer':
    case 'connection-lost':
    case 'held-by-other-tab':
    case 'newer-version':
      return true;
    // A reading place is small and saved all the time: that it finds room tells nothing of a picture that did not.
    case 'no-room':
    case 'refused':
      return success === 'written' && store === told.store;
    // The damage is still there, and so is the lack until the device is reached.
    case 'damaged':
    case 'memory-only':
    case 'not-loaded':
      return false;
  }
}
