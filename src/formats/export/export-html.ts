/** An article as one HTML file that reads without a network: no scripts, nothing loaded from anywhere, every text escaped. The model rides in it, so it can be imported again. */
import type { Article, ImageBlock } from '#article/article.ts';
import { escapeHtml } from '#formats/json/wrapped-entry.ts';
import { exportJsonLd } from './export-json-ld.ts';
import { toXhtml } from './article-xhtml.ts';

/** The look of an exported page. The policy of the page allows exactly this, by its hash. */
export const EXPORT_STYLE =
  'body{max-width:38rem;margin:2rem auto;padding:0 1rem;font:1.1rem/1.6 Georgia,serif;color:#1a1a1a;background:#fff}h1{line-height:1.2}img{max-width:100%;height:auto}figure{margin:1.5rem 0}figcaption,.byline,.agency,.copyright,.editor,.correction,aside{font-size:.9rem;color:#555}blockquote{margin-left:0;padding-left:1rem;border-left:3px solid #ccc}@media(prefers-color-scheme:dark){body{color:#e8e8e8;background:#161616}figcaption,.byline,.agency,.copyright,.editor,.correction,aside{color:#aaa}a{color:#9cc4ff}}';

/** SHA-256 of `EXPORT_STYLE` in base64; a test holds the two together. */
export const EXPORT_STYLE_SHA256 = 'Q0r1/BwB8jlu0sBOu5dpkJBXphUCkeiZkilX80ijH18=';

const POLICY = `default-src 'none'; img-src data:; style-src 'sha256-${EXPORT_STYLE_SHA256}'; base-uri 'none'; form-action 'none'`;

/**
 * The article as the text of an HTML file.
 * @param pictures The bytes of pictures as `data:` addresses, by the id of their block; other pictures have their caption alone.
 */
export function exportHtml(article: Article, pictures: ReadonlyMap<string, string> = new Map()): string {
  const { lang, headline, date, sources } = article;
  const addressOf = ({ id }: ImageBlock): string | null => {
    const own = pictures.get(id);
    return own !== undefined && /^data:image\/[a-z]+;base64,[A-Za-z0-9+/=]*$/.test(own) ? own : null;
  };
  const about = [date, ...sources]
    .filter((part) => part !== null)
    .map(escapeHtml)
    .join(' · ');
  return [
    '<!doctype html>',
    `<html lang="${escapeHtml(lang)}">`,
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${escapeHtml(POLICY)}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="referrer" content="no-referrer">',
    `<title>${escapeHtml(headline.text)}</title>`,
    `<style>${EXPORT_STYLE}</style>`,
    // A data block: no browser runs it. `<` never stands in it, so nothing can end it early.
    `<script type="application/ld+json">${exportJsonLd(article).trim().replaceAll('<', '\\u003c')}</script>`,
    '</head>',
    '<body>',
    '<article>',
    toXhtml(article, addressOf),
    '</article>',
    about === '' ? '' : `<footer><p>${about}</p></footer>`,
    '</body>',
    '</html>',
    '',
  ].join('\n');
}
