import { useMemo } from 'react';
import type { Article } from '#article/article.ts';
import { findDoubtfulNames } from '#article/find-doubtful-names.ts';
import type { Library } from '#article/library.ts';
import { useSettings } from '#ui/settings/use-settings.ts';
import type { Reading } from './reading-context.ts';
import { rankRelated, type RelatedFigure } from '#article/rank-related.ts';
import type { Cast } from './use-cast.ts';
import type { FocusFilter } from './use-focus-filter.ts';

/**
 * What every part of the article's page must know: the same object until some of it changes.
 * @param ranked figures related to the story, as the edition ranked them; null where the library is here to rank by
 */
export function useReading(
  article: Article,
  library: Library,
  ranked: readonly RelatedFigure[] | null,
  cast: Cast,
  focus: FocusFilter,
): Reading {
  const { marking } = useSettings();
  const { entities, findLabel } = cast;
  const { filter, toggleHref, onToggle } = focus;
  const { currentId } = focus.finder;
  const related = useMemo(() => ranked ?? rankRelated(library, article.id), [ranked, library, article.id]);
  const doubtful = useMemo(() => findDoubtfulNames(article), [article]);
  const imageCount = article.blocks.filter((block) => block.kind === 'image').length;
  return useMemo(
    () => ({
      filter,
      entities,
      labelOf: (id) => findLabel(id) ?? id,
      toggleHref,
      onToggle,
      currentMention: currentId,
      imageCount,
      related,
      doubtful,
      isMarked: marking !== 'off',
    }),
    [filter, entities, findLabel, toggleHref, onToggle, currentId, imageCount, related, doubtful, marking],
  );
}
