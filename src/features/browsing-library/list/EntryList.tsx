import type { Library } from '#article/library.ts';
import type { FoundEntry } from '#features/browsing-library/use-found-entries.ts';
import { ArticleRow } from './ArticleRow.tsx';
import { EmptyList } from './EmptyList.tsx';
import { LeadStory } from './LeadStory.tsx';
import { ListSkeleton } from './ListSkeleton.tsx';

/** The narrowed list: its first story large, or why there is none. */
export function EntryList(props: {
  library: Library;
  /** Null while it is not known what the reader has read, and the list depends on it. */
  found: readonly FoundEntry[] | null;
  onClear: () => void;
}) {
  const { library, found } = props;
  if (found === null) return <ListSkeleton />;
  const [lead, ...others] = found;
  if (lead === undefined) {
    return <EmptyList isLibraryEmpty={library.articles.length === 0} onClear={props.onClear} />;
  }
  return (
    <>
      <LeadStory library={library} found={lead} />
      {others.map((row) => (
        <ArticleRow key={row.entry.id} library={library} found={row} />
      ))}
    </>
  );
}
