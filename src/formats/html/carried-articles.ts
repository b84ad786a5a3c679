/** The articles that ride in a page which we wrote. */
import type { Article } from '#article/article.ts';
import { ARTICLE_MEDIA_TYPE, findCarriedArticle } from '#formats/json/carried-article.ts';
import { findNewsArticle } from '#formats/json/news-article.ts';
import { parseJson } from '#formats/json/safe-json.ts';
import { isDataBlock } from './page-facts.ts';
import { descendantsOf, isElement, textOf, type Page } from './page-tree.ts';

/** The articles in the order of their data blocks; none in a page of anybody else's. A damaged one is left out. */
export function listCarriedArticles(page: Page): readonly Article[] {
  return [...descendantsOf(page)].flatMap((node) => {
    if (!isElement(node) || node.tagName !== 'script' || !isDataBlock(node)) return [];
    const text = textOf(node);
    const parsed = text.includes(ARTICLE_MEDIA_TYPE) ? parseJson(text) : null;
    const found = parsed?.ok === true ? findNewsArticle(parsed.value) : null;
    const article = found === null ? null : findCarriedArticle(found);
    return article === null ? [] : [article];
  });
}
