/** What every exported page is: a file that reads without a network. No scripts, nothing loaded from anywhere, every text escaped. */
import type { Article } from '#article/article.ts';
import { escapeHtml } from '#formats/json/wrapped-entry.ts';
import { exportJsonLd } from './export-json-ld.ts';

/** The look of an exported page. The policy of the page allows exactly this, by its hash. */
export const EXPORT_STYLE =
  'body{max-width:38rem;margin:2rem auto;padding:0 1rem;font:1.1rem/1.6 Georgia,serif;color:#1a1a1a;background:#fff}h1{line-height:1.2}img{max-width:100%;height:auto}figure{margin:1.5rem 0}figcaption,.byline,.agency,.copyright,.editor,.correction,aside{font-size:.9rem;color:#555}blockquote{margin-left:0;padding-left:1rem;border-left:3px solid #ccc}@media screen and (prefers-color-scheme:dark){body{color:#e8e8e8;background:#161616}figcaption,.byline,.agency,.copyright,.editor,.correction,aside{color:#aaa}a{color:#9cc4ff}}mark{background:#ffefb0;color:inherit}@media screen and (prefers-color-scheme:dark){mark{background:#5b4a12}}article+article,section+section{margin-top:3rem;border-top:1px solid #ccc;padding-top:1rem}@media print{body{max-width:none;margin:0;color:#000;background:#fff}nav{display:none}section,figure{break-inside:avoid}}';

/** SHA-256 of `EXPORT_STYLE` in base64; a test holds the two together. */
export const EXPORT_STYLE_SHA256 = '7H09iZl9aZWceUNa2UNayxbaDYk+ETrSsZg8sCaohPo=';

const POLICY = `default-src 'none'; img-src data:; style-src 'sha256-${EXPORT_STYLE_SHA256}'; base-uri 'none'; form-action 'none'`;

/** A page around what stands in its body. */
export interface HtmlFile {
  /** BCP 47 language tag. */
  readonly lang: string;
  readonly title: string;
  /** Well-formed HTML, every text in it escaped. */
  readonly body: string;
  /** Their models ride in the page, so that it can be imported again. */
  readonly articles: readonly Article[];
}

/** The text of the file. */
export function toHtmlFile({ lang, title, body, articles }: HtmlFile): string {
  return [
    '<!doctype html>',
    `<html lang="${escapeHtml(lang)}">`,
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${escapeHtml(POLICY)}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="referrer" content="no-referrer">',
    `<title>${escapeHtml(title)}</title>`,
    `<style>${EXPORT_STYLE}</style>`,
    ...articles.map(toDataBlock),
    '</head>',
    '<body>',
    body,
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

/** No browser runs it. `<` never stands in it, so nothing can end it early. */
function toDataBlock(article: Article): string {
  return `<script type="application/ld+json">${exportJsonLd(article).trim().replaceAll('<', '\\u003c')}</script>`;
}
