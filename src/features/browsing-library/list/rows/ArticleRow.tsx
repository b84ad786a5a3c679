import { Link } from 'react-router';
import { useLanguage } from '#i18n/use-language.ts';
import type { FoundEntry } from '#features/browsing-library/use-found-entries.ts';
import type { Library } from '#article/library.ts';
import { toLineCase } from '#text/letter-case.ts';
import { figuresOf } from '#features/browsing-library/filter-library.ts';
import { CastMonograms } from './CastMonograms.tsx';
import { EntryMeta } from './EntryMeta.tsx';
import { EntryState } from './EntryState.tsx';
import type { SetPosition } from '#features/browsing-library/list/listed-entries.ts';
import { MatchingPassage } from './MatchingPassage.tsx';

/** One story of the list: headline, date, reading time, state and figures, and the passage it was found by. */
export function ArticleRow(props: { library: Library; found: FoundEntry; position: SetPosition }) {
  const { library, found, position } = props;
  const { entry, href } = found;
  const { messages } = useLanguage();
  return (
    <article
      data-entry=""
      {...position}
      className="grid grid-cols-[minmax(0,1fr)_auto] items-center gap-x-2.5 gap-y-1.5 border-b border-hair py-[18px] wide:gap-x-8 wide:py-[22px]"
    >
      <h2
        lang={entry.lang}
        data-capitals={toLineCase(entry.headline) === 'upper' ? '' : undefined}
        className="entry-headline max-wide:col-span-2"
      >
        <Link to={href} className="line-clamp-3">
          {entry.headline}
        </Link>
      </h2>
      {found.named.length === 0 ? null : (
        <div className="col-span-2 min-w-0 max-wide:row-start-3">
          <MatchingPassage library={library} entry={entry} ids={found.named} href={href} isNarrow={false} />
        </div>
      )}
      <EntryMeta
        entry={entry}
        className={`max-wide:row-start-2 wide:col-span-2 ${found.named.length === 0 ? '' : 'wide:pt-1'}`}
      >
        {found.mentions === null ? null : <span>{messages.counts.mentions(found.mentions)}</span>}
        <EntryState state={found.state} hasNew={library.added?.has(entry.id) === true} />
      </EntryMeta>
      <CastMonograms
        figures={figuresOf(library, entry)}
        hasRest={false}
        className="col-start-2 row-start-2 self-start pr-1.5 wide:row-start-1 wide:pt-0.5"
      />
    </article>
  );
}
