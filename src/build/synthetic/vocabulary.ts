/** Words of a language by rank: common ones first, then the rare ones that are made of them, as in any language a few words make most of a text. */
import { shuffle, randomOf, zipf, type Random } from './random.ts';
import type { WordMaterial } from './words.ts';

/** Steeper than the 1 / rank of whole languages: what stands between these words, the commonest of all, is not drawn. Flatter at the head. */
const EXPONENT = 1.5;
const SHIFT = 4;

/** Draws words. */
export interface Vocabulary {
  noun(random: Random): string;
  adjective(random: Random): string;
  verb(random: Random): string;
  /** How many different words it can draw. */
  readonly size: number;
}

/** The vocabulary that the material makes; always the same one. */
export function buildVocabulary(material: WordMaterial): Vocabulary {
  const { nouns, adjectives, verbs, prefixes, nounEndings, adjectiveEndings } = material;
  const withEndings = nouns.flatMap((noun) => nounEndings.map((ending) => toStem(noun) + ending));
  const ranked = {
    nouns: rank(nouns, [...prefix(nouns, prefixes), ...withEndings, ...prefix(withEndings, prefixes)]),
    adjectives: rank(adjectives, [
      ...prefix(adjectives, prefixes),
      ...nouns.flatMap((noun) => adjectiveEndings.map((ending) => toStem(noun) + ending)),
    ]),
    verbs: rank(verbs, prefix(verbs, prefixes)),
  };
  const draw = (words: readonly string[]) => {
    const drawRank = zipf(words.length, EXPONENT, SHIFT);
    return (random: Random): string => words[drawRank(random)] ?? '';
  };
  return {
    noun: draw(ranked.nouns),
    adjective: draw(ranked.adjectives),
    verb: draw(ranked.verbs),
    size: ranked.nouns.length + ranked.adjectives.length + ranked.verbs.length,
  };
}

/** Common words keep their order, which is that of nothing; the rare ones are mixed. Each word once. */
function rank(common: readonly string[], rare: readonly string[]): string[] {
  const random = randomOf('rank', common.length);
  return [...new Set([...shuffle(common, random), ...shuffle(rare, random)])];
}

function prefix(words: readonly string[], prefixes: readonly string[]): string[] {
  return words.flatMap((word) => prefixes.map((before) => before + word));
}

function toStem(noun: string): string {
  return noun.replace(/[aeioàùé]$/, '');
}
