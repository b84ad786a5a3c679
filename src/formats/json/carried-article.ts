/** The whole model of an article, as it rides in containers that cannot say all of it. */
import type { Article } from '#article/article.ts';
import { decodeArticle } from '#article/decode-article.ts';
import { textAt, toObjects, type JsonObject } from './json-value.ts';
import { parseJson } from './safe-json.ts';

/** How containers mark the text that is one of our articles. */
export const ARTICLE_MEDIA_TYPE = 'application/vnd.dramatis.article+json';

/** The article in a text that a container marks as one; null when it is damaged, and the container's own fields must do. */
export function parseCarriedArticle(text: string): Article | null {
  const parsed = parseJson(text);
  if (!parsed.ok) return null;
  const decoded = decodeArticle(parsed.value);
  return decoded.ok ? decoded.value : null;
}

/** The article that rides among the encodings of a schema.org article, or null. */
export function findCarriedArticle(node: JsonObject): Article | null {
  for (const encoding of toObjects(node['encoding'])) {
    if (textAt(encoding, 'encodingFormat') !== ARTICLE_MEDIA_TYPE) continue;
    const article = parseCarriedArticle(textAt(encoding, 'text') ?? '');
    if (article) return article;
  }
  return null;
}
