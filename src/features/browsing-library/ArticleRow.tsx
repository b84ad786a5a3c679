import { Link } from 'react-router';
import type { Library, LibraryEntry } from '#article/library.ts';
import { CastMonograms } from './CastMonograms.tsx';
import { EntryMeta } from './EntryMeta.tsx';
import { figuresOf } from './filter-library.ts';

/** One story of the list: headline, date, reading time and figures. */
export function ArticleRow(props: { library: Library; entry: LibraryEntry; href: string }) {
  const { library, entry } = props;
  return (
    <article
      data-entry=""
      className="grid gap-x-8 gap-y-1 border-b border-hair py-[18px] wide:grid-cols-[1fr_auto] wide:py-[22px]"
    >
      <h2
        lang={entry.lang}
        className="font-serif text-[21px] leading-[1.2] font-medium tracking-[-0.008em] text-balance wide:text-[23px]"
      >
        <Link to={props.href} className="line-clamp-4">
          {entry.headline}
        </Link>
      </h2>
      <CastMonograms
        figures={figuresOf(library, entry)}
        hasRest={false}
        className="pt-0.5 pr-1.5 wide:col-start-2 wide:row-start-1 wide:self-start"
      />
      <EntryMeta entry={entry} className="mt-1" />
    </article>
  );
}
