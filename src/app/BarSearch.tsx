import { useLocation, useNavigate } from 'react-router';
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
  const isInLibrary = pathname === libraryPath();
  const filter = decodeLibraryFilter(new URLSearchParams(isInLibrary ? search : ''));
  return (
    <SearchBox
      className="mr-2 hidden w-60 wide:block"
      label={messages.search.label}
      placeholder={messages.search.short}
      clearLabel={messages.search.clear}
      value={filter.text}
      onChange={(text) =>
        void navigate(libraryPath() + toSearch(encodeLibraryFilter({ ...filter, text })), {
          replace: isInLibrary,
          preventScrollReset: isInLibrary,
        })
      }
    />
  );
}
