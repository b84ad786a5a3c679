/** Datelines: `(ANSA) - SEUL, 30 NOV - `, `Roma, 6 set. (askanews) – `, `LONDON, Nov 30 (Reuters) - `, `AGI - `, `BRUSSELS — `. */
import type { Mark } from '#article/article.ts';
import { CALENDAR_WORDS, FUNCTION_WORDS } from '#recognise/function-words.ts';
import { ENGLISH_MONTHS, ITALIAN_MONTHS } from '#text/months.ts';
import { toWords } from '#text/words.ts';
import { isNewsAgency, isPlainAgency } from './news-agency.ts';
import { readsAsSentence } from './reads-as-sentence.ts';

/** The mark of a dateline: agency, place and date as printed. */
export type Dateline = Extract<Mark, { kind: 'dateline' }>;

/** In full or by its first three letters; «sett» and «sept» have four. */
const MONTH = `(?:sett|sept|${[...ITALIAN_MONTHS, ...ENGLISH_MONTHS]
  .map((month) => `${month.slice(0, 3)}(?:${month.slice(3)})?`)
  .join('|')})`;
const DAY = '(?:(?:luned[iì]|marted[iì]|mercoled[iì]|gioved[iì]|venerd[iì]|sabato|domenica),? )?';
const DATE = `(?<date>${DAY}(?:\\d{1,2}°? ${MONTH}\\.?(?: \\d{4})?|${MONTH}\\.? \\d{1,2}(?:, \\d{4})?))`;
const WORD = "\\p{L}[\\p{L}.'’]*";
const PLACE = `(?<place>${WORD}(?:[ -]${WORD}){0,4})`;
const REGION = `(?<region>, \\p{L}[\\p{L}. ]{1,20})?`;
const AGENCY = '(?<agency>[\\p{L}\\p{N}][\\p{L}\\p{N} /.-]{1,30}?)';
const DASH = '\\s?(?:--|[-–—])\\s';
const AGENCY_HERE = `\\(${AGENCY}\\)`;

/** From the form that says most to the one that says least; all read any case, which `isSound` judges. */
const FORMS: readonly RegExp[] = [
  `${AGENCY_HERE}(?:${DASH}|\\s)${PLACE}, ${DATE}${DASH}`,
  `${AGENCY}${DASH}${PLACE}, ${DATE}${DASH}`,
  `${PLACE}, ${DATE},? ?${AGENCY_HERE}(?:${DASH}|\\s)`,
  `${PLACE}, ${DATE}${DASH}${AGENCY_HERE}${DASH}`,
  `${PLACE}, ${DATE}${DASH}`,
  `${PLACE}${REGION},? ${AGENCY_HERE}${DASH}`,
  `${PLACE}${DASH}${AGENCY_HERE}${DASH}`,
  `${AGENCY_HERE}\\s?(?:--|[-–—])\\s?`,
  `${AGENCY}${DASH}`,
  `${PLACE}${DASH}`,
].map((form) => new RegExp(`^${form}`, 'iu'));

/** Datelines are shorter than this; the rest of a long line is not searched. */
const LONGEST = 120;

/**
 * The dateline at the head of a line, from 0 to the end of its dash, or null. What says less needs more: a place or a bare agency alone (`BRUSSELS — `, `AGI - `)
 * counts only before a sentence, since «ROMA - LAZIO» is a match and «MOSCA - PUTIN» a caption.
 * @param isPlace Whether a printed name is a place's.
 */
export function readDateline(text: string, isPlace: (name: string) => boolean): Dateline | null {
  const head = text.slice(0, LONGEST);
  for (const form of FORMS) {
    const match = form.exec(head);
    if (!match) continue;
    const { place, region = '', date, agency } = match.groups ?? {};
    const printed: Printed = {
      agency: agency ?? null,
      place: place === undefined ? null : place + region,
      city: place ?? null,
      date: date ?? null,
      bare: agency !== undefined && !match[0].includes(`(${agency})`),
      rest: text.slice(match[0].length),
    };
    if (printed.rest.trim() === '' || !isSound(printed, isPlace)) continue;
    const end = match[0].trimEnd().length;
    return {
      kind: 'dateline',
      start: 0,
      end,
      agency: printed.agency,
      place: printed.place,
      date: printed.date,
    };
  }
  return null;
}

interface Printed {
  readonly agency: string | null;
  /** With its region: `KYIV, Ukraine`. */
  readonly place: string | null;
  readonly city: string | null;
  readonly date: string | null;
  /** The agency stands without parentheses. */
  readonly bare: boolean;
  readonly rest: string;
}

function isSound(printed: Printed, isPlace: (name: string) => boolean): boolean {
  const { agency, place, city, date, bare, rest } = printed;
  if (city !== null && !isPlaceShaped(city, isPlace)) return false;
  if (agency !== null && bare && !isPlainAgency(agency)) return false;
  if (city !== null && date !== null) return agency === null || isAgencyShaped(agency);
  if (city === null) return agency !== null && isNewsAgency(agency) && (!bare || readsAsSentence(rest));
  if (agency !== null) {
    if (!isAgencyShaped(agency)) return false;
    return isPlace(city) || (isNewsAgency(agency) && (place !== city || city === city.toUpperCase()));
  }
  return isPlace(city) && readsAsSentence(rest) && !opensWithPlace(rest, isPlace) && isSetOff(city, rest);
}

/** «Sabato, 5 maggio - » names a day and «Il concerto del coro, 5 maggio - » an event: a place is capitals and what joins them. */
function isPlaceShaped(name: string, isPlace: (name: string) => boolean): boolean {
  if (isPlace(name)) return /^\p{Lu}/u.test(name);
  const words = name.split(/[ -]/);
  if (
    !words.every(
      (word) => /^(?:\p{Lu}|d['’]\p{Lu}|nell['’]\p{Lu}|sull['’]\p{Lu})/u.test(word) || JOINING.test(word),
    )
  )
    return false;
  const folded = toWords(name).map((word) => word.folded);
  return (
    /^\p{Lu}/u.test(name) &&
    !folded.some((word) => CALENDAR_WORDS.has(word)) &&
    !folded.every((word) => FUNCTION_WORDS.has(word))
  );
}

const JOINING = /^(?:di|de|del|della|dei|delle|degli|do|da|al|am|im|upon|on|sul|sulla|in|of|the|la|le|el)$/;

/** One word, or several that all begin with a capital («Agenzia Nova»): «(per chi ha fretta) - » is a parenthesis. */
function isAgencyShaped(name: string): boolean {
  return isNewsAgency(name) || name.split(/[ /]/).every((word) => /^[\p{Lu}\p{N}]/u.test(word));
}

/** «RUSSIA - UCRAINA, Putin ha detto…» puts two places side by side. */
function opensWithPlace(rest: string, isPlace: (name: string) => boolean): boolean {
  const [first] = toWords(rest.slice(0, LONGEST));
  return first !== undefined && isPlace(first.text);
}

/** A place in small letters without an agency is a dateline before a whole paragraph only: in a title it is the subject. */
function isSetOff(city: string, rest: string): boolean {
  return city === city.toUpperCase() || rest.length > LONGEST;
}
