import { decodeArticleId, decodeEntityId } from '#article/decode-entity.ts';
import { FILE_NAME } from '#article/decode-library.ts';
import {
  reject,
  runDecoder,
  toFields,
  toList,
  toText,
  toWhole,
  type DecodeError,
} from '#article/decode-value.ts';
import type { Entity } from '#article/entity.ts';
import type { ArticleId } from '#article/ids.ts';
import type { RelatedId } from '#article/rank-related.ts';
import type { Result } from '#article/result.ts';
import { decodeBareEntity } from './bare-entity.ts';

/** What must be known of an article to open it. */
export interface AboutArticle {
  readonly id: ArticleId;
  readonly place: number;
  /** Bare name of its file. */
  readonly asset: string;
  /** Articles of the edition that name each of the article's entities, in the order in which the article lists them. */
  readonly naming: readonly number[];
  readonly related: readonly RelatedId[];
}

/** The articles of a bucket. */
export interface AboutShard {
  readonly articles: readonly AboutArticle[];
  /** Those whom related figures are, and those whom roles belong to, beside the articles' own. */
  readonly entities: readonly Entity[];
}

/** The articles of a bucket, or the first fault with its path. */
export function decodeAboutShard(value: unknown): Result<AboutShard, DecodeError> {
  return runDecoder(() => {
    const { articles, entities } = toFields(value, 'about');
    return {
      articles: toList(articles, 'articles', decodeAbout),
      entities: toList(entities, 'entities', decodeBareEntity),
    };
  });
}

function decodeAbout(value: unknown, path: string): AboutArticle {
  const fields = toFields(value, path);
  const asset = toText(fields['asset'], `${path}.asset`);
  return {
    id: decodeArticleId(fields['id'], `${path}.id`),
    place: toWhole(fields['place'], `${path}.place`, 0),
    asset: FILE_NAME.test(asset) ? asset : reject(`${path}.asset`, 'the bare name of a JSON file is needed'),
    naming: toList(fields['naming'], `${path}.naming`, (item, at) => toWhole(item, at, 0)),
    related: toList(fields['related'], `${path}.related`, decodeRelated),
  };
}

function decodeRelated(value: unknown, path: string): RelatedId {
  const { entity, through, shared } = toFields(value, path);
  return {
    entity: decodeEntityId(entity, `${path}.entity`),
    through: decodeEntityId(through, `${path}.through`),
    shared: toWhole(shared, `${path}.shared`, 1),
  };
}
