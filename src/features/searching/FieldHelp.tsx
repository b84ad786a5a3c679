import { Link } from 'react-router';
import { useLanguage } from '#i18n/use-language.ts';
import { toSearch } from '#urls/entity-filter.ts';
import { searchPath } from '#urls/paths.ts';
import { encodeSearchView, NO_SEARCH } from '#urls/search-view.ts';

/** What can be written into the search beside words, each an example to try. */
export function FieldHelp(props: { intro: string }) {
  const { searching } = useLanguage().messages;
  return (
    <section aria-label={searching.helpTitle} className="border-t border-hair pt-5">
      <p className="mb-4 max-w-[62ch] text-[15px] leading-relaxed text-soft">{props.intro}</p>
      <dl className="grid gap-x-6 gap-y-1 text-[15px] wide:grid-cols-[auto_1fr]">
        {searching.examples.map(({ text, meaning }) => (
          <div key={text} className="max-wide:pb-2 wide:contents">
            <dt>
              <Link
                to={searchPath() + toSearch(encodeSearchView({ ...NO_SEARCH, text }))}
                className="inline-flex min-h-11 items-center max-wide:-mb-1 underline decoration-hair underline-offset-4 hover:decoration-ink wide:min-h-9"
              >
                {text}
              </Link>
            </dt>
            <dd className="text-soft wide:flex wide:items-center">{meaning}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
