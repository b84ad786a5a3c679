import { queryOptions } from '@tanstack/react-query';
import type { ArticleId } from '#article/ids.ts';
import type { ReadingState } from '#article/reading-state.ts';

/**
 * What is remembered of every article the reader has begun, by article; others are unread. It arrives after the
 * first paint: read it with `useQuery`, and treat its absence as «not known yet».
 */
export function readingStatesQuery() {
  return queryOptions({
    queryKey: ['kept', 'reading-states'],
    queryFn: (): Promise<ReadonlyMap<ArticleId, ReadingState>> => Promise.resolve(new Map()),
    networkMode: 'always',
    staleTime: Infinity,
    gcTime: Infinity,
  });
}
