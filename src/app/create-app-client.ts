import { QueryClient } from '@tanstack/react-query';
import { LoadError } from '#queries/load-failure.ts';

/** A connection that hesitates deserves one more try; a second one only keeps the reader waiting. */
const MOST_RETRIES = 1;

/** The query cache of the app. What is damaged or missing is not asked for again. */
export function createAppClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        retry: (count, error) =>
          count < MOST_RETRIES &&
          error instanceof LoadError &&
          (error.failure.kind === 'network' || error.failure.kind === 'server'),
        refetchOnWindowFocus: false,
      },
    },
  });
}
