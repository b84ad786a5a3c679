/** True for a day of the calendar written as YYYY-MM-DD. */
export function isDay(text: string): boolean {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? [];
  if (year === undefined || month === undefined || day === undefined) return false;
  // Not Date.UTC, which takes the years 0 to 99 for those of the twentieth century.
  const date = new Date(`${year}-${month}-01T00:00:00Z`);
  date.setUTCDate(Number(day));
  return date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day);
}

/** True for a date as roles have them: a year, a month or a day of the calendar (`YYYY`, `YYYY-MM`, `YYYY-MM-DD`). */
export function isPartialDate(text: string): boolean {
  return /^\d{4}(?:-\d{2}){0,2}$/.test(text) && isDay(`${text}${'-01'.repeat((10 - text.length) / 3)}`);
}
