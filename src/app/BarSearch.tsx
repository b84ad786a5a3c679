import { useHref, useLocation, useNavigate } from 'react-router';
import { useLanguage } from '#i18n/use-language.ts';
import { SearchBox } from '#ui/SearchBox.tsx';
import { toSearch } from '#urls/entity-filter.ts';
import { decodeLibraryFilter, encodeLibraryFilter } from '#urls/library-filter.ts';
import { libraryPath } from '#urls/paths.ts';

/** The search of the bar: narrows the library while one types, and leads there from any other page. */
export function BarSearch() {
  const { messages } = useLanguage();
  const { pathname, search } = useLocation();
  const navigate = useNavigate();
  // Who types fast is in the library before it is shown: what the history says now decides, or every letter until then
  // would be a step of Back.
  const libraryHref = useHref(libraryPath());
  const isInLibrary = pathname === libraryPath();
  const filter = decodeLibraryFilter(new URLSearchParams(isInLibrary ? search : ''));
  return (
    <SearchBox
      className="mr-2 hidden w-60 wide:block"
      label={messages.search.label}
      placeholder={messages.search.short}
      clearLabel={messages.search.clear}
      value={filter.text}
      onChange={(text) => {
        const isThere = window.location.pathname === libraryHref;
        void navigate(libraryPath() + toSearch(encodeLibraryFilter({ ...filter, text })), {
          replace: isThere,
          preventScrollReset: isThere,
        });
      }}
    />
  );
}
