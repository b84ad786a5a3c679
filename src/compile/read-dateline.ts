/** Datelines: `(ANSA) - SEUL, 30 NOV - `, `Roma, 6 set. (askanews) – `, `LONDON, Nov 30 (Reuters) - `. */
import type { Mark } from '#article/article.ts';
import { ENGLISH_MONTHS, ITALIAN_MONTHS } from '#text/months.ts';

export type Dateline = Extract<Mark, { kind: 'dateline' }>;

/** In full or by its first three letters; «sett» and «sept» have four. */
const MONTH = `(?:sett|sept|${[...ITALIAN_MONTHS, ...ENGLISH_MONTHS]
  .map((month) => `${month.slice(0, 3)}(?:${month.slice(3)})?`)
  .join('|')})`;
const DATE = `(?:\\d{1,2}°? ${MONTH}\\.?(?: \\d{4})?|${MONTH}\\.? \\d{1,2}(?:, \\d{4})?)`;
const PLACE = "\\p{Lu}[\\p{L}.'’]*(?:[ -][\\p{L}.'’]+){0,4}";
const AGENCY = '\\p{L}[\\p{L}\\p{N} /.-]{1,30}';
const DASH = '\\s?[-–—]\\s';

const AGENCY_FIRST = new RegExp(
  `^\\((?<agency>${AGENCY})\\)\\s?[-–—]\\s?(?:(?<place>${PLACE}), (?<date>${DATE})${DASH})?`,
  'iu',
);
const PLACE_FIRST = new RegExp(
  `^(?<place>${PLACE}), (?<date>${DATE})(?: ?\\((?<agency>${AGENCY})\\))?${DASH}`,
  'iu',
);
const PLACE_AND_AGENCY = new RegExp(`^(?<place>${PLACE}) \\((?<agency>${AGENCY})\\)${DASH}`, 'u');
const PLACE_ALONE = /^(?<place>\p{Lu}[\p{Lu}'’.]+(?:[ -][\p{Lu}'’.]+){0,3})\s?[-–—]\s/u;

/** Agencies that print their name in small letters. */
const SMALL_AGENCIES = /^(?:askanews|adnkronos|lapresse|agi|ansa|dire|nova|italpress)$/;

/** One word, or several that all begin with a capital («Agenzia Nova»): «(per chi ha fretta) - » is a parenthesis. */
function isAgencyName(name: string): boolean {
  const words = name.split(/[ /]/);
  return words.every((word) => /^[\p{Lu}\p{N}]/u.test(word)) || SMALL_AGENCIES.test(name);
}

/** Datelines are shorter than this; the rest of a long line is not searched. */
const LONGEST = 120;

/**
 * The dateline at the head of a line, from 0 to the end of its dash, or null. A place alone (`BRUSSELS — `) counts only when it is one: otherwise it is a run-in head.
 * @param isPlace Whether a printed name is a place's.
 */
export function readDateline(text: string, isPlace: (name: string) => boolean): Dateline | null {
  const head = text.slice(0, LONGEST);
  const match =
    AGENCY_FIRST.exec(head) ??
    PLACE_FIRST.exec(head) ??
    PLACE_AND_AGENCY.exec(head) ??
    PLACE_ALONE.exec(head);
  if (!match) return null;
  const { agency, place, date } = match.groups ?? {};
  if (agency !== undefined && !isAgencyName(agency)) return null;
  if (place !== undefined && date === undefined && !isPlace(place)) return null;
  const end = match[0].trimEnd().length;
  if (end >= text.length) return null;
  return {
    kind: 'dateline',
    start: 0,
    end,
    agency: agency ?? null,
    place: place ?? null,
    date: date ?? null,
  };
}
