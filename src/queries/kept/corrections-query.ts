import { queryOptions, type QueryClient } from '@tanstack/react-query';
import type { CorrectionDraft, EntityCorrection } from '#article/corrections/entity-correction.ts';
import type { Result } from '#article/result.ts';
import type { StorageFailure } from '#storage/storage-failure.ts';
import { askAgainWhileFailing } from './ask-again.ts';
import { changeAtOnce } from './optimistic.ts';
import { keptKey } from './other-tabs.ts';
import { readKept } from './read-kept.ts';
import { writeKept } from './write-kept.ts';

/** What the reader says of who and what is named, in every article; by id. It arrives after the first paint. */
export function correctionsQuery() {
  return queryOptions({
    queryKey: keptKey('corrections'),
    queryFn: async ({ client }): Promise<ReadonlyMap<string, EntityCorrection>> => {
      const corrections = await readKept(client, 'corrections', null);
      return new Map(corrections.map((correction) => [correction.id, correction]));
    },
    networkMode: 'always',
    staleTime: Infinity,
    gcTime: Infinity,
    refetchInterval: askAgainWhileFailing,
  });
}

/** A draft as it is kept: made now, with a name of its own. */
export function makeCorrection(draft: CorrectionDraft, now: Date = new Date()): EntityCorrection {
  return { ...draft, id: chance(), at: now.toISOString() };
}

/** 32 hexadecimal digits that nobody else has. */
export function chance(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/**
 * Keeps a correction. Articles and library are shown with it at once, and again without it when the device refuses it; the
 * device has it when the promise settles.
 */
export function keepCorrection(
  client: QueryClient,
  correction: EntityCorrection,
): Promise<Result<null, StorageFailure>> {
  const { queryKey } = correctionsQuery();
  return changeAtOnce(client, { queryKey, key: correction.id, value: correction }, () =>
    writeKept(client, 'corrections', (keeper) => keeper.put('corrections', correction)),
  );
}

/** Takes a correction back, with the same promise as `keepCorrection`. */
export function forgetCorrection(client: QueryClient, id: string): Promise<Result<null, StorageFailure>> {
  const { queryKey } = correctionsQuery();
  return changeAtOnce(client, { queryKey, key: id, value: null }, () =>
    writeKept(client, 'corrections', (keeper) => keeper.remove('corrections', [id])),
  );
}
