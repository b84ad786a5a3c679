import { useCallback, useMemo } from 'react';
import type { Article } from '#article/article.ts';
import { labelOf, type Entity } from '#article/entity.ts';
import type { EntityId } from '#article/ids.ts';
import { useLanguage } from '#i18n/use-language.ts';
import { labelIn, type Library } from '#article/library.ts';
import { roleAt } from '#article/role-at.ts';
import { rankEntities } from './rank-entities.ts';
import { toCarriers } from './to-carriers.ts';

/** What `useCast` gives. */
export type Cast = ReturnType<typeof useCast>;

/** Who and what the article is about, with the names and roles to show them by. */
export function useCast(article: Article, library: Library) {
  const { language } = useLanguage();
  const carriers = useMemo(() => toCarriers(article), [article]);
  const presences = useMemo(() => rankEntities(article, carriers), [article, carriers]);
  const entities = useMemo(() => new Map(article.entities.map((entity) => [entity.id, entity])), [article]);
  const findLabel = useCallback(
    (id: EntityId) => {
      const entity = entities.get(id);
      return entity === undefined ? labelIn(library, language)(id) : labelOf(entity, language);
    },
    [entities, library, language],
  );
  const roleOf = useCallback(
    (entity: Entity) => roleAt(entity, article.date, language, findLabel),
    [article.date, language, findLabel],
  );
  return { carriers, presences, entities, findLabel, roleOf };
}
