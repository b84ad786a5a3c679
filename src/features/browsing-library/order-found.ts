import type { LibraryEntry } from '#article/library.ts';
import type { Placed } from '#queries/parts/library-part-query.ts';
import type { LibrarySort } from '#urls/library-filter.ts';
import { countMentions } from './sort-library.ts';

/** A line of the list: the entry, or its place in a large edition, whose details are asked for when it comes into sight. */
export type FoundItem = LibraryEntry | number;

/**
 * The placed articles with the reader's own among them: by day, an own one after the edition's of the same day, or by how often they name who is asked about.
 * Linear in places and days.
 * @param own in the order asked for
 */
export function orderFound(
  { root, places, counts }: Placed,
  own: readonly LibraryEntry[],
  sort: LibrarySort,
  chosen: ReadonlySet<string>,
): readonly FoundItem[] {
  if (own.length === 0 && (sort === 'date' || counts === null)) return places;
  if (sort === 'mentions' && counts !== null) {
    const items = places.map((item, at): CountedItem => ({ item, count: counts[at] ?? 0 }));
    const brought = own.map((item): CountedItem => ({ item, count: countMentions(item, chosen) }));
    return [...items, ...brought].sort((a, b) => b.count - a.count).map(({ item }) => item);
  }
  const found: FoundItem[] = [];
  let next = 0;
  for (const entry of own) {
    const oldest = root.total - countSince(root.days, entry.date);
    while ((places[next] ?? -1) >= oldest) found.push(places[next++] ?? 0);
    found.push(entry);
  }
  return [...found, ...places.slice(next)];
}

interface CountedItem {
  readonly item: FoundItem;
  readonly count: number;
}

/** Articles of that day or a later one; all of them for none. */
function countSince(days: Placed['root']['days'], date: string | null): number {
  return days.reduce((sum, [day, count]) => (date === null || (day ?? '') >= date ? sum + count : sum), 0);
}
