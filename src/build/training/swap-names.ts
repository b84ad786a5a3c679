/** Other names in the same sentences: people and places of a document under names drawn by chance, the same for the same, so that the model learns what stands around a name. */
import type { Random } from '#recognise/tagger/training/random.ts';
import type { AnnotatedName, AnnotatedSentence } from './read-annotated.ts';

/** Where other names come from, as printed. */
export interface NameStock {
  readonly isGivenName: (word: string) => boolean;
  readonly givenNames: readonly string[];
  readonly surnames: readonly string[];
  readonly towns: readonly string[];
}

/** Share of the words of people's and places' names that get another. */
const SWAPPED = 0.7;
const CAPITALISED = /^\p{Lu}\p{Ll}+$/u;

/** The document with other names. Only plain capitalised words change: initials, particles and numerals stay. */
export function swapNames(
  sentences: readonly AnnotatedSentence[],
  stock: NameStock,
  random: Random,
): AnnotatedSentence[] {
  const others = new Map<string, string>();
  const draw = (list: readonly string[]): string => list[Math.floor(random.next() * list.length)] ?? '';
  const otherOf = (word: string, name: AnnotatedName): string => {
    if (!CAPITALISED.test(word)) return word;
    const known = others.get(word);
    if (known !== undefined) return known;
    const list =
      name.type === 'place' ? stock.towns : stock.isGivenName(word) ? stock.givenNames : stock.surnames;
    const other = random.next() < SWAPPED ? draw(list) : word;
    others.set(word, other);
    return other;
  };
  return sentences.map((sentence) => swapIn(sentence, otherOf));
}

function swapIn(
  { text, names }: AnnotatedSentence,
  otherOf: (word: string, name: AnnotatedName) => string,
): AnnotatedSentence {
  let out = '';
  let done = 0;
  const moved: AnnotatedName[] = [];
  for (const name of names) {
    const printed = text.slice(name.start, name.end);
    const isSwapped = name.type === 'person' || (name.type === 'place' && CAPITALISED.test(printed));
    out += text.slice(done, name.start);
    const start = out.length;
    out += isSwapped ? printed.replace(/[\p{L}'’]+/gu, (word) => otherOf(word, name)) : printed;
    moved.push({ start, end: out.length, type: name.type });
    done = name.end;
  }
  return { text: out + text.slice(done), names: moved };
}
