import { useId } from 'react';
import { Link } from 'react-router';
import { useLanguage } from '#i18n/use-language.ts';
import { SearchBox } from '#ui/SearchBox.tsx';
import { toSearch } from '#urls/entity-filter.ts';
import { importPath, searchPath } from '#urls/paths.ts';
import { encodeSearchView, NO_SEARCH, SEEKS_SEARCH } from '#urls/search-view.ts';

/**
 * The list's own search, by headlines and names, which stands in for the browser's where only a part of the list is drawn; and the
 * ways on from the list: the same words in all texts, and articles of one's own. `/` is for all texts, as on every page.
 */
export function ListSearch(props: { text: string; isVirtual: boolean; onText: (text: string) => void }) {
  const { text } = props;
  const { importing, library, search } = useLanguage().messages;
  const hint = useId();
  return (
    <div className="mb-4 text-sm wide:mb-5">
      <div className="flex flex-wrap items-center gap-x-6">
        <SearchBox
          className="w-full wide:w-72"
          label={library.listSearch}
          placeholder={library.listSearchShort}
          clearLabel={search.clear}
          value={text}
          onChange={props.onText}
          hasKey={false}
          describedBy={props.isVirtual ? hint : undefined}
        />
        <WayOn
          to={searchPath() + toSearch(encodeSearchView({ ...NO_SEARCH, text }))}
          state={SEEKS_SEARCH}
          label={search.label}
        />
        <WayOn to={importPath()} label={importing.link} />
      </div>
      {props.isVirtual ? (
        <p id={hint} className="text-[13px] text-pretty text-soft wide:mt-1.5">
          {library.listSearchHint}
        </p>
      ) : null}
    </div>
  );
}

function WayOn(props: { to: string; state?: unknown; label: string }) {
  return (
    <Link
      to={props.to}
      state={props.state}
      className="inline-flex min-h-11 items-center underline decoration-hair underline-offset-4 hover:decoration-ink wide:min-h-9"
    >
      {props.label}
    </Link>
  );
}
