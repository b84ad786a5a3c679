import { useSuspenseQuery } from '@tanstack/react-query';
import { lazy, Suspense, useState } from 'react';
import { useLanguage } from '#i18n/use-language.ts';
import { libraryQuery } from '#queries/library-query.ts';
import { SearchBox } from '#ui/SearchBox.tsx';
import { stepFocus } from '#ui/step-focus.ts';
import { useShortcuts } from '#ui/use-shortcuts.ts';
import { countChoices } from '#urls/facet-standing.ts';
import { WHOLE_LIBRARY } from '#urls/library-filter.ts';
import { FacetRail } from './facets/FacetRail.tsx';
import { ActiveFilters } from './list/ActiveFilters.tsx';
import { EntryList } from './list/EntryList.tsx';
import { useFoundEntries } from './use-found-entries.ts';
import { useLibraryFilter } from './use-library-filter.ts';

const FilterSheet = lazy(async () => ({ default: (await import('./facets/FilterSheet.tsx')).FilterSheet }));

/** The library: its newest story large, then the list, narrowed by the rail beside it. */
export function LibraryPage() {
  const { data: library } = useSuspenseQuery(libraryQuery());
  const { messages } = useLanguage();
  const { filter, hasUnknown, setFilter } = useLibraryFilter(library);
  const { found, context, isWaiting } = useFoundEntries(library, filter);
  const [sheet, setSheet] = useState<'unopened' | 'open' | 'closed'>('unopened');
  const stepEntry = (by: 1 | -1) => stepFocus('[data-entry] h2 a', by);
  useShortcuts({ j: () => stepEntry(1), k: () => stepEntry(-1) });

  const rail = <FacetRail library={library} filter={filter} context={context} onFilter={setFilter} />;
  const choices = countChoices(filter);
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] px-5 pt-5 pb-28 wide:grid-cols-[minmax(0,1fr)_236px_minmax(0,860px)_minmax(0,1fr)] wide:gap-x-16 wide:px-7 wide:pt-10">
      <title>{`${messages.library.title} · Dramatis`}</title>
      <h1 tabIndex={-1} className="sr-only">
        {messages.library.title}
      </h1>
      <aside aria-label={messages.library.filtersLabel} className="hidden wide:col-start-2 wide:block">
        {rail}
      </aside>
      <div className="min-w-0 wide:col-start-3">
        <SearchBox
          className="mb-4 wide:hidden"
          label={messages.search.label}
          placeholder={messages.search.short}
          clearLabel={messages.search.clear}
          value={filter.text}
          onChange={(text) => setFilter({ ...filter, text }, true)}
        />
        <ActiveFilters library={library} filter={filter} count={found.length} onFilter={setFilter} />
        {hasUnknown ? (
          <p role="note" className="pb-4 text-sm text-soft">
            {messages.library.unknownIds}
          </p>
        ) : null}
        <EntryList
          library={library}
          found={isWaiting ? null : found}
          onClear={() => setFilter({ ...WHOLE_LIBRARY, sort: filter.sort })}
        />
      </div>
      <button
        type="button"
        onClick={() => setSheet('open')}
        className="fixed bottom-[calc(22px+env(safe-area-inset-bottom))] left-1/2 z-4 flex min-h-11 -translate-x-1/2 items-center gap-2 rounded-full bg-ink px-5 text-[15px] text-paper shadow-pill wide:hidden"
      >
        {messages.library.filters} {choices === 0 ? null : <b className="font-semibold">{choices}</b>}
      </button>
      {sheet === 'unopened' ? null : (
        <Suspense fallback={null}>
          <FilterSheet
            isOpen={sheet === 'open'}
            count={found.length}
            onOpenChange={(isOpen) => setSheet(isOpen ? 'open' : 'closed')}
          >
            {rail}
          </FilterSheet>
        </Suspense>
      )}
    </div>
  );
}
