import { useMemo } from 'react';
import { Link } from 'react-router';
import { labelOf, type EntityType } from '#article/entity.ts';
import { toLanguageName } from '#i18n/to-language-name.ts';
import { toTopicName } from '#i18n/to-topic-name.ts';
import { useLanguage } from '#i18n/use-language.ts';
import { tagNamesOf } from '#article/library.ts';
import type { LibraryPart } from '#queries/parts/library-part-query.ts';
import { withStanding, type FacetName, type Standing } from '#urls/facet-standing.ts';
import type { LibraryFilter } from '#urls/library-filter.ts';
import { toSearch } from '#urls/entity-filter.ts';
import { ALL_FIGURES, encodeFiguresView } from '#urls/figures-view.ts';
import { figuresPath } from '#urls/paths.ts';
import type { FilterContext } from '#features/browsing-library/filter-library.ts';
import { countFacets } from './count-facets.ts';
import { Facet } from './Facet.tsx';
import type { FacetLine } from './FacetRow.tsx';
import { countPlaced } from './placed-facets.ts';

const SHOWN_TYPES: readonly EntityType[] = ['person', 'place', 'organisation', 'work'];

/** Everything the library can be narrowed by, with how many articles each would leave. */
export function FacetRail(props: {
  part: LibraryPart;
  filter: LibraryFilter;
  context: FilterContext;
  onFilter: (filter: LibraryFilter) => void;
}) {
  const { part, filter, context, onFilter } = props;
  const { library, placed } = part;
  const { language, messages } = useLanguage();
  const facets = useMemo(
    () =>
      placed === null ? countFacets(library, filter, context) : countPlaced(library, placed, filter, context),
    [library, placed, filter, context],
  );
  // Whom few articles name is not counted there.
  const isLarge = library.total !== undefined;
  const tagNames = useMemo(() => tagNamesOf(library), [library]);
  const onStand = (facet: FacetName) => (id: string, standing: Standing) =>
    onFilter(withStanding(filter, facet, id, standing));
  const toEntityLines = (type: EntityType): FacetLine[] =>
    facets.entities[type].flatMap((value) => {
      const entity = library.entities.get(value.id);
      return entity === undefined ? [] : [{ ...value, label: labelOf(entity, language) }];
    });
  return (
    <div className="text-sm">
      <p className="sr-only">{messages.library.filterHint}</p>
      {SHOWN_TYPES.map((type) => (
        <Facet
          key={type}
          type={type}
          title={messages.entityGroups[type]}
          lines={toEntityLines(type)}
          isPartial={isLarge}
          onStand={onStand('entities')}
        >
          {type === 'person' || isLarge ? (
            <Link
              to={figuresPath() + toSearch(encodeFiguresView({ ...ALL_FIGURES, type }))}
              className="flex min-h-11 items-center text-soft underline underline-offset-[0.25em] hover:text-ink wide:min-h-0 wide:py-[5px]"
            >
              {messages.library.allNamed[type]}
            </Link>
          ) : null}
        </Facet>
      ))}
      <Facet
        type={null}
        title={messages.library.topics}
        lines={facets.topics.map((value) => ({ ...value, label: toTopicName(messages, value.id, tagNames) }))}
        onStand={onStand('topics')}
      />
      <Facet
        type={null}
        title={messages.library.languages}
        lines={facets.languages.map((value) => ({
          ...value,
          label: toLanguageName(messages, value.id),
        }))}
        onStand={onStand('languages')}
      />
      <Facet
        type={null}
        title={messages.library.states}
        lines={facets.states.map((value) => ({ ...value, label: messages.library.statuses[value.id] }))}
        onStand={onStand('states')}
      />
    </div>
  );
}
