import { useSuspenseQuery } from '@tanstack/react-query';
import { lazy, Suspense, useRef, type ReactNode } from 'react';
import type { Library } from '#article/library.ts';
import { useLanguage } from '#i18n/use-language.ts';
import { libraryQuery } from '#queries/library-query.ts';
import type { LibraryPart } from '#queries/parts/library-part-query.ts';
import { stepFocus } from '#ui/step-focus.ts';
import { useLazyDialog } from '#ui/use-lazy-dialog.ts';
import { useShortcuts } from '#ui/use-shortcuts.ts';
import { countChoices } from '#urls/facet-standing.ts';
import { WHOLE_LIBRARY, type LibraryFilter } from '#urls/library-filter.ts';
import { FacetRail } from './facets/FacetRail.tsx';
import { ActiveFilters } from './list/ActiveFilters.tsx';
import { EntryList } from './list/EntryList.tsx';
import { focusMissing } from './list/keep-focus.ts';
import { isVirtual } from './list/listed-entries.ts';
import { ListSearch } from './list/ListSearch.tsx';
import { ListSkeleton } from './list/ListSkeleton.tsx';
import { useFoundEntries, type FoundList } from './use-found-entries.ts';
import { useAskedFilter, useLibraryFilter } from './use-library-filter.ts';
import { useLibraryPart, type AskedPart } from './use-library-part.ts';

const FilterSheet = lazy(async () => ({ default: (await import('./facets/FilterSheet.tsx')).FilterSheet }));

/** What `j` and `k` step through: headlines, and entries whose headline is on its way. */
const ENTRY_STOPS = '[data-entry] h2 a, [data-entry][tabindex]';

/** The library: its newest story large, then the list, narrowed by the rail beside it. */
export function LibraryPage() {
  const { data: first } = useSuspenseQuery(libraryQuery());
  const asking = useLibraryPart(first, useAskedFilter());
  const { part, error } = asking;
  if (part !== null) return <Narrowed first={first} asking={asking} part={part} />;
  // Nothing was shown that could stay.
  if (error !== null) throw error;
  return <Frame rail={null} list={<ListSkeleton />} />;
}

/** The library as far as the address's filter needs it. */
function Narrowed(props: { first: Library; asking: AskedPart; part: LibraryPart }) {
  const { first, asking, part } = props;
  // What cannot be had is given up with the next choice.
  const wanted = asking.error === null ? asking.wanted : asking.asked;
  const { filter, unknownCount, setFilter, setText } = useLibraryFilter(part.library, asking.asked, wanted);
  const found = useFoundEntries(first, part, filter);
  const stepEntry = (by: 1 | -1) => stepFocus(ENTRY_STOPS, by);
  useShortcuts({ j: () => stepEntry(1), k: () => stepEntry(-1) });

  const rail = <FacetRail part={part} filter={filter} context={found.context} onFilter={setFilter} />;
  return (
    <>
      <Frame
        rail={rail}
        list={
          <ListColumn
            asking={asking}
            filter={filter}
            unknownCount={unknownCount}
            found={found}
            onFilter={setFilter}
            onText={setText}
          />
        }
      />
      <NarrowFilters filter={filter} count={found.count}>
        {rail}
      </NarrowFilters>
    </>
  );
}

function Frame(props: { rail: ReactNode; list: ReactNode }) {
  const { library } = useLanguage().messages;
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] px-5 pt-5 pb-28 wide:grid-cols-[minmax(0,1fr)_236px_minmax(0,860px)_minmax(0,1fr)] wide:gap-x-16 wide:px-7 wide:pt-10">
      <title>{`${library.title} · Dramatis`}</title>
      <h1 tabIndex={-1} className="sr-only">
        {library.title}
      </h1>
      <aside aria-label={library.filtersLabel} className="hidden wide:col-start-2 wide:block">
        {props.rail}
      </aside>
      <div className="min-w-0 wide:col-start-3">{props.list}</div>
    </div>
  );
}

/** What narrows the list, and the list itself. */
function ListColumn(props: {
  asking: AskedPart;
  filter: LibraryFilter;
  /** How many names of the address the library does not know. */
  unknownCount: number;
  found: FoundList;
  onFilter: (filter: LibraryFilter) => void;
  onText: (text: string) => void;
}) {
  const { asking, filter, found, onFilter } = props;
  const { messages } = useLanguage();
  return (
    <div aria-busy={asking.isPending || undefined}>
      <ListSearch text={asking.wanted.text} isVirtual={isVirtual(found.count)} onText={props.onText} />
      <ActiveFilters library={found.library} filter={filter} count={found.count} onFilter={onFilter} />
      {props.unknownCount > 0 ? (
        <p role="note" className="pb-4 text-sm text-soft">
          {messages.library.unknownIds(props.unknownCount)}
        </p>
      ) : null}
      {asking.error === null && !found.isMissing ? null : (
        <MissingPart onRetry={asking.error === null ? found.retry : asking.retry} />
      )}
      <EntryList
        library={found.library}
        count={found.isWaiting ? null : found.count}
        rowAt={found.rowAt}
        onRange={found.onRange}
        onClear={() => onFilter({ ...WHOLE_LIBRARY, sort: filter.sort })}
      />
    </div>
  );
}

/** Says that part of a large library is not on the device and cannot be fetched now; below the bar, so that it is in sight wherever the list was scrolled. */
function MissingPart(props: { onRetry: () => void }) {
  const { library, states } = useLanguage().messages;
  return (
    <p
      role="alert"
      className="sticky top-14 z-2 mb-4 flex flex-wrap items-center gap-x-3 border-b border-hair bg-paper py-2 text-sm"
    >
      {library.partMissing}
      <button
        type="button"
        onClick={() => {
          // The notice goes while it is tried again.
          focusMissing();
          props.onRetry();
        }}
        className="min-h-11 underline underline-offset-[0.25em] wide:min-h-8"
      >
        {states.retry}
      </button>
    </p>
  );
}

/** The rail of a narrow screen, behind a button that says how many values narrow the list. */
function NarrowFilters(props: { filter: LibraryFilter; count: number; children: ReactNode }) {
  const { library } = useLanguage().messages;
  const sheet = useLazyDialog();
  const choices = countChoices(props.filter);
  const opened = useRef(props.filter);
  const setOpen = (isOpen: boolean) => {
    // Another list begins at its beginning: whoever was far down would stand behind its end.
    if (!isOpen && opened.current !== props.filter) window.scrollTo(0, 0);
    opened.current = props.filter;
    sheet.setOpen(isOpen);
  };
  return (
    <>
      <button
        type="button"
        onClick={() => setOpen(true)}
        className="fixed bottom-[calc(22px+env(safe-area-inset-bottom))] left-1/2 z-4 flex min-h-11 -translate-x-1/2 items-center gap-2 rounded-full bg-ink px-5 text-[15px] text-paper shadow-pill wide:hidden"
      >
        {library.filters} {choices === 0 ? null : <b className="font-semibold">{choices}</b>}
      </button>
      {sheet.isWanted ? (
        <Suspense fallback={null}>
          <FilterSheet isOpen={sheet.isOpen} count={props.count} onOpenChange={setOpen}>
            {props.children}
          </FilterSheet>
        </Suspense>
      ) : null}
    </>
  );
}
