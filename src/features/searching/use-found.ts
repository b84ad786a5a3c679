import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import type { Library } from '#article/library.ts';
import { foundWordsQuery, searchQuery } from '#queries/search-query.ts';
import type { SearchView } from '#urls/search-view.ts';
import { countFound, listFound, narrowFound } from './narrow-found.ts';

/** Enough for the eye; more are a press away. */
const SHOWN_AT_FIRST = 20;

/** What is asked for before anything is written. */
const NOTHING = '';

/** The library, and when it was joined last. */
interface JoinedLibrary {
  readonly data: Library;
  readonly dataUpdatedAt: number;
}

/** What was found, narrowed by the view, with the passages of those that are shown. What was there stays until the next is. */
export function useFound({ data: library, dataUpdatedAt }: JoinedLibrary, view: SearchView) {
  const isAsked = view.text.trim() !== '';
  const search = useQuery({
    // Also for nothing: the worker reads the articles while the first word is being written.
    ...searchQuery(isAsked ? view.text : NOTHING, dataUpdatedAt),
    placeholderData: (before, query) => (query?.queryKey[2] === NOTHING ? undefined : before),
  });
  const answer = isAsked ? search.data : undefined;
  const more = useMore(JSON.stringify(view));
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
    failure: isAsked && search.isError ? search.error : null,
    retry: () => void search.refetch(),
    entries,
    shown,
    facets,
    words: words.data,
    showMore: more.show,
  };
}

/** How many are shown; at first again when something else is asked for. */
function useMore(asked: string) {
  const [more, setMore] = useState({ asked, limit: SHOWN_AT_FIRST });
  const limit = more.asked === asked ? more.limit : SHOWN_AT_FIRST;
  return { limit, show: () => setMore({ asked, limit: limit + SHOWN_AT_FIRST }) };
}
