import { reject, toList, toWhole } from '#article/decode-value.ts';
import { isDay } from '#article/calendar-date.ts';

/** How many articles each day has, newest first; null for those without a date, last. With it the day of every place is known. */
export type DayCounts = readonly (readonly [day: string | null, count: number])[];

const DAY_MS = 86_400_000;
/** The first day of the year 0, in days from 1970: what is before it has no date of four digits. */
const EARLIEST = -719_528;

/** Days as their file has them: the newest, and then by turns how many articles a day has and how many days before it the next one is; last, how many have no date. */
export interface WrittenDays {
  readonly newest: string | null;
  readonly steps: readonly number[];
  readonly undated: number;
}

/** The days as their file has them. */
export function encodeDays(days: DayCounts): WrittenDays {
  const dated = days.flatMap(([day, count]) => (day === null ? [] : [{ number: toNumber(day), count }]));
  const steps = dated.flatMap(({ number, count }, at) => {
    const next = dated[at + 1];
    return next === undefined ? [count] : [count, number - next.number];
  });
  const undated = days.find(([day]) => day === null)?.[1] ?? 0;
  return { newest: days[0]?.[0] ?? null, steps, undated };
}

/** What `encodeDays` wrote. Rejects with the path of the first fault (see `runDecoder`). */
export function decodeDays(value: unknown, path: string): DayCounts {
  const { newest, steps, undated } = toParts(value, path);
  const days: [string | null, number][] = [];
  if (newest !== null) {
    if (typeof newest !== 'string' || !isDay(newest))
      reject(`${path}.newest`, 'a day as YYYY-MM-DD is needed');
    let number = toNumber(newest);
    for (let at = 0; at < steps.length; at += 2) {
      if (number < EARLIEST) reject(`${path}.steps[${at}]`, 'days of our calendar are needed');
      days.push([toDay(number), steps[at] ?? 0]);
      number -= steps[at + 1] ?? 0;
    }
  }
  if (undated > 0) days.push([null, undated]);
  return days;
}

function toParts(value: unknown, path: string) {
  if (typeof value !== 'object' || value === null || !('newest' in value))
    return reject(path, 'days are needed');
  const { newest, steps, undated } = value as Readonly<Record<string, unknown>>;
  return {
    newest,
    steps: toList(steps, `${path}.steps`, (item, at) => toWhole(item, at, 1)),
    undated: toWhole(undated, `${path}.undated`, 0),
  };
}

/** The day of a place; null without a date, and for a place that the edition does not have. Linear in the days. */
export function dayAt(days: DayCounts, total: number, place: number): string | null {
  let left = total - 1 - place;
  for (const [day, count] of days) {
    if (left < count) return day;
    left -= count;
  }
  return null;
}

function toNumber(day: string): number {
  return Date.parse(`${day}T00:00:00Z`) / DAY_MS;
}

function toDay(number: number): string {
  return new Date(number * DAY_MS).toISOString().slice(0, 10);
}
