import type { Library } from '#article/library.ts';
import { useLanguage } from '#i18n/use-language.ts';
import { Segments } from '#ui/Segments.tsx';
import { withStanding } from '#urls/facet-standing.ts';
import type { LibraryFilter } from '#urls/library-filter.ts';
import { FilterChip } from './FilterChip.tsx';
import { listChosenValues } from './list-chosen-values.ts';
import { SortSelect } from './SortSelect.tsx';

/** What narrows the list now, each with a way to take it off; how many articles are left, and in which order. */
export function ActiveFilters(props: {
  library: Library;
  filter: LibraryFilter;
  count: number;
  onFilter: (filter: LibraryFilter) => void;
}) {
  const { filter, onFilter } = props;
  const { messages } = useLanguage();
  return (
    <div className="flex flex-wrap items-center gap-x-2.5 gap-y-2 pb-[18px] text-sm">
      <Chips library={props.library} filter={filter} onFilter={onFilter} />
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

function Chips(props: {
  library: Library;
  filter: LibraryFilter;
  onFilter: (filter: LibraryFilter) => void;
}) {
  const { library, filter, onFilter } = props;
  const { language, messages } = useLanguage();
  return (
    <>
      {listChosenValues(library, filter, language, messages).map(({ facet, value, isOut, label, type }) => (
        <FilterChip
          key={`${facet}-${value}`}
          type={type}
          label={isOut ? messages.library.without(label) : label}
          isOut={isOut}
          onRemove={() => onFilter(withStanding(filter, facet, value, 'open'))}
        />
      ))}
      {filter.text === '' ? null : (
        <FilterChip
          label={messages.library.searched(filter.text)}
          onRemove={() => onFilter({ ...filter, text: '' })}
        />
      )}
    </>
  );
}
