import { queryOptions } from '@tanstack/react-query';
import type { ArticleId } from '#article/ids.ts';
import type { ReadingState } from '#article/reading-state.ts';
import { keptKey } from './kept/other-tabs.ts';
import { readKept } from './kept/read-kept.ts';

/** After each failure later; seldom enough for a device that is busy, often enough that little of a visit is lost. */
const ASK_AGAIN_AFTER_MS = 5_000;
const ASK_AGAIN_AT_LEAST_EVERY_MS = 60_000;

/**
 * What is remembered of every article the reader has begun, by article; others are unread. It arrives after the
 * first paint: read it with `useQuery`, and treat its absence as «not known yet».
 */
export function readingStatesQuery() {
  return queryOptions({
    queryKey: keptKey('readingStates'),
    queryFn: async ({ client }): Promise<ReadonlyMap<ArticleId, ReadingState>> => {
      const states = await readKept(client, 'readingStates', null);
      return new Map(states.map((state) => [state.articleId, state]));
    },
    networkMode: 'always',
    staleTime: Infinity,
    gcTime: Infinity,
    // One failure must not end the remembering of a whole visit: while it lasts, it is asked again.
    refetchInterval: ({ state }) =>
      state.status === 'error'
        ? Math.min(ASK_AGAIN_AFTER_MS * state.errorUpdateCount, ASK_AGAIN_AT_LEAST_EVERY_MS)
        : false,
  });
}
