/**
 * What the page and the worker that searches say to each other. The worker is told of a library whenever it changes; each
 * question bears a number, under which it is answered or taken back. Both decode what they hear.
 */
import type { Article } from '#article/article.ts';
import { decodeArticle } from '#article/decode-article.ts';
import { decodeArticleId, decodeEntity, decodeEntityId } from '#article/decode-entity.ts';
import {
  reject,
  runDecoder,
  toChoice,
  toDayOrNull,
  toFields,
  toList,
  toText,
  toTextOrNull,
  toWhole,
  type DecodeError,
  type Fields,
} from '#article/decode-value.ts';
import type { Entity } from '#article/entity.ts';
import type { ArticleId } from '#article/ids.ts';
import type { EntityCount } from '#article/library.ts';
import type { Result } from '#article/result.ts';
import type { SearchedEdition } from '#search-index/sharded/sharded-index.ts';
import { decodeShardSets } from '#shards/edition-root.ts';
import { decodeAnswer, decodeWords, type FoundWords, type SearchAnswer } from './search-answer.ts';

/** An article that is searched, with whom it names. */
export interface SearchedEntry {
  readonly id: ArticleId;
  /** Where its file is; null for one that comes with `own`. */
  readonly address: string | null;
  readonly entities: readonly EntityCount[];
}

/** An edition in shards, and where they are. */
export interface EditionAtHost extends SearchedEdition {
  /** Address of the folder of its files. */
  readonly articlesUrl: string;
}

/** Everything that is searched, and the reader's own articles that the worker does not have yet. */
export interface SearchedLibrary {
  /** Null where all articles are listed; else those of the edition are not among `entries`. */
  readonly edition: EditionAtHost | null;
  readonly entries: readonly SearchedEntry[];
  readonly entities: readonly Entity[];
  readonly own: readonly Article[];
}

export type ToSearcher =
  | { readonly kind: 'library'; readonly library: SearchedLibrary }
  | {
      readonly kind: 'find';
      readonly question: number;
      readonly text: string;
      /** Articles of an edition in shards that are wanted. */
      readonly most: number;
    }
  | {
      readonly kind: 'quote';
      readonly question: number;
      readonly text: string;
      readonly ids: readonly ArticleId[];
    }
  /** Nobody waits for the answer any more. */
  | { readonly kind: 'drop'; readonly question: number };

export type FromSearcher =
  | { readonly kind: 'found'; readonly question: number; readonly answer: SearchAnswer }
  | { readonly kind: 'quoted'; readonly question: number; readonly words: readonly FoundWords[] };

/** What the page said, or the first fault with its path. */
export function decodeToSearcher(value: unknown): Result<ToSearcher, DecodeError> {
  return runDecoder(() => {
    const fields = toFields(value, 'message');
    const kind = toChoice(fields['kind'], 'kind', ['library', 'find', 'quote', 'drop'] as const);
    if (kind === 'library') return { kind, library: decodeSearched(toFields(fields['library'], 'library')) };
    const question = decodeQuestion(fields);
    if (kind === 'drop') return { kind, question };
    const text = toText(fields['text'], 'text');
    return kind === 'find'
      ? { kind, question, text, most: toWhole(fields['most'], 'most', 1) }
      : { kind, question, text, ids: toList(fields['ids'], 'ids', decodeArticleId) };
  });
}

/** What the worker said, or the first fault with its path. */
export function decodeFromSearcher(value: unknown): Result<FromSearcher, DecodeError> {
  return runDecoder(() => {
    const fields = toFields(value, 'message');
    const kind = toChoice(fields['kind'], 'kind', ['found', 'quoted'] as const);
    const question = decodeQuestion(fields);
    return kind === 'found'
      ? { kind, question, answer: decodeAnswer(toFields(fields['answer'], 'answer')) }
      : { kind, question, words: toList(fields['words'], 'words', decodeWords) };
  });
}

function decodeQuestion(fields: Fields): number {
  return toWhole(fields['question'], 'question', 0);
}

function decodeSearched({ edition, entries, entities, own }: Fields): SearchedLibrary {
  return {
    edition: edition === null ? null : decodeEdition(toFields(edition, 'edition')),
    entries: toList(entries, 'entries', (value, path) => {
      const { id, address, entities: counts } = toFields(value, path);
      return {
        id: decodeArticleId(id, `${path}.id`),
        address: toTextOrNull(address, `${path}.address`),
        entities: toList(counts, `${path}.entities`, decodeCount),
      };
    }),
    entities: toList(entities, 'entities', decodeEntity),
    own: toList(own, 'own', (value, path) => {
      const article = decodeArticle(value);
      return article.ok ? article.value : reject(`${path}.${article.error.path}`, article.error.message);
    }),
  };
}

function decodeEdition({ articlesUrl, total, days, shards, known }: Fields): EditionAtHost {
  return {
    articlesUrl: toText(articlesUrl, 'edition.articlesUrl'),
    total: toWhole(total, 'edition.total', 1),
    days: toList(days, 'edition.days', (value, path) => {
      const [day, count] = Array.isArray(value) ? value : reject(path, 'a pair is needed');
      return [toDayOrNull(day, `${path}[0]`), toWhole(count, `${path}[1]`, 1)] as const;
    }),
    shards: decodeShardSets(shards, 'edition.shards'),
    known: toList(known, 'edition.known', (value, path) => {
      const { entity, articles } = toFields(value, path);
      return {
        entity: decodeEntity(entity, `${path}.entity`),
        articles: toWhole(articles, `${path}.articles`, 1),
      };
    }),
  };
}

function decodeCount(value: unknown, path: string): EntityCount {
  const { entity, count } = toFields(value, path);
  return { entity: decodeEntityId(entity, `${path}.entity`), count: toWhole(count, `${path}.count`, 1) };
}
