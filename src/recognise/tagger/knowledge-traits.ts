/** What the knowledge base says of each word of a line, as numbers for features: in which kinds of names it stands, and what else it is. */
import { ENTITY_TYPES } from '#article/entity.ts';
import type { IndexedName, KnowledgeIndex } from '#knowledge/knowledge-index.ts';
import { gapBefore, type ReadLine } from '#recognise/read-line.ts';
import { TITLES } from '#recognise/titles.ts';
import { hasCapital } from '#text/words.ts';
import { isBlind } from './written-case.ts';

/** For each word: 0 for one that the base does not know. */
export interface KnowledgeTraits {
  /** Types of the longest name over the word, whether it begins there, and its length; 0 for none. */
  readonly names: Int32Array;
  /** Bits: surname, contextual name, given name, adjective of a place, ordinary word, title. */
  readonly words: Int32Array;
}

const BIT = { surname: 1, contextual: 2, givenName: 4, adjective: 8, ordinary: 16, title: 32 };
const LONGEST_TOLD = 3;

/** Reads a line against the base. Costs one look-up in the trie a word. */
export function findKnowledgeTraits(line: ReadLine, index: KnowledgeIndex): KnowledgeTraits {
  const { words } = line;
  const traits = { names: new Int32Array(words.length), words: new Int32Array(words.length) };
  words.forEach((word, at) => {
    const { folded } = word;
    let bits = traits.words[at] ?? 0;
    if (index.givenNames.has(folded)) bits |= BIT.givenName;
    if (index.adjectives.has(folded)) bits |= BIT.adjective;
    if (index.ordinaryWords.has(folded)) bits |= BIT.ordinary;
    if (TITLES.has(folded)) bits |= BIT.title;
    traits.words[at] = bits;
    if (index.names.mayBegin(folded) && (isBlind(line) || hasCapital(word)))
      noteNames(line, at, index, traits);
  });
  return traits;
}

function noteNames(line: ReadLine, at: number, index: KnowledgeIndex, traits: KnowledgeTraits): void {
  for (const { from, to, values } of index.names.matchesAt(line.text, line.words, at)) {
    const last = line.words[to - 1];
    if (!last || !(isBlind(line) || hasCapital(last) || gapBefore(line, to - 1) === '-')) continue;
    const types = typeBits(values, 'full');
    const short =
      (typeBits(values, 'surname') ? BIT.surname : 0) | (typeBits(values, 'contextual') ? BIT.contextual : 0);
    for (let word = from; word < to; word += 1) {
      if (short) traits.words[word] = (traits.words[word] ?? 0) | short;
      if (types === 0 || (traits.names[word] ?? 0) !== 0) continue;
      const place = word === from ? 1 : word === to - 1 ? 2 : 3;
      traits.names[word] = types | (place << 5) | (Math.min(to - from, LONGEST_TOLD) << 7);
    }
  }
}

function typeBits(values: readonly IndexedName[], kind: IndexedName['kind']): number {
  let bits = 0;
  for (const name of values) if (name.kind === kind) bits |= 1 << ENTITY_TYPES.indexOf(name.entity.type);
  return bits;
}
