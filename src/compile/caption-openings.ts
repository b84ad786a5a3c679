/** What only a picture's caption says: where in the picture somebody stands, or that there is a picture. */
import { readsAsSentence } from './reads-as-sentence.ts';

const OPENINGS: readonly RegExp[] = [
  /^(?:nella|in questa) (?:foto|immagine|fotografia)(?: [^:,]{1,30})?[:,] /iu,
  /^(?:da|dalla) (?:sinistra|destra|sin\.?|sx|dx)(?: (?:a|verso) (?:destra|sinistra|dx|sx))?[:,] /iu,
  // «A destra, la sfida della Lega» is a title: of the sides only the vertical ones take a comma.
  /^in (?:alto|basso)(?: a (?:sinistra|destra))?[:,] /iu,
  /^(?:sopra|sotto|a sinistra|a destra|al centro): /iu,
  /^foto \d{1,2}\b(?!\/)/iu,
  /^(?:un )?(?:frame|fermo[ -]immagine|fotogramma|screenshot|screengrab|still) (?:dal|dalla|da|tratto|tratta|del|di|from|of)\b/iu,
  /^(?:left to right|from left(?: to right)?|clockwise from[^:,]{0,20}|pictured(?: (?:left|right|above|here))?|image caption)[:,] /iu,
  /^(?:above|below|top|bottom): /iu,
];
/** `…, a sinistra, con …`, `… (left) with …`. */
const SIDES =
  /^\p{Lu}[^:]*(?:, (?:a sinistra|a destra|al centro|left|right|cent(?:re|er))(?:,|$)|\((?:a |al |in |on the |far )?(?:sinistra|destra|centro|alto|basso|left|right|cent(?:re|er)|top|bottom)\))/u;

/** True for a line that says by its words that it describes a picture. A sentence with a verb or a full stop does not. */
export function opensLikeCaption(text: string): boolean {
  if (readsAsSentence(text)) return false;
  return SIDES.test(text) || OPENINGS.some((opening) => opening.test(text));
}
