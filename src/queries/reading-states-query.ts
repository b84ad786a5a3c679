import { queryOptions } from '@tanstack/react-query';
import type { ArticleId } from '#article/ids.ts';
import type { ReadingState } from '#article/reading-state.ts';
import { askAgainWhileFailing } from './kept/ask-again.ts';
import { keptKey } from './kept/other-tabs.ts';
import { readKept } from './kept/read-kept.ts';

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
    refetchInterval: askAgainWhileFailing,
  });
}
