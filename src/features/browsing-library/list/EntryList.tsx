import { useLocation } from 'react-router';
import { EmptyList } from './EmptyList.tsx';
import { isVirtual, type ListedEntries } from './listed-entries.ts';
import { ListSkeleton } from './ListSkeleton.tsx';
import { VirtualEntries } from './VirtualEntries.tsx';
import { WholeEntries } from './WholeEntries.tsx';

/** The narrowed list: its first story large, or why there is none. */
export function EntryList(
  props: Omit<ListedEntries, 'count'> & {
    /** Null while it is not known what the reader has read, and the list depends on it. */
    count: number | null;
    onClear: () => void;
  },
) {
  const { key } = useLocation();
  const { count, onClear, ...listed } = props;
  if (count === null) return <ListSkeleton />;
  if (count === 0) {
    return <EmptyList isLibraryEmpty={props.library.articles.length === 0} onClear={onClear} />;
  }
  // Each entry of the history has its own list, which is left and found again at its own place.
  return isVirtual(count) ? (
    <VirtualEntries key={key} place={key} count={count} {...listed} />
  ) : (
    <WholeEntries count={count} {...listed} />
  );
}
