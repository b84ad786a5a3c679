/**
 * Entries of feeds and containers of JSON have no text of their own that lines could point into: their title is one value and their body another, escaped. They are
 * wrapped as HTML, title before body; that is the `raw` of their document, and what can be compiled again.
 */
import type { SourceFormat } from '#article/article.ts';
import { success, type Result } from '#article/result.ts';
import type { CompileIssue } from '#article/source-document.ts';
import { toSlug } from '#text/slug.ts';
import { correctLanguage } from '#formats/detect-language.ts';
import { parseWrappedEntry } from '#formats/html/html.ts';
import { findContentIssues } from '#formats/lines/content-issues.ts';
import type { AboutSource, ReadDocument } from '#formats/read-document.ts';
import { failure } from '#article/result.ts';
import { objection, type Objection } from '#formats/refusal.ts';
import type { ContainerFacts } from './news-article.ts';

/** The body of an entry as its container gives it. */
export type EntryBody =
  { readonly kind: 'html'; readonly html: string } | { readonly kind: 'text'; readonly text: string };

/** An entry before it is read. */
export interface Entry {
  readonly format: SourceFormat;
  readonly body: EntryBody;
  readonly facts: ContainerFacts;
  readonly issues?: readonly CompileIssue[];
}

/** An entry of which the container gives nothing beside its text. */
export const NO_FACTS: ContainerFacts = {
  headline: null,
  address: null,
  lang: null,
  date: null,
  section: null,
  authors: [],
  sources: [],
  images: [],
};

const NO_TEXT = objection(
  'no-article',
  'has neither a title nor a text',
  'open the article itself and import that page',
);

/** The document of an entry. */
export function readEntry(entry: Entry, about: AboutSource): Result<ReadDocument, Objection> {
  const { facts, format } = entry;
  const raw = wrapEntry(entry);
  const lines = parseWrappedEntry(raw);
  if (!lines.ok) return lines;
  if (lines.value.every(({ text }) => text === '')) return failure(NO_TEXT);
  return success({
    format,
    fileName: about.fileName,
    raw,
    lang:
      about.lang ??
      correctLanguage(
        facts.lang,
        lines.value.map(({ text }) => text),
      ),
    date: facts.date,
    topic: facts.section === null ? null : toSlug(facts.section) || null,
    sources: facts.sources,
    id: null,
    lines: lines.value,
    issues: [...(entry.issues ?? []), ...findContentIssues(raw)],
  });
}

/** What relative addresses start from, title, byline, pictures that the body does not show, body. */
function wrapEntry({ body, facts }: Entry): string {
  const { address, headline, authors, images } = facts;
  const html = body.kind === 'html' ? body.html : toParagraphs(body.text);
  const shown = toAddresses(html);
  const parts = [
    address === null ? '' : `<base href="${escapeHtml(address)}">`,
    headline === null ? '' : `<h1>${escapeHtml(headline)}</h1>`,
    ...authors.map((author) => `<p class="byline">${escapeHtml(author)}</p>`),
    ...images.flatMap(({ caption, image: { picture, credit, alt } }) => {
      if (picture.kind !== 'remote' || shown.has(picture.url)) return [];
      const cite = credit === null ? '' : ` <cite>${escapeHtml(credit)}</cite>`;
      return [
        `<figure><img src="${escapeHtml(picture.url)}" alt="${escapeHtml(alt)}"><figcaption>${escapeHtml(caption)}${cite}</figcaption></figure>`,
      ];
    }),
    withoutRepeatedTitle(html, headline),
  ];
  return parts.filter((part) => part !== '').join('\n');
}

/** The addresses that stand anywhere in a piece of HTML. */
function toAddresses(html: string): ReadonlySet<string> {
  const found = html.match(/https?:\/\/[^\s"'<>]+/gi) ?? [];
  return new Set(found.map((address) => address.replaceAll('&amp;', '&')));
}

/** Bodies that are whole pages print the headline themselves; it is one headline. */
function withoutRepeatedTitle(html: string, headline: string | null): string {
  if (headline === null) return html;
  const printed = `<h1>${escapeHtml(headline)}</h1>`;
  const at = html.indexOf(printed);
  return at < 0 ? html : html.slice(0, at) + html.slice(at + printed.length);
}

function toParagraphs(text: string): string {
  return text
    .split(/[\r\n]+/)
    .filter((line) => line.trim() !== '')
    .map((line) => `<p>${escapeHtml(line)}</p>`)
    .join('\n');
}

/** Text as it stands in HTML, in quotation marks too. */
export function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}
