/** The engine behind the index in memory: MiniSearch, told what a term is and how much each kind of match counts. */
import MiniSearch, { type Options, type Query, type QueryCombination, type SearchResult } from 'minisearch';
import type { ArticleId } from '#article/ids.ts';
import { toIndexedWords } from './index-terms.ts';
import type { SearchDocument } from './search-document.ts';
import type { SoughtUnit } from './sought-unit.ts';
import { isStopWord } from './stop-words.ts';

/** An article's terms by where they stand, separated by spaces. */
export interface EngineDocument {
  readonly id: ArticleId;
  readonly headline: string;
  readonly text: string;
  readonly captions: string;
  /** Names of whom the article names, however it prints them. */
  readonly names: string;
}

/** In the order of their numbers, most words first. */
export const FIELDS = ['text', 'captions', 'headline', 'names'] as const;

/** What a word counts by where it stands, against one of the text: see the ranking rule, 3. */
const FIELD_BOOSTS = { headline: 3, text: 1, captions: 0.6, names: 0.5 };

/** What a match counts against the word as it was written: see the ranking rule, 4. */
const STEM_BOOST = 0.7;
const PREFIX_WEIGHT = 0.4;
const SLIP_WEIGHT = 0.3;

/**
 * How much a word repeated counts (`k`), how much the length of its text (`b`), and what each word counts at least (`d`): the engine's own
 * values, named since shards are written by them. See https://en.wikipedia.org/wiki/Okapi_BM25.
 */
export const BM25 = { k: 1.2, b: 0.7, d: 0.5 };

export type WordEngine = MiniSearch<EngineDocument>;

/** Fields come as terms: what a word and its stem are depends on the language of the article, which the engine does not know. */
export const ENGINE_OPTIONS: Options<EngineDocument> = {
  fields: [...FIELDS],
  tokenize: splitTerms,
  processTerm: (term) => term,
  searchOptions: { boost: FIELD_BOOSTS, weights: { prefix: PREFIX_WEIGHT, fuzzy: SLIP_WEIGHT }, bm25: BM25 },
};

/** An engine without articles. */
export function createWordEngine(): WordEngine {
  return new MiniSearch<EngineDocument>(ENGINE_OPTIONS);
}

/** The terms of a field, in their order. */
export function splitTerms(terms: string): string[] {
  return terms === '' ? [] : terms.split(' ');
}

/** What the engine is given of an article. @param names folded words of names, each once */
export function toEngineDocument(document: SearchDocument, names: readonly string[]): EngineDocument {
  const { id, lang, headline, texts } = document;
  const termsOf = (isCaption: boolean) =>
    texts
      .filter(({ kind }) => (kind === 'caption') === isCaption)
      .map(({ text }) => toTerms(text, lang))
      .join(' ');
  return {
    id,
    headline: toTerms(headline, lang),
    text: termsOf(false),
    captions: termsOf(true),
    names: names.filter((word) => !isStopWord(word)).join(' '),
  };
}

function toTerms(text: string, lang: string): string {
  return toIndexedWords(text, lang)
    .filter(({ folded }) => !isStopWord(folded))
    .map(({ folded, stem }) => (stem === null ? folded : `${folded} ${stem}`))
    .join(' ');
}

/** Whether any article has the term, or a word that begins so. */
export function hasTerm(engine: WordEngine, term: string, prefix = false): boolean {
  return engine.search(term, { prefix }).length > 0;
}

/** Words of the articles that are as few slips away as possible. */
export function findSimilarTerms(engine: WordEngine, word: string, edits: number): string[] {
  for (let fuzzy = 1; fuzzy <= edits; fuzzy += 1) {
    const found = engine.search(word, { fuzzy }).flatMap(({ match }) => Object.keys(match));
    if (found.length > 0) return [...new Set(found)].filter((term) => /^[\p{L}\p{N}]/u.test(term));
  }
  return [];
}

/**
 * The question to the engine for a unit.
 * @param rarityOf what a term counts beside that, where the engine does not hold all places that have it
 */
function toEngineQuery(
  unit: SoughtUnit,
  fields?: readonly string[],
  rarityOf: (term: string) => number = () => 1,
): QueryCombination {
  const queries = [...unit.terms].map((term): QueryCombination => {
    const kind = term === unit.folded ? 1 : /^[\p{L}\p{N}]/u.test(term) ? SLIP_WEIGHT : STEM_BOOST;
    const boost = kind * rarityOf(term);
    return { queries: [term], prefix: unit.isOpen && term === unit.folded, boostTerm: () => boost };
  });
  return { combineWith: 'OR', queries, ...(fields === undefined ? {} : { fields: [...fields] }) };
}

/** What is looked for: words and phrases anywhere, and words in the headline alone. */
export interface SoughtWords {
  readonly units: readonly SoughtUnit[];
  readonly phrases: readonly (readonly string[])[];
  readonly titleUnits: readonly SoughtUnit[];
}

/** The questions for what is looked for, all of which must be answered. @param combineWith whether all words are needed, or one of them */
export function toEngineQueries(
  engine: WordEngine,
  { units, phrases, titleUnits }: SoughtWords,
  combineWith: 'AND' | 'OR',
  rarityOf?: (term: string) => number,
): QueryCombination[] {
  const words = units.map((unit) => toEngineQuery(unit, undefined, rarityOf));
  // A word that every text has is in no index: the phrase itself is looked at afterwards.
  const inPhrases = phrases.flat().filter((folded) => hasTerm(engine, folded));
  return [
    ...(words.length === 0 ? [] : [{ combineWith, queries: words }]),
    ...inPhrases.map((folded) =>
      toEngineQuery({ folded, terms: new Set([folded]), isOpen: false }, undefined, rarityOf),
    ),
    ...titleUnits.map((unit) => toEngineQuery(unit, ['headline'], rarityOf)),
  ];
}

/** The articles that answer all the questions, best first; every article where nothing is asked. */
export function askEngine(engine: WordEngine, queries: readonly Query[]): SearchResult[] {
  return engine.search(
    queries.length === 0 ? MiniSearch.wildcard : { combineWith: 'AND', queries: [...queries] },
  );
}
