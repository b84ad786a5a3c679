import { useCallback, useMemo } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import type { Article } from '#article/article.ts';
import type { EntityId } from '#article/ids.ts';
import { followMerged, type Library } from '#article/library.ts';
import {
  decodeEntityFilter,
  encodeEntityFilter,
  replaceIds,
  toggleEntity,
  toSearch,
  type EntityFilter,
} from '#urls/entity-filter.ts';
import { articlePath } from '#urls/paths.ts';
import { keepKnown } from './filter-passages.ts';

/** The filter of the address, as far as the article can answer it, and how to change it. Each change is a step in the history. */
export function useEntityFilter(article: Article, library: Library) {
  const [params] = useSearchParams();
  const navigate = useNavigate();
  const { filter, unknown } = useMemo(
    () =>
      keepKnown(
        replaceIds(decodeEntityFilter(params), (id) => followMerged(library, id)),
        article,
      ),
    [params, article, library],
  );

  const toHref = useCallback(
    (next: EntityFilter) => articlePath(article.id) + toSearch(encodeEntityFilter(next, params)),
    [article.id, params],
  );
  const toggleHref = useCallback((id: EntityId) => toHref(toggleEntity(filter, id)), [filter, toHref]);
  const setFilter = useCallback(
    (next: EntityFilter) => void navigate(toHref(next), { preventScrollReset: true }),
    [navigate, toHref],
  );
  return { filter, unknown, toggleHref, setFilter };
}
