/** The text with its first letter as a capital; the others stay as they are. */
export function toSentenceCase(text: string): string {
  return text.charAt(0).toLocaleUpperCase() + text.slice(1);
}

/** How the letters of a whole line are written. `none`: the line has no letter that knows case. */
export type LineCase = 'lower' | 'upper' | 'mixed' | 'none';

/** Share of capitals among the letters from which a line counts as written in capitals. */
const NEARLY_ALL = 0.9;

/** The share (0 to 1) of capital letters among the letters that know case; 0 when there are none. Linear. */
export function capitalShare(text: string): number {
  let capitals = 0;
  let letters = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code < 0x80) {
      if (code >= 97 && code <= 122) letters += 1;
      else if (code >= 65 && code <= 90) {
        letters += 1;
        capitals += 1;
      }
      continue;
    }
    const character = String.fromCodePoint(text.codePointAt(at) ?? code);
    if (character.length > 1) at += 1;
    const lower = character.toLowerCase();
    if (lower === character.toUpperCase()) continue;
    letters += 1;
    if (character !== lower) capitals += 1;
  }
  return letters === 0 ? 0 : capitals / letters;
}

/** How the line is written: without any capital, nearly all in capitals (≥ 90 %, so `KIM JONG UN e PUTIN` passes), or mixed. */
export function toLineCase(text: string): LineCase {
  const share = capitalShare(text);
  if (share >= NEARLY_ALL) return 'upper';
  if (share > 0) return 'mixed';
  return text.toLowerCase() === text.toUpperCase() ? 'none' : 'lower';
}
