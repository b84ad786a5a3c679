/** What a page says about itself in its head: title, address, language, day, site, author; from meta elements and from schema.org data in it. */
import { isLanguageTag } from '#article/language-tag.ts';
import type { Span } from '#text/span.ts';
import { findNewsArticle, readNewsArticle, type ContainerFacts } from '#formats/json/news-article.ts';
import type { JsonObject } from '#formats/json/json-value.ts';
import { parseJson } from '#formats/json/safe-json.ts';
import { toPlainText } from '#formats/lines/marked-text.ts';
import { toPrintedDay } from '#formats/lines/printed-day.ts';
import { toWebAddress } from '#formats/lines/safe-link.ts';
import {
  attributeOf,
  descendantsOf,
  isElement,
  placeOf,
  textOf,
  type Page,
  type PageElement,
} from './page-tree.ts';

/** A text of the head with the place of its element. */
export interface HeadText {
  /** Normalised, not empty. */
  readonly text: string;
  readonly place: Span;
}

/** What the page says about itself; null or empty where it does not. */
export interface PageFacts {
  readonly titles: readonly HeadText[];
  readonly authors: readonly HeadText[];
  readonly address: string | null;
  /** What relative addresses in the page start from. */
  readonly base: string | null;
  readonly lang: string | null;
  readonly date: string | null;
  readonly section: string | null;
  readonly sources: readonly string[];
  /** The schema.org article in the page and what it says; null when there is none. */
  readonly newsArticle: {
    readonly node: JsonObject;
    readonly facts: ContainerFacts;
    readonly place: Span;
  } | null;
}

type NewsArticle = NonNullable<PageFacts['newsArticle']>;

/** Reads the head, and the data blocks wherever they stand. Data that is broken is no data: the page says the same in its text. */
export function readPageFacts(page: Page): PageFacts {
  const elements = [...descendantsOf(page)].filter(isElement);
  const metas = toMetas(elements);
  const meta = (...names: readonly string[]): HeadText | null =>
    names.map((name) => metas.get(name)).find((found) => found !== undefined) ?? null;
  const newsArticle = findData(elements);
  const said = newsArticle?.facts ?? null;
  const title = elements.find(({ tagName }) => tagName === 'title');
  const titles = [
    said?.headline ? { text: said.headline, place: newsArticle?.place ?? { start: 0, end: 0 } } : null,
    meta('og:title', 'twitter:title', 'dc.title'),
    title ? withoutSite(toHeadText(textOf(title), title), meta('og:site_name')?.text) : null,
  ];
  const address = addressOf(elements, meta('og:url')?.text ?? null) ?? said?.address ?? null;
  const date = meta('article:published_time', 'date', 'dc.date', 'dc.date.issued', 'parsely-pub-date')?.text;
  const site = meta('og:site_name', 'application-name')?.text;
  return {
    titles: titles.filter((text) => text !== null),
    authors: toAuthors(newsArticle, meta('author', 'article:author', 'dc.creator', 'parsely-author')),
    address,
    base: baseOf(elements, address),
    lang: langOf(elements, meta('og:locale', 'content-language')?.text ?? null) ?? said?.lang ?? null,
    date: said?.date ?? (date === undefined ? null : toPrintedDay(date)) ?? dayOf(elements),
    section: meta('article:section')?.text ?? said?.section ?? null,
    sources: said && said.sources.length > 0 ? said.sources : site === undefined ? [] : [site],
    newsArticle,
  };
}

/** Meta elements by name or property, in small letters; the first of each. */
function toMetas(elements: readonly PageElement[]): ReadonlyMap<string, HeadText> {
  const metas = new Map<string, HeadText>();
  for (const element of elements) {
    if (element.tagName !== 'meta') continue;
    const name = (
      attributeOf(element, 'property') ??
      attributeOf(element, 'name') ??
      attributeOf(element, 'http-equiv') ??
      ''
    ).toLowerCase();
    const text = toHeadText(attributeOf(element, 'content') ?? '', element);
    if (name !== '' && text && !metas.has(name)) metas.set(name, text);
  }
  return metas;
}

function toHeadText(printed: string, element: PageElement): HeadText | null {
  const text = toPlainText(printed);
  const place = placeOf(element);
  return text === '' || place === null ? null : { text, place };
}

/** Pages put the name of their site behind the title. */
function withoutSite(title: HeadText | null, site: string | undefined): HeadText | null {
  if (title === null || site === undefined || !title.text.endsWith(site)) return title;
  const own = title.text.slice(0, -site.length).trimEnd();
  const [separator = ''] = /[-–—|•·:]$/.exec(own) ?? [];
  const text = own.slice(0, own.length - separator.length).trimEnd();
  return separator === '' || text === '' ? title : { ...title, text };
}

function findData(elements: readonly PageElement[]): NewsArticle | null {
  for (const element of elements) {
    if (element.tagName !== 'script' || !isDataBlock(element)) continue;
    const parsed = parseJson(textOf(element));
    const node = parsed.ok ? findNewsArticle(parsed.value) : null;
    const place = placeOf(element);
    if (node && place) return { node, facts: readNewsArticle(node), place };
  }
  return null;
}

/** True for a script element that holds data of schema.org, which no browser runs. */
export function isDataBlock(element: PageElement): boolean {
  return /^application\/ld\+json/i.test((attributeOf(element, 'type') ?? '').trim());
}

/** Facebook's addresses of profiles stand where names are asked for. */
function toAuthors(newsArticle: NewsArticle | null, meta: HeadText | null): readonly HeadText[] {
  if (newsArticle && newsArticle.facts.authors.length > 0)
    return newsArticle.facts.authors.map((text) => ({ text, place: newsArticle.place }));
  return meta === null || /^https?:/.test(meta.text) ? [] : [meta];
}

function addressOf(elements: readonly PageElement[], given: string | null): string | null {
  const canonical = elements.find(
    (element) =>
      element.tagName === 'link' && /(?:^|\s)canonical(?:\s|$)/i.test(attributeOf(element, 'rel') ?? ''),
  );
  const href = canonical ? attributeOf(canonical, 'href') : null;
  return (
    (href === null ? null : toWebAddress(href, null)) ?? (given === null ? null : toWebAddress(given, null))
  );
}

function baseOf(elements: readonly PageElement[], address: string | null): string | null {
  const base = elements.find(({ tagName }) => tagName === 'base');
  const href = base ? attributeOf(base, 'href') : null;
  return (href === null ? null : toWebAddress(href, address)) ?? address;
}

function langOf(elements: readonly PageElement[], given: string | null): string | null {
  const html = elements.find(({ tagName }) => tagName === 'html');
  const tags = [html ? attributeOf(html, 'lang') : null, html ? attributeOf(html, 'xml:lang') : null, given];
  return tags.map((tag) => tag?.trim().replace('_', '-') ?? '').find(isLanguageTag) ?? null;
}

/** The first time with a day that the page prints. */
function dayOf(elements: readonly PageElement[]): string | null {
  for (const element of elements) {
    const published = element.tagName === 'time' ? attributeOf(element, 'datetime') : null;
    const day = published === null ? null : toPrintedDay(published);
    if (day !== null) return day;
  }
  return null;
}
