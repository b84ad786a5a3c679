import type { EntityId } from '#article/ids.ts';
import { articlesNaming, type Library, type LibraryEntry } from '#article/library.ts';

/** One article on the line of time. */
export interface TimelineBar {
  readonly entry: LibraryEntry;
  readonly date: string;
  readonly mentions: number;
  /** From 0 (the first day of the first year) to 1 (the end of the last year). */
  readonly position: number;
  /** From 0 to 1: mentions in proportion to the article with most. */
  readonly height: number;
}

/** The articles that name an entity, on a line that begins and ends with a year. */
export interface Timeline {
  readonly firstYear: number;
  readonly lastYear: number;
  /** Oldest first. */
  readonly bars: readonly TimelineBar[];
}

/** The dated articles that name the entity on a line of whole years; null when there is none. */
export function toTimeline(library: Library, id: EntityId): Timeline | null {
  const dated = articlesNaming(library, id)
    .flatMap((entry) => (entry.date === null ? [] : [{ entry, date: entry.date }]))
    .sort((a, b) => a.date.localeCompare(b.date));
  const [first] = dated;
  const last = dated.at(-1);
  if (first === undefined || last === undefined) return null;
  const firstYear = Number(first.date.slice(0, 4));
  const lastYear = Number(last.date.slice(0, 4));
  const start = Date.UTC(firstYear, 0, 1);
  const length = Date.UTC(lastYear + 1, 0, 1) - start;
  const counted = dated.map(({ entry, date }) => ({
    entry,
    date,
    mentions: entry.entities.find(({ entity }) => entity === id)?.count ?? 0,
    position: (Date.parse(`${date}T00:00:00Z`) - start) / length,
  }));
  const most = Math.max(...counted.map(({ mentions }) => mentions));
  return { firstYear, lastYear, bars: counted.map((bar) => ({ ...bar, height: bar.mentions / most })) };
}
