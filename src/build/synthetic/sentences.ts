/** Sentences of a synthetic article: the patterns of its language, filled with words and with the names of its cast. */
import type { NameLanguage } from '#article/entity.ts';
import type { Cast, NamedPerson } from './cast.ts';
import { zipf, type Random } from './random.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Within an article whoever comes first is named most. */
const NAMED_EXPONENT = 1.2;
const FIRST_YEAR = 1945;
const YEARS = 80;
const VOWEL = /^[aeiouàèéìòù]/i;
/** Beginnings before which Italian says «lo» and «uno». */
const IMPURE = /^(?:s[^aeiou]|z|gn|ps|pn|x|y)/;

/** Writes the sentences of one article, and remembers who has been named in full. */
export interface SentenceWriter {
  /** The pattern with its gaps filled, its first letter a capital. */
  fill(pattern: string): string;
}

/** A writer for one article. */
export function sentenceWriter(
  lang: NameLanguage,
  vocabulary: Vocabulary,
  cast: Cast,
  random: Random,
): SentenceWriter {
  const named = new Set<string>();
  const most = Math.max(
    ...[cast.people, cast.bodies, cast.places, cast.strangers].map(({ length }) => length),
  );
  const drawByLength = Array.from({ length: most }, (_, i) => zipf(i + 1, NAMED_EXPONENT));
  const prominent = <T>(items: readonly T[]): T | undefined =>
    items[drawByLength[items.length - 1]?.(random) ?? 0];
  const name = (person: NamedPerson | undefined): string => {
    if (person === undefined) return '';
    if (named.has(person.full)) return person.short;
    named.add(person.full);
    return person.full;
  };
  /** Whom the sentence has named last: nobody meets themselves. */
  let last: NamedPerson | undefined;
  const other = (): NamedPerson | undefined => {
    last = prominent(cast.people.length > 1 ? cast.people.filter((person) => person !== last) : cast.people);
    return last;
  };
  const gap = (kind: string): string => {
    switch (kind) {
      case 'P':
        return name(other());
      case 'S':
        return name(prominent(cast.strangers));
      case 'L':
        return prominent(cast.places) ?? '';
      case 'O':
        return prominent(cast.bodies) ?? '';
      case 'N':
        return withArticle(vocabulary.noun(random), lang);
      case 'n':
        return vocabulary.noun(random);
      case 'a':
        return vocabulary.adjective(random);
      case 'v':
        return vocabulary.verb(random);
      case 'y':
        return String(FIRST_YEAR + random.below(YEARS));
      default:
        return String(toNumber(random));
    }
  };
  return {
    fill: (pattern) => {
      last = undefined;
      const text = pattern.replace(/\{(\w)\}/g, (_, kind: string) => gap(kind));
      return text.replace(/^[«“]?\p{Ll}/u, (first) => first.toUpperCase());
    },
  };
}

function withArticle(noun: string, lang: NameLanguage): string {
  if (lang === 'en') return `the ${noun}`;
  if (VOWEL.test(noun)) return `l’${noun}`;
  if (/[aeàù]$/.test(noun)) return `la ${noun}`;
  return `${IMPURE.test(noun) ? 'lo' : 'il'} ${noun}`;
}

/** Small ones are common. */
function toNumber(random: Random): number {
  return 2 + Math.floor(random.next() ** 3 * 900);
}
