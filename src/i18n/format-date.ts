import type { Language } from './plural.ts';

/** The interface's English is British in its spelling, and so are its dates. */
const LOCALES: Record<Language, string> = { it: 'it', en: 'en-GB' };

/** The parts of a date that are known: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
const PARTIAL_DATE = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/;

/**
 * The date in words of the language, as exact as it is known: «30 novembre 2024», «giugno 2024», «2012». What is
 * no date comes back as it is. The calendar day is the text's own: no time zone moves it.
 */
export function formatDate(language: Language, date: string): string {
  const parts = PARTIAL_DATE.exec(date);
  if (parts === null) return date;
  const [, year, month, day] = parts;
  if (month === undefined) return year ?? date;
  const instant = new Date(`${year}-${month}-${day ?? '01'}T00:00:00Z`);
  if (Number.isNaN(instant.getTime())) return date;
  return new Intl.DateTimeFormat(LOCALES[language], {
    year: 'numeric',
    month: 'long',
    ...(day === undefined ? {} : { day: 'numeric' }),
    timeZone: 'UTC',
  }).format(instant);
}
