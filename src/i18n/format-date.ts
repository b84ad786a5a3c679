import type { Language } from './plural.ts';

/** The interface's English is British in its spelling, and so are its dates. */
const LOCALES: Record<Language, string> = { it: 'it', en: 'en-GB' };

/** The parts of a date that are known: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
const PARTIAL_DATE = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/;

/** Made once for each language, since making one takes longer than drawing the row it is for: with and without a day. */
const formats = new Map<string, Intl.DateTimeFormat>();

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
  return formatOf(language, day !== undefined).format(instant);
}

function formatOf(language: Language, hasDay: boolean): Intl.DateTimeFormat {
  const key = `${language} ${hasDay}`;
  const known = formats.get(key);
  if (known !== undefined) return known;
  const made = new Intl.DateTimeFormat(LOCALES[language], {
    year: 'numeric',
    month: 'long',
    ...(hasDay ? { day: 'numeric' } : {}),
    timeZone: 'UTC',
  });
  formats.set(key, made);
  return made;
}
