import type { Library } from '#article/library.ts';
import type { FoundEntry } from '#features/browsing-library/use-found-entries.ts';
import { MOST_WHOLE_ROWS } from '#ui/virtual-list/use-virtual-rows.ts';

/** What the list is made of, and whom it tells what it shows. */
export interface ListedEntries {
  readonly library: Library;
  /** Entries that the filter leaves; the first is set large. */
  readonly count: number;
  /** Null while its details are on their way: room is kept for it. */
  readonly rowAt: (index: number) => FoundEntry | null;
  /** Hears which entries are shown or about to be: a half-open range of indexes, and those drawn beyond it. */
  readonly onRange: (first: number, last: number, beyond: readonly number[]) => void;
}

/** Where an entry stands in a list of which only a part is drawn, as assistive technology is told; empty where all of it is. */
export interface SetPosition {
  /** From 1. */
  readonly 'aria-posinset'?: number;
  readonly 'aria-setsize'?: number;
}

/** Whether of so many entries only those near the window are drawn. */
export function isVirtual(count: number): boolean {
  return count > MOST_WHOLE_ROWS;
}
