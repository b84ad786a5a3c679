import { useCallback, useMemo } from 'react';
import type { Article } from '#article/article.ts';
import type { EntityId } from '#article/ids.ts';
import type { Library } from '#article/library.ts';
import { NO_FILTER, toggleEntity, type Match } from '#urls/entity-filter.ts';
import { isPassageChosen, listSteps } from './filter-passages.ts';
import type { Carrier } from './to-carriers.ts';
import { useEntityFilter } from './use-entity-filter.ts';
import { useFinder } from './use-finder.ts';
import { useWayBack } from './use-way-back.ts';

/** What `useFocusFilter` gives. */
export type FocusFilter = ReturnType<typeof useFocusFilter>;

/** The focus filter: who is chosen, the steps through their mentions, and the exact way back. */
export function useFocusFilter(article: Article, library: Library, carriers: readonly Carrier[]) {
  const { filter, unknown, toggleHref, setFilter } = useEntityFilter(article, library);
  const steps = useMemo(() => listSteps(article, carriers, filter), [article, carriers, filter]);
  const passageCount = useMemo(
    () => article.blocks.filter((block) => isPassageChosen(block, filter)).length,
    [article, filter],
  );
  const { currentId, position, step, setCurrentId } = useFinder(steps);
  const { remember, goBack } = useWayBack();
  const isFiltering = filter.with.length > 0;

  const onToggle = useCallback(
    (id: EntityId) => {
      if (!isFiltering) remember();
      const next = toggleEntity(filter, id);
      setFilter(next);
      // Whoever takes the last one out by its button clears the filter, and goes the same way back.
      if (next.with.length === 0) goBack(!isInText(document.activeElement));
    },
    [isFiltering, remember, setFilter, filter, goBack],
  );
  /** A mention was pressed: its link changes the filter, and the finder stands at it. */
  const onMention = (mentionId: string | null) => {
    if (!isFiltering) remember();
    setCurrentId(mentionId);
  };
  const clear = () => {
    setFilter(NO_FILTER);
    goBack();
  };
  const setMatch = (match: Match) => setFilter({ ...filter, match });
  return {
    filter,
    isFiltering,
    passageCount,
    unknown,
    toggleHref,
    onToggle,
    onMention,
    clear,
    setMatch,
    finder: { currentId, position, total: steps.length, step },
  };
}

function isInText(element: Element | null): boolean {
  return element?.closest('article') != null;
}
