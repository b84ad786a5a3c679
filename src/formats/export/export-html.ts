/** An article as one HTML file that reads without a network. The model rides in it, so it can be imported again. */
import type { Article, ImageBlock } from '#article/article.ts';
import { escapeHtml } from '#formats/json/wrapped-entry.ts';
import { toHtmlFile } from './html-file.ts';
import { toXhtml, type ShownPicture } from './article-xhtml.ts';

/** The pictures of an article that are at hand, by the id of their block. Their addresses are `data:` addresses. */
export type PictureData = ReadonlyMap<string, ShownPicture>;

/** The article as the text of an HTML file. @param pictures Other pictures have their caption alone. */
export function exportHtml(article: Article, pictures: PictureData = new Map()): string {
  const { lang, headline } = article;
  const body = toArticleElement(article, pictures);
  return toHtmlFile({ lang, title: headline.text, body, articles: [article] });
}

/** The article as an element, with its day and sources at its foot. @param id Where links within the page lead. */
export function toArticleElement(article: Article, pictures: PictureData, id: string | null = null): string {
  const pictureOf = ({ id: block }: ImageBlock): ShownPicture | null => {
    const own = pictures.get(block);
    return own !== undefined && /^data:image\/[a-z]+;base64,[A-Za-z0-9+/=]*$/.test(own.address) ? own : null;
  };
  const about = [article.date, ...article.sources]
    .filter((part) => part !== null)
    .map(escapeHtml)
    .join(' · ');
  const attributes = id === null ? '' : ` id="${escapeHtml(id)}" lang="${escapeHtml(article.lang)}"`;
  return [
    `<article${attributes}>`,
    toXhtml(article, pictureOf),
    ...(about === '' ? [] : [`<footer><p>${about}</p></footer>`]),
    '</article>',
  ].join('\n');
}
