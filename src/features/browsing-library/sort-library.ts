import type { LibraryEntry } from '#article/library.ts';
import type { LibraryFilter } from '#urls/library-filter.ts';

/**
 * The entries in the order the filter asks for. `date` keeps the library's order, newest first; `title` goes by the
 * headline in the language's alphabet, signs aside; `mentions` by how often the chosen entities are named, or all
 * entities where none is chosen, the newest of equals first.
 * @param language BCP 47 tag whose alphabet counts.
 */
export function sortLibrary(
  entries: readonly LibraryEntry[],
  { sort, entities }: Pick<LibraryFilter, 'sort' | 'entities'>,
  language: string,
): LibraryEntry[] {
  switch (sort) {
    case 'date':
      return [...entries];
    case 'title': {
      const collator = new Intl.Collator(language, { ignorePunctuation: true, numeric: true });
      return [...entries].sort((a, b) => collator.compare(a.headline, b.headline));
    }
    case 'mentions': {
      const chosen = new Set(entities.with);
      const counts = new Map(entries.map((entry) => [entry, countMentions(entry, chosen)]));
      return [...entries].sort((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0));
    }
  }
}

/** How often the entry names the entities; all of its entities for an empty set. */
export function countMentions(entry: LibraryEntry, chosen: ReadonlySet<string>): number {
  return entry.entities.reduce(
    (sum, { entity, count }) => sum + (chosen.size === 0 || chosen.has(entity) ? count : 0),
    0,
  );
}
