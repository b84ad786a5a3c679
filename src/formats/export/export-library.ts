/** Many articles as one HTML file for reading: a list of contents that leads to each, and every model, so that all can be imported again. */
import type { Article } from '#article/article.ts';
import { escapeHtml } from '#formats/json/wrapped-entry.ts';
import { toArticleElement, type PictureData } from './export-html.ts';
import { toHtmlFile } from './html-file.ts';

/** An article as it stands in the page. */
export interface PageArticle {
  readonly article: Article;
  readonly pictures: PictureData;
}

/** What the page is called. */
export interface LibraryPage {
  /** BCP 47 language tag of the title. */
  readonly lang: string;
  readonly title: string;
  /** Stands for the headline of an article that has none. */
  readonly untitled: string;
}

/** The articles in the order given, as the text of one HTML file. */
export function exportLibrary({ lang, title, untitled }: LibraryPage, pages: readonly PageArticle[]): string {
  const contents = pages.map(({ article }) => {
    const { id, date, headline } = article;
    const day = date === null ? '' : ` <small>${escapeHtml(date)}</small>`;
    const name = `<a href="#${id}" lang="${escapeHtml(article.lang)}">${escapeHtml(headline.text || untitled)}</a>`;
    return `<li>${name}${day}</li>`;
  });
  const body = [
    `<header><p>${escapeHtml(title)}</p></header>`,
    `<nav aria-label="${escapeHtml(title)}"><ol>${contents.join('\n')}</ol></nav>`,
    '<main>',
    ...pages.map(({ article, pictures }) => toArticleElement(article, pictures, article.id)),
    '</main>',
  ];
  return toHtmlFile({ lang, title, body: body.join('\n'), articles: pages.map(({ article }) => article) });
}
