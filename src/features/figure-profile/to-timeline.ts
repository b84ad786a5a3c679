import type { LibraryEntry } from '#article/library.ts';

/** An article that names an entity, as far as the line of time needs it. */
export interface DatedSighting {
  /** Null where it is not known which article it is. */
  readonly entry: LibraryEntry | null;
  readonly date: string | null;
  /** How often it names the entity. */
  readonly mentions: number;
}

/** One article on the line of time, or all of a month where there are too many to tell apart. */
export interface TimelineBar {
  /** Null for a month, and where it is not known which article it is. */
  readonly entry: LibraryEntry | null;
  /** `YYYY-MM-DD`, and of a month `YYYY-MM`. */
  readonly date: string;
  readonly mentions: number;
  /** From 0 (the first day of the first year) to 1 (the end of the last year). */
  readonly position: number;
  /** From 0 to 1: mentions in proportion to the bar with most. */
  readonly height: number;
}

/** The articles that name an entity, on a line that begins and ends with a year. */
export interface Timeline {
  readonly firstYear: number;
  readonly lastYear: number;
  /** Oldest first. */
  readonly bars: readonly TimelineBar[];
}

/** More bars than these cannot be told apart on any screen. */
const MOST_BARS = 240;

/** The dated articles that name the entity on a line of whole years; null when there is none. */
export function toTimeline(sightings: readonly DatedSighting[]): Timeline | null {
  const dated = sightings
    .flatMap(({ date, ...rest }) => (date === null ? [] : [{ ...rest, date }]))
    .sort((a, b) => a.date.localeCompare(b.date));
  const [first] = dated;
  const last = dated.at(-1);
  if (first === undefined || last === undefined) return null;
  const firstYear = Number(first.date.slice(0, 4));
  const lastYear = Number(last.date.slice(0, 4));
  const start = Date.UTC(firstYear, 0, 1);
  const length = Date.UTC(lastYear + 1, 0, 1) - start;
  const counted = dated.length > MOST_BARS ? addUpMonths(dated) : dated;
  const most = counted.reduce((highest, { mentions }) => Math.max(highest, mentions), 1);
  const bars = counted.map((bar) => ({
    ...bar,
    position: (Date.parse(`${bar.date.padEnd(10, '-01')}T00:00:00Z`) - start) / length,
    height: bar.mentions / most,
  }));
  return { firstYear, lastYear, bars };
}

interface Dated extends DatedSighting {
  readonly date: string;
}

function addUpMonths(dated: readonly Dated[]): Dated[] {
  const months = new Map<string, number>();
  for (const { date, mentions } of dated) {
    const month = date.slice(0, 7);
    months.set(month, (months.get(month) ?? 0) + mentions);
  }
  return [...months].map(([date, mentions]) => ({ entry: null, date, mentions }));
}
