import { memo } from 'react';
import type { Library } from '#article/library.ts';
import type { FoundEntry } from '#features/browsing-library/use-found-entries.ts';
import { ArticleRow } from './ArticleRow.tsx';
import { LeadStory } from './LeadStory.tsx';
import type { SetPosition } from '#features/browsing-library/list/listed-entries.ts';
import { PlaceholderRow } from './PlaceholderRow.tsx';

/** One place of the list: the first large, the others as rows. Drawn anew only when it changes, since its list is with every turn of the wheel. */
export const EntryAt = memo(function EntryAt(props: {
  library: Library;
  /** Null while it is on its way. */
  found: FoundEntry | null;
  index: number;
  /** Entries of a list of which only a part is drawn; absent where all of it is. */
  setSize?: number;
}) {
  const { library, found, index, setSize } = props;
  const position: SetPosition =
    setSize === undefined ? {} : { 'aria-posinset': index + 1, 'aria-setsize': setSize };
  if (found === null) return <PlaceholderRow position={position} isLead={index === 0} />;
  const Shape = index === 0 ? LeadStory : ArticleRow;
  return <Shape library={library} found={found} position={position} />;
});
