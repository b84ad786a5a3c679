import { useEffect, useEffectEvent } from 'react';
import type { ListedEntries } from './listed-entries.ts';
import { EntryAt } from './rows/EntryAt.tsx';

/** A list of few entries, all of them drawn. */
export function WholeEntries({ library, count, rowAt, onRange }: ListedEntries) {
  const tell = useEffectEvent((last: number) => onRange(0, last, []));
  useEffect(() => tell(count), [count]);
  return Array.from({ length: count }, (_, index) => {
    const found = rowAt(index);
    return <EntryAt key={found?.entry.id ?? index} library={library} found={found} index={index} />;
  });
}
