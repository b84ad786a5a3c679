import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import type { Library } from '#article/library.ts';
import { foundWordsQuery, READ_AT_ONCE, searchQuery, type SearchAnswer } from '#queries/search-query.ts';
import type { SearchView } from '#urls/search-view.ts';
import { countFound, listFound, narrowFound } from './narrow-found.ts';

/** Enough for the eye; more are a press away. */
const SHOWN_AT_FIRST = 20;

/** Who has not found it among so many writes other words. */
const MOST_READ = 5 * READ_AT_ONCE;

/** What is asked for before anything is written. */
const NOTHING = '';

/** The library, and when it was joined last. */
interface JoinedLibrary {
  readonly data: Library;
  readonly dataUpdatedAt: number;
}

/** What was found, narrowed by the view, with the passages of those that are shown. What was there stays until the next is. */
export function useFound({ data: listed, dataUpdatedAt }: JoinedLibrary, view: SearchView) {
  const isAsked = view.text.trim() !== '';
  const more = useMore(JSON.stringify(view));
  const search = useQuery({
    // Also for nothing: the worker reads the articles while the first word is being written.
    ...searchQuery(isAsked ? view.text : NOTHING, dataUpdatedAt, more.most),
    placeholderData: (before, query) => (query?.queryKey[2] === NOTHING ? undefined : before),
  });
  const answer = isAsked ? search.data?.answer : undefined;
  const library = search.data?.library ?? listed;
  const { entries, facets } = useMemo(() => {
    const found = listFound(library, answer?.ids ?? []);
    return { entries: narrowFound(found, view), facets: countFound(library, found, view) };
  }, [library, answer, view]);
  const shown = useMemo(() => entries.slice(0, more.limit), [entries, more.limit]);
  const words = useQuery({
    ...foundWordsQuery(
      view.text,
      shown.map(({ id }) => id),
      dataUpdatedAt,
    ),
    // Passages are asked for once it is known in which articles they are.
    enabled: answer !== undefined && !search.isPlaceholderData && shown.length > 0,
    placeholderData: keepPreviousData,
  });
  return {
    answer,
    library,
    failure: isAsked && search.isError ? search.error : null,
    retry: () => void search.refetch(),
    entries,
    shown,
    facets,
    words: words.data,
    showMore: more.show,
    /** Undefined where no more can be read. */
    readMore: answer !== undefined && hasMore(answer, more.most) ? more.read : undefined,
  };
}

/** Whether a large edition has more than was read. */
function hasMore({ selection, ids }: SearchAnswer, most: number): boolean {
  return selection?.kind === 'best' && selection.of > ids.length && most < MOST_READ;
}

/** How many are shown, and how many of a large edition are read; at first again when something else is asked for. */
function useMore(asked: string) {
  const first = { asked, limit: SHOWN_AT_FIRST, most: READ_AT_ONCE };
  const [state, setState] = useState(first);
  const { limit, most } = state.asked === asked ? state : first;
  return {
    limit,
    most,
    show: () => setState({ asked, limit: limit + SHOWN_AT_FIRST, most }),
    read: () => setState({ asked, limit: limit + SHOWN_AT_FIRST, most: most + READ_AT_ONCE }),
  };
}
