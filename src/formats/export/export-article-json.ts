import type { Article } from '#article/article.ts';

/** The article as our own JSON, for people and programs to read. `parseArticleJson` gives it back as it was. */
export function exportArticleJson(article: Article): string {
  return `${JSON.stringify(article, null, 2)}\n`;
}
