/** Our own articles as JSON: what `exportArticleJson` writes and the command line prints. They come back as they were. */
import type { Article } from '#article/article.ts';
import { decodeArticle } from '#article/decode-article.ts';
import { failure, success, type Result } from '#article/result.ts';
import { objection, type Objection } from '#formats/refusal.ts';
import { isObject, type JsonObject } from './json-value.ts';

/** True for what claims to be one of our articles. */
export function isArticleJson(value: unknown): value is JsonObject {
  return (
    isObject(value) && 'schema' in value && 'headline' in value && 'blocks' in value && 'provenance' in value
  );
}

/** The article in the value, every invariant checked; or the first fault with its path. */
export function parseArticleJson(value: unknown): Result<Article, Objection> {
  const decoded = decodeArticle(value);
  if (decoded.ok) return success(decoded.value);
  const { path, message } = decoded.error;
  return failure(
    objection('malformed', `is no article that can be read: ${message}`, 'export the article again', path),
  );
}
