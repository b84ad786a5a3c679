/** What single lines say by their wording or their signs alone, whatever stands around them (rules 1, 3 and 4, separators, bullets). */
import type { NoteRole } from '#article/article.ts';
import { countWords } from './piece.ts';

/** `(ANSA).`, `(Unioneonline/D)`: a parenthesis of up to three words that begins with a capital. */
const AGENCY_SIGN_OFF = /^\(\p{Lu}[\p{L}\p{N}.]*(?:[ /-][\p{L}\p{N}.]+){0,3}\)\.?$/u;
const COPYRIGHT =
  /^(?:©|\(c\) |copyright\b)|\b(?:riproduzione riservata|tutti i diritti riservati|all rights reserved)\b/i;
const CORRECTION = /^(?:correzione|errata corrige|rettifica|correction|clarification)\b ?[:.–-]/i;
const EDITOR =
  /^[([]?(?:ndr\b|n\.d\.r\.|nota (?:della redazione|dell['’]autore|del direttore)|editor['’]s note)/i;
const NAME = "\\p{Lu}[\\p{L}'’.-]+(?: (?:de|del|della|di|da|van|von|der|e|and|\\p{Lu}[\\p{L}'’.-]*))*";
const BYLINES = [
  /^Estratto (?:dell['’]articolo|dell['’]intervista|da un articolo) di \p{Lu}.* (?:per|su|da|pubblicat[oa] (?:da|su)) .+$/u,
  new RegExp(`^${NAME} per (?:(?:il|la|lo|i|gli|le) |l['’] ?)?["“«”].+["”»]$`, 'u'),
  /^Dagotraduzione d(?:al|alla|allo|ai|agli|alle|all['’]|a|i|el)\b.*/iu,
  new RegExp(
    `^(?:[Dd]i|[Bb]y|BY|DI|[Aa] cura di|[Tt]esto di|[Aa]rticolo di|[Ff]rom our correspondent,?|[Dd]al nostro (?:inviato|corrispondente),?) ${NAME}$`,
    'u',
  ),
];
/** Longest byline and longest note, in words. */
const LONGEST_NOTE_WORDS = 30;
const LONGEST_BYLINE_WORDS = 20;
const SIGNED_WORDS = 9;

/** The role of a line that speaks about the article rather than in it, or null. */
export function readNoteRole(text: string): NoteRole | null {
  const words = countWords(text);
  if (words > LONGEST_NOTE_WORDS) return null;
  if (AGENCY_SIGN_OFF.test(text)) return 'agency';
  if (COPYRIGHT.test(text)) return 'copyright';
  if (CORRECTION.test(text)) return 'correction';
  if (EDITOR.test(text)) return 'editor';
  const [extract, author, translation, signed] = BYLINES;
  if (words <= LONGEST_BYLINE_WORDS && [extract, author, translation].some((form) => form?.test(text)))
    return 'byline';
  return words <= SIGNED_WORDS && signed?.test(text) ? 'byline' : null;
}

const RELATED =
  /^(?:leggi anche|ti potrebbe(?:ro)? interessare|potrebbe(?:ro)? interessarti|articoli correlati|vedi anche|per approfondire|read also|read more|related (?:articles|stories)|you may also like|see also)(?: anche)?\s*(?:$|[:–-]\s*(?<rest>.*)$)/iu;
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

/** Ends like a sentence, a quotation or a parenthesis: rule 7. */
export function endsLikeSentence(text: string): boolean {
  return /[.!?…:;»”)"]$/.test(text);
}
