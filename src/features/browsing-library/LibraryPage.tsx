import { useSuspenseQuery } from '@tanstack/react-query';
import { lazy, Suspense, useState } from 'react';
import { useLanguage } from '#i18n/use-language.ts';
import { libraryQuery } from '#queries/library-query.ts';
import type { LibraryEntry } from '#article/library.ts';
import { SearchBox } from '#ui/SearchBox.tsx';
import { useShortcuts } from '#ui/use-shortcuts.ts';
import { encodeEntityFilter, toSearch } from '#urls/entity-filter.ts';
import { WHOLE_LIBRARY } from '#urls/library-filter.ts';
import { articlePath } from '#urls/paths.ts';
import { ActiveFilters } from './ActiveFilters.tsx';
import { ArticleRow } from './ArticleRow.tsx';
import { EmptyList } from './EmptyList.tsx';
import { FacetRail } from './FacetRail.tsx';
import { filterLibrary } from './filter-library.ts';
import { LeadStory } from './LeadStory.tsx';
import { pickLead } from './pick-lead.ts';
import { stepEntry } from './step-entry.ts';
import { useLibraryFilter } from './use-library-filter.ts';

const FilterSheet = lazy(async () => ({ default: (await import('./FilterSheet.tsx')).FilterSheet }));

/** The library: its newest story large, then the list, narrowed by the rail beside it. */
export function LibraryPage() {
  const { data: library } = useSuspenseQuery(libraryQuery());
  const { language, messages } = useLanguage();
  const { filter, hasUnknown, setFilter, onToggle } = useLibraryFilter(library);
  const [sheet, setSheet] = useState<'unopened' | 'open' | 'closed'>('unopened');
  useShortcuts({ j: () => stepEntry(1), k: () => stepEntry(-1) });

  const entries = filterLibrary(library, filter, language);
  const lead = pickLead(entries, language);
  const hrefOf = ({ id, entities }: LibraryEntry) => {
    const named = filter.entities.with.filter((chosen) => entities.some(({ entity }) => entity === chosen));
    return articlePath(id) + toSearch(encodeEntityFilter({ ...filter.entities, with: named }));
  };
  const rail = <FacetRail library={library} filter={filter} onToggle={onToggle} onFilter={setFilter} />;
  const chosenCount =
    filter.entities.with.length + (filter.topic === null ? 0 : 1) + (filter.lang === null ? 0 : 1);
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
        <ActiveFilters library={library} filter={filter} count={entries.length} onFilter={setFilter} />
        {hasUnknown ? (
          <p role="note" className="pb-4 text-sm text-soft">
            {messages.library.unknownIds}
          </p>
        ) : null}
        {lead === undefined ? (
          <EmptyList
            isLibraryEmpty={library.articles.length === 0}
            onClear={() => setFilter(WHOLE_LIBRARY)}
          />
        ) : (
          <LeadStory library={library} entry={lead} href={hrefOf(lead)} />
        )}
        {entries.map((entry) =>
          entry === lead ? null : (
            <ArticleRow key={entry.id} library={library} entry={entry} href={hrefOf(entry)} />
          ),
        )}
      </div>
      <button
        type="button"
        onClick={() => setSheet('open')}
        className="fixed bottom-[calc(22px+env(safe-area-inset-bottom))] left-1/2 z-4 flex min-h-11 -translate-x-1/2 items-center gap-2 rounded-full bg-ink px-5 text-[15px] text-paper shadow-pill wide:hidden"
      >
        {messages.library.filters} {chosenCount === 0 ? null : <b className="font-semibold">{chosenCount}</b>}
      </button>
      {sheet === 'unopened' ? null : (
        <Suspense fallback={null}>
          <FilterSheet
            isOpen={sheet === 'open'}
            onOpenChange={(isOpen) => setSheet(isOpen ? 'open' : 'closed')}
          >
            {rail}
          </FilterSheet>
        </Suspense>
      )}
    </div>
  );
}
