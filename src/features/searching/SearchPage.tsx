import { useSuspenseQuery } from '@tanstack/react-query';
import { useLocation, useNavigationType } from 'react-router';
import { useLanguage } from '#i18n/use-language.ts';
import { libraryQuery } from '#queries/library-query.ts';
import { Icon } from '#ui/Icon.tsx';
import { SearchBox } from '#ui/SearchBox.tsx';
import { stepFocus } from '#ui/step-focus.ts';
import { useShortcuts } from '#ui/use-shortcuts.ts';
import { isSearchSought } from '#urls/search-view.ts';
import { FieldHelp } from './FieldHelp.tsx';
import { FoundFilters } from './FoundFilters.tsx';
import { Results } from './Results.tsx';
import { useFound } from './use-found.ts';
import { useSearchView } from './use-search-view.ts';

const STEPS = '[data-found] a[data-step]';

/**
 * The search over the texts of all articles. What is found stands in the page as headings and links, not in the list box of a
 * combobox: a hit is a headline with passages, each a way of its own, and options of a list box are read as one string.
 */
export function SearchPage() {
  const joined = useSuspenseQuery(libraryQuery());
  const { searching, search } = useLanguage().messages;
  const { view, setView } = useSearchView(joined.data);
  const found = useFound(joined, view);
  const { library } = found;
  const { state } = useLocation();
  const isReturn = useNavigationType() === 'POP';
  useShortcuts({ j: () => stepFocus(STEPS, 1), k: () => stepFocus(STEPS, -1) });
  const filters = <FoundFilters library={library} facets={found.facets} view={view} onView={setView} />;
  const isNarrowable = found.answer !== undefined && found.answer.ids.length > 0;
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] px-5 pt-5 pb-28 wide:grid-cols-[minmax(0,1fr)_236px_minmax(0,860px)_minmax(0,1fr)] wide:gap-x-16 wide:px-7 wide:pt-10">
      <title>{`${view.text.trim() === '' ? searching.title : searching.titleOf(view.text.trim())} · Dramatis`}</title>
      {isNarrowable ? (
        <aside aria-label={searching.filters} className="hidden wide:col-start-2 wide:block">
          {filters}
        </aside>
      ) : null}
      <div className="min-w-0 wide:col-start-3">
        <h1
          tabIndex={-1}
          className="mb-4 font-serif text-[31px] leading-[1.1] font-medium tracking-[-0.018em] wide:text-[44px] wide:leading-[1.05]"
        >
          {searching.title}
        </h1>
        <SearchBox
          className="mb-4 [&_form]:wide:min-h-12 [&_input]:text-base"
          label={search.label}
          placeholder={searching.placeholder}
          clearLabel={search.clear}
          value={view.text}
          onChange={(text) => setView({ ...view, text }, true)}
          takesFocus={!isReturn && isSearchSought(state)}
          onDown={() => document.querySelector<HTMLElement>(STEPS)?.focus()}
        />
        {isNarrowable ? (
          <details className="group mb-2 border-b border-hair pb-2 wide:hidden">
            <summary className="flex min-h-11 cursor-pointer list-none items-center justify-between text-[15px]">
              {searching.filters}
              <span className="group-open:rotate-180">
                <Icon name="chevron" />
              </span>
            </summary>
            {filters}
          </details>
        ) : null}
        {view.text.trim() === '' ? (
          <FieldHelp intro={searching.intro} />
        ) : (
          <Results library={library} view={view} found={found} onView={setView} />
        )}
      </div>
    </div>
  );
}
