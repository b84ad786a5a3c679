import { Link } from 'react-router';
import { useLanguage } from '#i18n/use-language.ts';
import type { FoundEntry } from '#features/browsing-library/use-found-entries.ts';
import type { Library } from '#article/library.ts';
import { figuresOf } from '#features/browsing-library/filter-library.ts';
import { CastMonograms } from './CastMonograms.tsx';
import { EntryMeta } from './EntryMeta.tsx';
import { EntryState } from './EntryState.tsx';
import { MatchingPassage } from './MatchingPassage.tsx';

/** One story of the list: headline, date, reading time, state and figures, and the passage it was found by. */
export function ArticleRow(props: { library: Library; found: FoundEntry }) {
  const { library, found } = props;
  const { entry, href } = found;
  const { messages } = useLanguage();
  return (
    <article
      data-entry=""
      className="grid gap-x-8 gap-y-1 border-b border-hair py-[18px] wide:grid-cols-[minmax(0,1fr)_auto] wide:py-[22px]"
    >
      <h2
        lang={entry.lang}
        className="font-serif text-[21px] leading-[1.2] font-medium tracking-[-0.008em] text-balance wide:text-[23px]"
      >
        <Link to={href} className="line-clamp-4">
          {entry.headline}
        </Link>
      </h2>
      <CastMonograms
        figures={figuresOf(library, entry)}
        hasRest={false}
        className="pt-0.5 pr-1.5 wide:col-start-2 wide:row-start-1 wide:self-start"
      />
      <div className="min-w-0 wide:col-span-2">
        {found.named.length === 0 ? null : (
          <MatchingPassage library={library} entry={entry} ids={found.named} href={href} isNarrow={false} />
        )}
        <EntryMeta entry={entry} className={found.named.length === 0 ? 'mt-1' : 'mt-2.5'}>
          {found.mentions === null ? null : <span>{messages.counts.mentions(found.mentions)}</span>}
          <EntryState state={found.state} hasNew={false} />
        </EntryMeta>
      </div>
    </article>
  );
}
