/** An article of schema.org that stands alone, in JSON-LD. */
import { failure, success, type Result } from '#article/result.ts';
import type { AboutSource, Imported } from '#formats/read-document.ts';
import { objection, type Objection } from '#formats/refusal.ts';
import { findCarriedArticle } from './carried-article.ts';
import { isObject, textAt, toItems } from './json-value.ts';
import { findNewsArticle, readNewsArticle } from './news-article.ts';
import { readEntry } from './wrapped-entry.ts';

/** True for data of schema.org, whatever it is about. */
export function isJsonLd(value: unknown): boolean {
  return toItems(value).some(
    (node) =>
      isObject(node) && ('@context' in node || '@graph' in node) && ('@type' in node || '@graph' in node),
  );
}

/** The article in the data: the one that rides in it, if we wrote it, else what its own fields say. */
export function parseJsonLd(value: unknown, about: AboutSource): Result<Imported, Objection> {
  const node = findNewsArticle(value);
  if (node === null)
    return failure(
      objection('no-article', 'is data of schema.org about no article', 'import the page of the article'),
    );
  const article = findCarriedArticle(node);
  if (article) return success({ kind: 'article', article });
  const text = textAt(node, 'articleBody', 'text', 'description') ?? '';
  const read = readEntry(
    { format: 'json-ld', body: { kind: 'text', text }, facts: readNewsArticle(node) },
    about,
  );
  return read.ok ? success({ kind: 'document', document: read.value }) : read;
}
