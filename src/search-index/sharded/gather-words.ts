/** Before a question is asked: reading what the edition has of its words. */
import type { EntityId } from '#article/ids.ts';
import { stemsOf } from '#search-index/index-terms.ts';
import { indexNames, type Bearer, type NameIndex } from '#search-index/name-index.ts';
import type { SearchQuery, SoughtWord } from '#search-index/parse-query.ts';
import { isStopWord } from '#search-index/stop-words.ts';
import { SHORTEST_PREFIX } from '#search-index/to-sought.ts';
import { countEdits, forgivenEdits } from '#search-index/within-edits.ts';
import type { OwnShelf } from './own-shelf.ts';
import type { Postings } from './postings.ts';
import type { WordReader } from './read-words.ts';
import { toBearersKey, toSpellingsKey, toTerm, toTermKey, type WordsEntry } from './words-shard.ts';

/** What an edition has of the words of a question, and all that may count as them. */
export interface Gathered {
  readonly terms: ReadonlyMap<string, readonly Postings[]>;
  /** Names of the edition and of own articles that have one of the words. */
  readonly names: NameIndex;
  /** Those of the names. */
  readonly bearers: ReadonlyMap<EntityId, Bearer>;
  /** Whether a term of an own article is asked for. */
  readonly isAsked: (term: string) => boolean;
  /** More words begin so than were read. */
  readonly isCut: boolean;
}

/** Shards that are read for a word that is still being written: with each letter more of those that it may become are among them. */
const MOST_FOR_BEGINNING = 4;

/** Shards of spellings that are read for a slip: 16,000 words of one first letter. */
const MOST_FOR_SLIP = 16;

/** What is gathered, as it comes. */
interface Basket {
  readonly reader: WordReader;
  readonly own: OwnShelf;
  readonly terms: Map<string, readonly Postings[]>;
  readonly bearers: Map<EntityId, Bearer>;
  readonly spellings: Set<string>;
  readonly asked: Set<string>;
  readonly beginnings: Set<string>;
  isCut: boolean;
}

/**
 * Gathers the words of a question: as they are written, by their stems, and, where they are still being written or nothing is written so, those that they begin.
 * Where there is none of all these, a slip is looked for: among all words of names that begin with the word's first letter, or its second for one letter too
 * many; and among the words that stand beside it in the order of the alphabet, which share its first letters. A word of every day with a slip in its first
 * letters is not found: all words of a large edition would have to be read for it.
 * @param known whom most articles name: they are suggested before others that few letters may mean
 */
export async function gatherWords(
  reader: WordReader,
  own: OwnShelf,
  query: SearchQuery,
  known: readonly Bearer[],
): Promise<Gathered> {
  const basket: Basket = {
    reader,
    own,
    terms: new Map(),
    bearers: new Map(known.map((bearer) => [bearer.entity.id, bearer])),
    spellings: new Set(),
    asked: new Set(),
    beginnings: new Set(),
    isCut: false,
  };
  const words = [...query.words, ...query.titleWords];
  await Promise.all([
    ...words.map((word) => takeWord(basket, word)),
    ...query.phrases.flat().map((folded) => takeTerms(basket, [folded])),
    ...[...words, ...toClosed(query.names.flat())].map((word) => takeBearers(basket, word)),
  ]);
  const unwritten = words.filter((word) => !isWritten(basket, word));
  const nobody = findNobodys(basket, query.names);
  await Promise.all([...unwritten, ...toClosed(nobody.flat())].map((word) => takeSpellings(basket, word)));
  await Promise.all(unwritten.map((word) => takeSimilar(basket, word)));
  const { terms, bearers, asked, beginnings, isCut } = basket;
  const isAsked = (term: string) =>
    asked.has(term) || [...beginnings].some((beginning) => term.startsWith(beginning));
  return { terms, names: toNames(basket), bearers, isAsked, isCut };
}

function toClosed(words: readonly string[]): SoughtWord[] {
  return words.map((folded) => ({ folded, isOpen: false }));
}

function toNames({ bearers, own, spellings }: Basket): NameIndex {
  return indexNames(own.joinBearers(bearers), [...spellings]);
}

/** The names that nobody has. */
function findNobodys(basket: Basket, asked: SearchQuery['names']): SearchQuery['names'] {
  if (asked.length === 0) return [];
  const names = toNames(basket);
  return asked.filter((name) => names.findAll(name).size === 0);
}

/** The terms themselves; whether the edition or an own article has one of them. */
async function takeTerms({ reader, own, terms, asked }: Basket, wanted: readonly string[]): Promise<boolean> {
  for (const term of wanted) asked.add(term);
  const entries = await Promise.all(wanted.map((term) => reader.find(toTermKey(term))));
  for (const entry of entries) if (entry !== null) putTerm(terms, entry);
  return entries.some((entry) => entry !== null) || wanted.some((term) => own.hasTerm(term));
}

function putTerm(terms: Map<string, readonly Postings[]>, entry: WordsEntry): void {
  if (entry.kind === 'term') terms.set(toTerm(entry.key), entry.fields);
}

async function takeWord(basket: Basket, { folded, isOpen }: SoughtWord): Promise<void> {
  const isThere = await takeTerms(basket, [folded, ...stemsOf(folded)]);
  if ((isThere && !isOpen) || folded.length < SHORTEST_PREFIX) return;
  const { entries, isCut } = await basket.reader.findBeginning(folded, MOST_FOR_BEGINNING);
  // A stem is no word: what is written so was found already.
  for (const entry of entries) if (toTerm(entry.key) === entry.key) putTerm(basket.terms, entry);
  basket.beginnings.add(folded);
  basket.isCut ||= isCut;
}

function isWritten({ terms, own }: Basket, { folded }: SoughtWord): boolean {
  const wanted = [folded, ...stemsOf(folded)];
  if (wanted.some((term) => terms.has(term) || own.hasTerm(term))) return true;
  if (folded.length < SHORTEST_PREFIX) return false;
  return [...terms.keys()].some((term) => term.startsWith(folded)) || own.hasBeginning(folded);
}

async function takeBearers({ reader, bearers }: Basket, { folded, isOpen }: SoughtWord): Promise<void> {
  if (isStopWord(folded)) return;
  const exact = await reader.find(toBearersKey(folded));
  putBearers(bearers, exact === null ? [] : [exact]);
  if ((exact !== null && !isOpen) || folded.length < SHORTEST_PREFIX) return;
  const { entries } = await reader.findBeginning(toBearersKey(folded), MOST_FOR_BEGINNING);
  putBearers(bearers, entries);
}

function putBearers(all: Map<EntityId, Bearer>, entries: readonly WordsEntry[]): void {
  for (const entry of entries) {
    if (entry.kind !== 'bearers') continue;
    for (const bearer of entry.bearers) all.set(bearer.entity.id, bearer);
  }
}

/** The words of names among which a slip is looked for; and whoever bears those that are meant. */
async function takeSpellings(basket: Basket, word: SoughtWord): Promise<void> {
  if (forgivenEdits(word.folded.length) === 0) return;
  for (const letter of new Set(word.folded.slice(0, 2))) {
    const { entries } = await basket.reader.findBeginning(toSpellingsKey(letter), MOST_FOR_SLIP);
    for (const entry of entries)
      if (entry.kind === 'spellings') for (const spelling of entry.words) basket.spellings.add(spelling);
    const similar = toNames(basket).findSimilar(word);
    await Promise.all(similar.map((folded) => takeBearers(basket, { folded, isOpen: false })));
    if (similar.length > 0) return;
  }
}

/** The terms that a word with a slip is meant for. */
async function takeSimilar(basket: Basket, word: SoughtWord): Promise<void> {
  const similar = toNames(basket).findSimilar(word);
  if (similar.length > 0) {
    await takeTerms(basket, similar);
    return;
  }
  const most = forgivenEdits(word.folded.length);
  if (most === 0) return;
  const isNear = (term: string) => countEdits(word.folded, term, most) !== null;
  const beside = await basket.reader.findBeside(toTermKey(word.folded));
  for (const entry of beside)
    if (toTerm(entry.key) === entry.key && isNear(entry.key)) putTerm(basket.terms, entry);
  for (const term of basket.own.findTerms(isNear)) basket.asked.add(term);
}
