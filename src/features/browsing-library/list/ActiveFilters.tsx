import { labelOf } from '#article/entity.ts';
import { toLanguageName } from '#i18n/to-language-name.ts';
import { toTopicName } from '#i18n/to-topic-name.ts';
import { useLanguage } from '#i18n/use-language.ts';
import type { Library } from '#article/library.ts';
import { Segments } from '#ui/Segments.tsx';
import { choiceOf, withStanding, type FacetName } from '#urls/facet-standing.ts';
import type { LibraryFilter } from '#urls/library-filter.ts';
import { FilterChip } from './FilterChip.tsx';
import { SortSelect } from './SortSelect.tsx';

const FACETS: readonly FacetName[] = ['entities', 'topics', 'languages', 'states'];

/** What narrows the list now, each with a way to take it off; how many articles are left, and in which order. */
export function ActiveFilters(props: {
  library: Library;
  filter: LibraryFilter;
  count: number;
  onFilter: (filter: LibraryFilter) => void;
}) {
  const { library, filter, onFilter } = props;
  const { language, messages } = useLanguage();
  const labelIn = (facet: FacetName, value: string): { label: string; type?: string } => {
    switch (facet) {
      case 'entities': {
        const entity = [...filter.entities.with, ...filter.without]
          .map((id) => library.entities.get(id))
          .find((known) => known?.id === value);
        return entity === undefined
          ? { label: value }
          : { label: labelOf(entity, language), type: entity.type };
      }
      case 'topics':
        return { label: toTopicName(messages, value) };
      case 'languages':
        return { label: toLanguageName(messages, value) };
      case 'states': {
        const known = Object.entries(messages.library.statuses).find(([status]) => status === value);
        return { label: known?.[1] ?? value };
      }
    }
  };
  const chips = FACETS.flatMap((facet) => {
    const { only, not } = choiceOf(filter, facet);
    return [
      ...only.map((value) => ({ facet, value, isOut: false })),
      ...not.map((value) => ({ facet, value, isOut: true })),
    ].map((chip) => ({ ...chip, ...labelIn(facet, chip.value) }));
  });
  return (
    <div className="flex flex-wrap items-center gap-x-2.5 gap-y-2 pb-[18px] text-sm">
      {chips.map(({ facet, value, isOut, label, type }) => (
        <FilterChip
          key={`${facet}-${value}`}
          type={type}
          label={isOut ? messages.library.without(label) : label}
          isOut={isOut}
          onRemove={() => onFilter(withStanding(filter, facet, value, 'open'))}
        />
      ))}
      {filter.text === '' ? null : (
        <FilterChip label={`«${filter.text}»`} onRemove={() => onFilter({ ...filter, text: '' })} />
      )}
      {filter.entities.with.length > 1 ? (
        <Segments
          label={messages.library.match}
          values={['all', 'any'] as const}
          nameOf={(match) => messages.finder[match]}
          chosen={filter.entities.match}
          onChoose={(match) => onFilter({ ...filter, entities: { ...filter.entities, match } })}
        />
      ) : null}
      <div className="flex min-w-full flex-1 items-center justify-between wide:min-w-0">
        <span role="status" data-count="" tabIndex={-1} className="text-soft">
          {messages.counts.articles(props.count)}
        </span>
        <SortSelect sort={filter.sort} onSort={(sort) => onFilter({ ...filter, sort })} />
      </div>
    </div>
  );
}
