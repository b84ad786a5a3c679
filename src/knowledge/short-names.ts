import type { Entity } from '#article/entity.ts';
import { toWords, type Word } from '#text/words.ts';
import { SURNAME_PARTICLES } from './name-particles.ts';

/** A ruler's or pope's number is never used alone. */
const ROMAN = /^[IVXLC]+$/;

/**
 * The forms under which a person is named without the given name, the usual one first: the base's `shortName`, otherwise the last word of
 * the label with the particles before it («von der Leyen»), and without them («Leyen») where they are in small letters.
 * Empty for other entities, for single names and for rulers with a number.
 */
export function toShortNames(entity: Entity & { readonly shortName?: string | null }): string[] {
  if (entity.type !== 'person') return [];
  if (entity.shortName) return [entity.shortName];
  const label = (entity.names.it ?? entity.names.en)?.label ?? '';
  const words = withoutGeneration(toWords(label));
  const last = words.at(-1);
  if (!last || words.length < 2 || ROMAN.test(last.text)) return [];
  let from = words.length - 1;
  if (isHyphened(label, words[from - 1], last)) {
    // «No Kwang-chol»: a small letter after the hyphen is a Korean or Chinese given name, and the family name comes first.
    if (last.written === 'lower') return [label.slice(0, words[0]?.end)];
    from -= 1;
  }
  while (from > 1 && isParticle(label, words[from - 1])) from -= 1;
  const first = words[from];
  if (!first || first === last) return [label.slice(last.start, last.end)];
  if (isHyphened(label, words.at(-2), last)) return [label.slice(first.start, last.end)];
  const bare = words.slice(from, -1).every((word) => word.written === 'lower');
  const whole = label.slice(first.start, last.end);
  return bare ? [whole, label.slice(last.start, last.end)] : [whole];
}

/** «Ferdinand Marcos Jr.» is «Marcos»; «Vinícius Júnior» keeps the word that is all the surname there is. */
function withoutGeneration(words: readonly Word[]): readonly Word[] {
  return words.length > 2 && /^(?:jr|sr|junior|senior)$/.test(words.at(-1)?.folded ?? '')
    ? words.slice(0, -1)
    : words;
}

function isHyphened(label: string, left: Word | undefined, right: Word): boolean {
  return left !== undefined && label.slice(left.end, right.start) === '-';
}

/** A single letter with its full stop is an initial: the short name of «J.D. Vance» is «Vance». */
function isParticle(label: string, word: Word | undefined): boolean {
  return word !== undefined && SURNAME_PARTICLES.has(word.folded) && label[word.end] !== '.';
}
