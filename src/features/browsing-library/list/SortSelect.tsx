import { useLanguage } from '#i18n/use-language.ts';
import { Icon } from '#ui/Icon.tsx';
import { LIBRARY_SORTS, type LibrarySort } from '#urls/library-filter.ts';

/** The order of the list. The platform's own control: a phone shows it as it shows any other. */
export function SortSelect(props: { sort: LibrarySort; onSort: (sort: LibrarySort) => void }) {
  const { library } = useLanguage().messages;
  return (
    <span className="relative inline-flex items-center text-soft hover:text-ink">
      <select
        aria-label={library.sort}
        value={props.sort}
        onChange={({ target }) => {
          const sort = LIBRARY_SORTS.find((known) => known === target.value);
          if (sort !== undefined) props.onSort(sort);
        }}
        className="min-h-11 cursor-pointer appearance-none rounded-lg bg-transparent pr-5 text-right [text-align-last:right] wide:min-h-7 [&>option]:bg-raised [&>option]:text-ink"
      >
        {LIBRARY_SORTS.map((sort) => (
          <option key={sort} value={sort}>
            {library.sorts[sort]}
          </option>
        ))}
      </select>
      <span className="pointer-events-none absolute right-0">
        <Icon name="chevron" size={13} />
      </span>
    </span>
  );
}
