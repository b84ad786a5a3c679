/** Roman numerals after a name (Leo XIV) are no part of it. */
const NUMERAL = /^[IVX]+$/;

/**
 * At most two capital letters for a name: of its first word and of its last capitalised one (`Kim Jong-un` → KJ,
 * `Ursula von der Leyen` → UL). One letter for a single word; empty only for a name without letters.
 */
export function toMonogram(name: string): string {
  const words = name.split(/\s+/).filter((word) => /\p{L}/u.test(word));
  const named = words.length > 1 ? words.filter((word) => !NUMERAL.test(word)) : words;
  const [first, ...others] = named;
  const last = others.findLast((word) => /^\P{L}*\p{Lu}/u.test(word)) ?? others.at(-1);
  return [first, last].map(firstLetter).join('');
}

function firstLetter(word: string | undefined): string {
  return word === undefined ? '' : (/\p{L}/u.exec(word)?.[0].toLocaleUpperCase() ?? '');
}
