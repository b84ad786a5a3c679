/**
 * One question to whatever holds the words of a library: articles by rank, and the passages that say why. `memory-index` is
 * the answer for what fits into a worker, `sharded/` that for an edition in shards, together with the reader's own articles. Both
 * take a search apart, find names and forgive slips alike before the engine is asked (`parse-query`, `name-index`, `to-sought`), ask one engine
 * (`word-engine`), and pick passages from the articles themselves (`pick-passages`).
 *
 * The ranking rule, and its reasons:
 * 1. Every word must occur, as it is written, by its stem, or in a name of somebody in the article. Where no article has them
 *    all, those with some of them are given and said to be so: an empty page helps nobody.
 * 2. Words are weighed by BM25+: rare ones tell more, repetitions less and less, long articles gain nothing by length.
 * 3. A word in the headline counts most, since an editor chose it; then the text; a caption, whose names are often
 *    repeated for the pictures' sake, less; names that the article does not print so (of another language, an alias) least.
 * 4. A word as it was written counts more than one of the same stem, that more than a longer word it begins, and that more than
 *    one that a slip away: the reader knows best what they wrote. Slips are forgiven only where nothing is written so.
 * 5. Words that stand close together count up to twice as much as the same words far apart: they are about one thing.
 * 6. Equal scores: the newer first. Age counts for nothing else, since who searches an archive wants the story, not the news.
 */
import type { EntityId, ArticleId } from '#article/ids.ts';
import type { Span } from '#text/span.ts';
import type { SearchQuery } from './parse-query.ts';

/** Somebody or something a search may mean. */
export interface Suggestion {
  readonly entity: EntityId;
  /** How many articles name it. */
  readonly articles: number;
}

/** Of what all was found these are a part. */
export type Selection =
  /** The best of so many, or of about so many. */
  | { readonly kind: 'best'; readonly of: number; readonly isAbout: boolean }
  /** Whether the phrase stands there was looked at in so many of those that have its words. */
  | { readonly kind: 'looked-at'; readonly at: number; readonly of: number };

/** What was found. */
export interface Found {
  /** The articles, best first, each once. */
  readonly ids: readonly ArticleId[];
  /** Best first. */
  readonly suggestions: readonly Suggestion[];
  /** No article has all the words: these have some. */
  readonly isPartial: boolean;
  /** Null where everything was found that there is. */
  readonly selection: Selection | null;
}

/** A passage with the words that were looked for. */
export interface FoundPassage {
  readonly blockId: string;
  readonly text: string;
  /** In order, none overlapping. */
  readonly spans: readonly Span[];
}

/** Why an article was found. */
export interface FoundWords {
  readonly id: ArticleId;
  /** The words in its headline: half-open UTF-16 code units. */
  readonly headline: readonly Span[];
  /** In reading order; empty where only the headline or a date says it. */
  readonly passages: readonly FoundPassage[];
}

/** Answers searches. */
export interface SearchIndex {
  readonly find: (query: SearchQuery) => Promise<Found>;
  /** Those of the articles that it holds, in the order asked for. */
  readonly quote: (query: SearchQuery, ids: readonly ArticleId[]) => Promise<readonly FoundWords[]>;
}
