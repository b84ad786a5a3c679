import { useMemo } from 'react';
import { labelOf, type EntityType } from '#article/entity.ts';
import { isSlug, toEntityId, type EntityId } from '#article/ids.ts';
import { toTopicName } from '#i18n/to-topic-name.ts';
import { useLanguage } from '#i18n/use-language.ts';
import type { Library } from '#article/library.ts';
import type { LibraryFilter } from '#urls/library-filter.ts';
import { Facet, type FacetLine } from './Facet.tsx';
import { countFacets } from './filter-library.ts';

const SHOWN_TYPES: readonly EntityType[] = ['person', 'place', 'organisation'];

/** Everything the library can be narrowed by, with how many articles each would leave. */
export function FacetRail(props: {
  library: Library;
  filter: LibraryFilter;
  onToggle: (id: EntityId) => void;
  onFilter: (filter: LibraryFilter) => void;
}) {
  const { library, filter, onFilter } = props;
  const { language, messages } = useLanguage();
  const facets = useMemo(() => countFacets(library, filter, language), [library, filter, language]);
  const toEntityLines = (type: EntityType): FacetLine[] =>
    facets.entities[type].flatMap(({ id, count }) => {
      const entity = library.entities.get(id);
      if (entity === undefined) return [];
      return [{ id, count, label: labelOf(entity, language), isChosen: filter.entities.with.includes(id) }];
    });
  return (
    <div className="text-sm">
      {SHOWN_TYPES.map((type) => (
        <Facet
          key={type}
          type={type}
          title={messages.entityGroups[type]}
          lines={toEntityLines(type)}
          onToggle={(id) => {
            if (isSlug(id)) props.onToggle(toEntityId(id));
          }}
        />
      ))}
      <Facet
        type={null}
        title={messages.library.topics}
        lines={facets.topics.map(({ id, count }) => ({
          id,
          count,
          label: toTopicName(messages, id),
          isChosen: filter.topic === id,
        }))}
        onToggle={(topic) => onFilter({ ...filter, topic: filter.topic === topic ? null : topic })}
      />
      <Facet
        type={null}
        title={messages.library.languages}
        lines={facets.languages.map(({ id, count }) => ({
          id,
          count,
          label: id === 'it' || id === 'en' ? messages.articleLanguages[id] : id,
          isChosen: filter.lang === id,
        }))}
        onToggle={(lang) => onFilter({ ...filter, lang: filter.lang === lang ? null : lang })}
      />
    </div>
  );
}
