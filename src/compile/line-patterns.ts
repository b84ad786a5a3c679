/** What single lines say by their wording or their signs alone, whatever stands around them (rules 1, 3 and 4, separators, bullets). */
import type { NoteRole } from '#article/article.ts';
import { toWords } from '#text/words.ts';
import { isClosingSource, isNewsAgency } from './news-agency.ts';
import { isCorrection, isPageRemark } from './page-remarks.ts';
import { countWords } from './piece.ts';
import { isByline, type BylineContext } from './read-byline.ts';
import { RESERVED } from './reserved-rights.ts';
import { isDateOnly } from './time-lines.ts';

/** `(ANSA).`, `(Unioneonline/D)`: a parenthesis of up to four words that begins with a capital. */
const AGENCY_SIGN_OFF = /^\(\p{Lu}[\p{L}\p{N}.]*(?:[ /-][\p{L}\p{N}.]+){0,3}\)\.?$/u;
/** «Copyright, il Parlamento…» and «Riproduzione riservata: il caso…» are titles: the words stand alone, beside a sign, a year or an owner. */
const COPYRIGHTS = [
  /^(?:©|\(c\) )/i,
  /^copyright(?:$| ?(?:©|\(c\)|\d{4}|by\b))/i,
  /^Copyright(?: \p{Lu}[\p{L}.]*){1,4}(?:,? \d{4})?$/u,
  new RegExp(`^${RESERVED}(?:\\W*$|\\.| ?[©(|/–—-]| \\d{4}| (?:a|to|by) \\p{L}+(?: \\p{L}+){0,4}$)`, 'iu'),
  new RegExp(`(?:[.©|/–—-] ?|\\d{4},? )${RESERVED}\\W*$`, 'iu'),
];
const EDITOR =
  /^[([]?(?:ndr\b|n\.d\.r\.|nota (?:della redazione|dell['’]autore|del direttore)|editor['’]s note)/i;
/** Longest note in words, but for bylines and corrections. */
const LONGEST_NOTE_WORDS = 30;
const LONGEST_CORRECTION_WORDS = 60;

/** The role of a line that speaks about the article rather than in it, or null. */
export function readNoteRole(text: string, context: BylineContext): NoteRole | null {
  if (isByline(text, context)) return 'byline';
  const words = countWords(text);
  if (words <= LONGEST_CORRECTION_WORDS && isCorrection(text)) return 'correction';
  if (words > LONGEST_NOTE_WORDS) return null;
  if (EDITOR.test(text) || isPageRemark(text) || (context.nearTop && isDateOnly(text))) return 'editor';
  if (isAgencySignOff(text) || isClosingSource(text)) return 'agency';
  return !isNamedPicture(text, context) && COPYRIGHTS.some((form) => form.test(text)) ? 'copyright' : null;
}

const NAMED_PICTURE = new RegExp(`^(?<named>[^©.!?|/]{3,80}?) ?[-–—|/] ?${RESERVED}$`, 'iu');

/** `Anna Verdi - RIPRODUZIONE RISERVATA`: under a picture the rights follow whom it shows; a newspaper has no given name. */
function isNamedPicture(text: string, { isGivenName }: BylineContext): boolean {
  const [first] = toWords(NAMED_PICTURE.exec(text)?.groups?.['named'] ?? '');
  return first !== undefined && isGivenName(first.folded);
}

function isAgencySignOff(text: string): boolean {
  if (AGENCY_SIGN_OFF.test(text)) return true;
  const enclosed = /^\(([^()]+)\)\.?$/.exec(text)?.[1];
  return enclosed !== undefined && isNewsAgency(enclosed);
}

const RELATED =
  /^(?:leggi anche|ti potrebbe(?:ro)? interessare|potrebbe(?:ro)? interessarti|articoli correlati|vedi anche|per approfondire|read also|read more|related (?:articles|stories)|you may also like|see also|more on this story|notizie correlate)(?: anche)?\s*(?:$|[:–-]\s*(?<rest>.*)$)/iu;
/** A title that is linked is a line, not a paragraph. */
const LONGEST_RELATED_WORDS = 25;

/** Where the title of a list of related stories ends and the first story on the same line begins (= the text's length when none does); null for any other line. */
export function readRelatedTitle(
  text: string,
): { readonly titleEnd: number; readonly restStart: number } | null {
  if (countWords(text) > LONGEST_RELATED_WORDS) return null;
  const match = RELATED.exec(text);
  if (!match) return null;
  const rest = match.groups?.['rest'] ?? '';
  const restStart = text.length - rest.length;
  return { titleEnd: text.slice(0, restStart).trimEnd().length, restStart };
}

/** True for a line without letters or digits that is made of rule and ornament signs. */
export function isSeparator(text: string): boolean {
  return /^[\s*_=~#•·.+|<>^§◆◇■□●○–—-]+$/u.test(text) && !/^[.·]$/.test(text);
}

const BULLET = /^([•▪◦‣·*–—-]) (?=\S)/u;

/** The bullet a line begins with, or null. */
export function readBullet(text: string): string | null {
  return BULLET.exec(text)?.[1] ?? null;
}

/** True for a line that is one quotation from end to end, of four words or more. */
export function isFullyQuoted(text: string): boolean {
  if (countWords(text) < 4) return false;
  const match = /^(?:«([^«»]+)»|“([^“”]+)”|"([^"]+)"|‘([^‘’]+)’|'([^']+)')[.!?…,;]?$/.exec(text);
  return match !== null;
}

/** `«La pace è vicina» – Mario Rossi`: a quotation with its speaker after a dash. */
export function isAttributedQuote(text: string): boolean {
  const [, quoted = '', speaker = ''] = /^(.+[»”"’'][.,]?) ?[-–—] ?(\p{Lu}[^«“"]+)$/u.exec(text) ?? [];
  return isFullyQuoted(quoted) && countWords(speaker) <= LONGEST_SPEAKER_WORDS;
}

/** Name and office. */
const LONGEST_SPEAKER_WORDS = 9;

/** `Chi è Giorgia Meloni`, `Why it matters`: a title that asks without its question mark. Meant for lines in sentence case. */
export function asksIndirectly(text: string): boolean {
  return /^(?:Perch[éè]|(?:Che )?[Cc]osa|Chi|Come|Quando|Dove|Quanto|Quanti|Quali|Quale|Ecco (?:perché|come|chi|cosa|quando)|Why|What|Who|How|When|Where|Which) \p{L}/u.test(
    text,
  );
}

/** Ends like a sentence, a quotation or a parenthesis: rule 7. */
export function endsLikeSentence(text: string): boolean {
  return /[.!?…:;»”)"]$/.test(text);
}
