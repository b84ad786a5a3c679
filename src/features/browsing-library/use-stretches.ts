import { useQueries } from '@tanstack/react-query';
import { useCallback, useMemo, useState } from 'react';
import type { Entity } from '#article/entity.ts';
import type { EntityId } from '#article/ids.ts';
import type { LibraryEntry } from '#article/library.ts';
import { listNumberOf, listShardQuery, type ListStretch } from '#queries/parts/list-shard-query.ts';

/** Rows that are asked for before the list has told which are in sight. */
const FIRST_ROWS = 8;

/** The details of those entries of a large edition that are in sight. */
export interface Stretches {
  /** The entry at the place; null while it is on its way. */
  readonly entryAt: (place: number) => LibraryEntry | null;
  /** Whom those entries name. */
  readonly entities: ReadonlyMap<EntityId, Entity>;
  /** Some of them cannot be had now. */
  readonly isMissing: boolean;
  readonly retry: () => void;
  /** Asks for the entries of a half-open range of the list, and for those drawn beyond it: the first, and who has the focus. */
  readonly onRange: (first: number, last: number, beyond: readonly number[]) => void;
}

/**
 * Loads the stretches of the list that hold what is in sight.
 * @param placeAt place of a line of the list; null for one that is known
 */
export function useStretches(count: number, placeAt: (index: number) => number | null): Stretches {
  const [drawn, setDrawn] = useState<Drawn>({ first: 0, last: FIRST_ROWS, beyond: [] });
  const onRange = useCallback(
    (first: number, last: number, beyond: readonly number[]) =>
      setDrawn((before) => (isSame(before, { first, last, beyond }) ? before : { first, last, beyond })),
    [],
  );
  const numbers = new Set<number>();
  for (const at of listIndexes(drawn, count)) {
    const place = placeAt(at);
    if (place !== null) numbers.add(listNumberOf(place));
  }
  const { stretches, isMissing, retry } = useQueries({
    queries: [...numbers].map(listShardQuery),
    combine: combineStretches,
  });
  return useMemo(() => {
    const byNumber = new Map(stretches.map((stretch) => [listNumberOf(stretch.first), stretch]));
    return {
      entryAt: (place: number) => {
        const stretch = byNumber.get(listNumberOf(place));
        return stretch?.library.articles[place - stretch.first] ?? null;
      },
      entities: new Map(stretches.flatMap(({ library }) => [...library.entities])),
      isMissing,
      retry,
      onRange,
    };
  }, [stretches, isMissing, retry, onRange]);
}

/** What the list draws: a half-open range, and single rows beyond it. */
interface Drawn {
  readonly first: number;
  readonly last: number;
  readonly beyond: readonly number[];
}

function isSame(one: Drawn, other: Drawn): boolean {
  return (
    one.first === other.first && one.last === other.last && one.beyond.join(' ') === other.beyond.join(' ')
  );
}

/** The indexes that are drawn of a list of so many. */
function listIndexes({ first, last, beyond }: Drawn, count: number): number[] {
  const near = Array.from({ length: Math.max(0, last - first) }, (_, at) => first + at);
  return [...beyond, ...near].filter((at) => at < count);
}

interface StretchResult {
  readonly data: ListStretch | undefined;
  readonly isError: boolean;
  readonly refetch: () => unknown;
}

function combineStretches(results: readonly StretchResult[]) {
  return {
    stretches: results.flatMap(({ data }) => data ?? []),
    isMissing: results.some(({ isError }) => isError),
    retry: () => {
      for (const { isError, refetch } of results) if (isError) refetch();
    },
  };
}
