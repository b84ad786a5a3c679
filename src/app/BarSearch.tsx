import { useHref, useLocation, useNavigate } from 'react-router';
import { useLanguage } from '#i18n/use-language.ts';
import { SearchBox } from '#ui/SearchBox.tsx';
import { toSearch } from '#urls/entity-filter.ts';
import { searchPath } from '#urls/paths.ts';
import { encodeSearchView, NO_SEARCH, SEEKS_SEARCH } from '#urls/search-view.ts';

/** The search of the bar: what is written into it leads to the page of the search, whose own field takes it over. */
export function BarSearch() {
  const { messages } = useLanguage();
  const { pathname } = useLocation();
  const navigate = useNavigate();
  // Who types fast is there before the page is shown: what the history says now decides, or every letter until then
  // would be a step of Back.
  const searchHref = useHref(searchPath());
  if (pathname === searchPath()) return null;
  return (
    <SearchBox
      className="mr-2 hidden w-60 wide:block"
      label={messages.search.label}
      placeholder={messages.search.short}
      clearLabel={messages.search.clear}
      value=""
      onChange={(text) => {
        void navigate(searchPath() + toSearch(encodeSearchView({ ...NO_SEARCH, text })), {
          replace: window.location.pathname === searchHref,
          state: SEEKS_SEARCH,
        });
      }}
    />
  );
}
