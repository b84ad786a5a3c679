import { isDay } from '#article/calendar-date.ts';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/**
 * The day of a date as machines print it, `YYYY-MM-DD`; null for anything else. The day is the one that is printed, in whatever time zone the writer was.
 * @see https://www.rfc-editor.org/rfc/rfc3339 (Atom, JSON) and https://www.rfc-editor.org/rfc/rfc2822#section-3.3 (RSS)
 */
export function toPrintedDay(text: string): string | null {
  const printed = text.trim().slice(0, 40);
  const iso = /^\d{4}-\d{2}-\d{2}(?=$|[T ])/.exec(printed)?.[0];
  if (iso !== undefined) return isDay(iso) ? iso : null;
  const [, day, name, year] =
    /^(?:[A-Za-z]{3}, ?)?(\d{1,2}) ([A-Za-z]{3})[a-z]* (\d{4})\b/.exec(printed) ?? [];
  if (day === undefined || name === undefined || year === undefined) return null;
  const month = MONTHS.indexOf(name.toLowerCase()) + 1;
  const written = `${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isDay(written) ? written : null;
}
