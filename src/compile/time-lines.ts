/** Lines that say when: a page's date and last update, a chronology's days, a live blog's times. */
import { CALENDAR_WORDS } from '#recognise/function-words.ts';
import { toWords } from '#text/words.ts';
import { countWords } from './piece.ts';

const LONGEST_STAMP_WORDS = 14;
const LONGEST_STAMP_CHARACTERS = 100;
const TIME = String.raw`(?:[Oo]re )?\d{1,2}[:.]\d{2}(?: ?[ap]\.?m\.?)?(?: (?:GMT|BST|CET|EST|ET))?`;
const TIME_ONLY = new RegExp(`^${TIME}$`);
const TIMED_ENTRY = new RegExp(
  `^(?:${TIME} ?[-–—|] ?|${TIME}: |(?:[Oo]re \\d{1,2}[:.]|\\d{1,2}:)\\d{2},? (?=\\p{Lu})|\\d{1,2}[:.]\\d{2} ?[ap]\\.?m\\.? (?=\\p{Lu}))\\S`,
  'u',
);
const STAMP_LEAD =
  /^(?:(?:quest['’]|l['’])?articolo )?(?:(?:ultimo )?aggiornamento|aggiornat[oa]|pubblicat[oa]|modificat[oa]|creat[oa]|(?:first )?published|(?:last )?updated|last modified|posted)\b/i;
const SHORT_MONTHS: ReadonlySet<string> = new Set(
  'gen feb mar apr mag giu lug ago set sett ott nov dic jan jun jul aug sep sept oct dec'.split(' '),
);
const STAMP_WORDS: ReadonlySet<string> = new Set([
  ...'il alle all ore ora del dell di h fa ultimo aggiornamento aggiornato e minuti oggi ieri'.split(' '),
  ...'on at of the and ago minutes mins hour hours today yesterday last first updated published'.split(' '),
  ...'am pm a m p gmt bst cet cest est et utc'.split(' '),
]);

/** `12:30`, `Ore 11.45`, `10.15am`. */
export function isTimeOnly(text: string): boolean {
  return TIME_ONLY.test(text);
}

/** `12.10 - Zelensky: «Pronti»`, `10.15am Starmer arrives`: a time, then what happened. «12.10 euro» is an amount: without a dash the time must be plain. */
export function isTimedEntry(text: string): boolean {
  return TIMED_ENTRY.test(text);
}

/** `7 ottobre 2025`, `7 ottobre 2025 alle 12:30`: a day and nothing else but an hour. */
export function isDateOnly(text: string): boolean {
  const names = toWords(text.slice(0, LONGEST_STAMP_CHARACTERS)).map((word) => word.folded);
  return names.some((name) => CALENDAR_WORDS.has(name) || SHORT_MONTHS.has(name)) && saysOnlyWhen(text);
}

/** `Ultimo aggiornamento: 12:30`, `Published 7 October 2025`. «Aggiornato il piano del 2025» speaks of something. */
export function isStamp(text: string): boolean {
  return STAMP_LEAD.test(text) && saysOnlyWhen(text.replace(STAMP_LEAD, ''));
}

function saysOnlyWhen(text: string): boolean {
  if (text.length > LONGEST_STAMP_CHARACTERS || countWords(text) > LONGEST_STAMP_WORDS || /[.!?]$/.test(text))
    return false;
  const words = toWords(text);
  return (
    words.some((word) => word.written === 'digits') &&
    words.every(
      (word) =>
        /^\d+(?:am|pm|h)?$/.test(word.folded) ||
        STAMP_WORDS.has(word.folded) ||
        SHORT_MONTHS.has(word.folded) ||
        CALENDAR_WORDS.has(word.folded),
    )
  );
}
