import { decodeArticle } from '#article/decode-article.ts';
import { decodeArticleId, decodeEntity } from '#article/decode-entity.ts';
import {
  reject,
  runDecoder,
  toFields,
  toList,
  toText,
  toTextOrNull,
  type DecodeError,
} from '#article/decode-value.ts';
import type { OwnArticle } from '#article/own-article.ts';
import type { Result } from '#article/result.ts';
import { toInstant } from './decode-instant.ts';

/** An article that the reader brought, from the device; or the first fault. */
export function decodeOwnArticle(value: unknown): Result<OwnArticle, DecodeError> {
  return runDecoder(() => {
    const fields = toFields(value, 'ownArticle');
    const decoded = decodeArticle(fields['article']);
    const article = decoded.ok
      ? decoded.value
      : reject(`article.${decoded.error.path}`, decoded.error.message);
    const articleId = decodeArticleId(fields['articleId'], 'articleId');
    if (articleId !== article.id) reject('articleId', 'the id of the article is needed');
    return {
      articleId,
      article,
      owners: toList(fields['owners'], 'owners', decodeEntity),
      addedAt: toInstant(fields['addedAt'], 'addedAt'),
      tags: toList(fields['tags'], 'tags', toText),
      fileName: toTextOrNull(fields['fileName'], 'fileName'),
    };
  });
}
