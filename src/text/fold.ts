/** Everything that may sit above, below or inside a letter once it is decomposed. */
const COMBINING = /\p{M}+/gu;
const APOSTROPHES = /[’‘ʼ`´′]/g;
const DASHES = /[‐‑‒–—−]/g;
const ASCII = /^[\0-\x7F]*$/;

/** Letters that Unicode does not decompose but that press and readers write without their stroke. */
const STROKED: Readonly<Record<string, string>> = {
  ø: 'o',
  đ: 'd',
  ł: 'l',
  ħ: 'h',
  ı: 'i',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
};
const STROKED_LETTERS = /[øđłħıßæœ]/g;

/**
 * The text as names are compared: lower case, without accents and strokes, every apostrophe as ' and every dash as -.
 * Two spellings of a name fold to one string. Lengths change, so offsets never refer to a folded text. Idempotent.
 */
export function foldText(text: string): string {
  if (ASCII.test(text)) return text.replaceAll('`', "'").toLowerCase();
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(COMBINING, '')
    .replace(STROKED_LETTERS, (letter) => STROKED[letter] ?? letter)
    .replace(APOSTROPHES, "'")
    .replace(DASHES, '-')
    .normalize('NFC');
}
