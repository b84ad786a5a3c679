/** What a page prints about itself between the lines of an article: reading time, invitations, what was changed. */
import { countWords } from './piece.ts';
import { isStamp } from './time-lines.ts';

/** What stands in parentheses about the page itself: there is more of it. */
const IN_PARENTHESES =
  /^\((?:segue|continua|continued|more|video|foto|photos?|gallery|audio|live|diretta)\)\.?$/i;
const READING_TIME =
  /^(?:tempo di lettura:? )?(?:circa )?\d{1,2} (?:min(?:uti|uto)?\.?(?: di lettura)?|min(?:ute)?s? read)$/i;
const UPDATED =
  /^(?:quest[oa] (?:articolo|pezzo|testo|notizia) (?:è|e['’]) stat[oa] aggiornat[oa]|this (?:article|story|report|piece) (?:was|has been) updated)\b/i;
const INVITATION =
  /^(?:iscriviti (?:alla|al|alle) |abbonati (?:a|al|alla|per) |seguici (?:su|anche)|segui .{2,40} su (?:whatsapp|telegram|google|facebook|instagram|x)\b|sign up (?:to|for) |subscribe to |follow (?:us|.{2,40}) on (?:whatsapp|telegram|google|facebook|instagram|x)\b)/iu;
/** Buttons copied with the text. */
const BUTTON =
  /^(?:condividi|commenta|commenti|stampa|salva|ascolta(?: l['’]articolo)?|share(?: this (?:article|story))?|listen to this article)$/i;
const LONGEST_INVITATION_WORDS = 14;
const CORRECTIONS = [
  /^(?:correzione|errata corrige|rettifica|correction|clarification)\b ?[:.–-]/i,
  /^quest[oa] (?:articolo|pezzo|testo|notizia) (?:è stat[oa]|e['’] stat[oa]) (?:corrett|modificat)[oa]\b/i,
  /^una (?:precedente versione|versione precedente) di quest[oa] (?:articolo|pezzo|testo|notizia)\b/i,
  /^this (?:article|story|report|piece) (?:was|has been) (?:amended|corrected)\b/i,
  /^an earlier version of this (?:article|story|report|piece)\b/i,
];

/** True for what a page says about itself to its readers. */
export function isPageRemark(text: string): boolean {
  if (
    IN_PARENTHESES.test(text) ||
    READING_TIME.test(text) ||
    UPDATED.test(text) ||
    BUTTON.test(text) ||
    isStamp(text)
  )
    return true;
  return countWords(text) <= LONGEST_INVITATION_WORDS && INVITATION.test(text) && !/[:«“"]/.test(text);
}

/** True for a line that says what was wrong or changed in the article. */
export function isCorrection(text: string): boolean {
  return CORRECTIONS.some((form) => form.test(text));
}
