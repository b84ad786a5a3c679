/**
 * What a NewsArticle of schema.org says of an article, whether it stands alone or in a page.
 * @see https://schema.org/NewsArticle
 */
import { isLanguageTag } from '#article/language-tag.ts';
import type { SourceImage } from '#article/source-document.ts';
import { toPlainText } from '#formats/lines/marked-text.ts';
import { toPrintedDay } from '#formats/lines/printed-day.ts';
import { toWebAddress } from '#formats/lines/safe-link.ts';
import { toSourcePicture } from '#formats/lines/source-picture.ts';
import { isObject, textAt, toItems, toObjects, type JsonObject } from './json-value.ts';

/** An image with the caption it has. */
export interface DescribedImage {
  /** Normalised; may be empty. */
  readonly caption: string;
  readonly image: SourceImage;
}

/** What containers of JSON say of an article beside its text. Names are normalised. */
export interface ContainerFacts {
  readonly headline: string | null;
  readonly address: string | null;
  readonly lang: string | null;
  readonly date: string | null;
  readonly section: string | null;
  readonly authors: readonly string[];
  readonly sources: readonly string[];
  readonly images: readonly DescribedImage[];
}

/** How many levels of `@graph` and `mainEntity` are looked into. */
const DEEPEST_GRAPH = 4;

/** The first article among the nodes, or null. */
export function findNewsArticle(value: unknown, depth = 0): JsonObject | null {
  for (const node of toObjects(value)) {
    if (isArticle(node)) return node;
    if (depth >= DEEPEST_GRAPH) continue;
    const inner =
      findNewsArticle(node['@graph'], depth + 1) ?? findNewsArticle(node['mainEntity'], depth + 1);
    if (inner) return inner;
  }
  return null;
}

/** NewsArticle, its kinds, and the articles and posts of sites that do not distinguish. */
function isArticle(node: JsonObject): boolean {
  return toItems(node['@type']).some(
    (type) =>
      typeof type === 'string' &&
      /^(?:https?:\/\/schema\.org\/)?(?:\w{0,40}(?:Article|Posting)|Report)$/.test(type),
  );
}

/** What the article says of itself. */
export function readNewsArticle(node: JsonObject): ContainerFacts {
  const lang =
    textAt(node, 'inLanguage') ?? toObjects(node['inLanguage']).map((own) => textAt(own, 'alternateName'))[0];
  const date = textAt(node, 'datePublished', 'dateCreated', 'dateModified');
  const address = textAt(node, 'url', '@id') ?? toAddress(node['mainEntityOfPage']);
  const web = address === null ? null : toWebAddress(address, null);
  return {
    headline: toName(textAt(node, 'headline', 'name', 'alternativeHeadline')),
    address: web,
    lang: lang && isLanguageTag(lang) ? lang : null,
    date: date === null ? null : toPrintedDay(date),
    section: toName(toItems(node['articleSection']).find((section) => typeof section === 'string')),
    authors: toNames(node['author']),
    sources: toNames(node['publisher'] ?? node['sourceOrganization']),
    images: toItems(node['image']).flatMap((image) => toImage(image, web)),
  };
}

function toName(value: unknown): string | null {
  const name = typeof value === 'string' ? toPlainText(value) : '';
  return name === '' ? null : name;
}

function toNames(value: unknown): readonly string[] {
  const names = toItems(value).map((item) => toName(isObject(item) ? textAt(item, 'name') : item));
  return [...new Set(names.filter((name) => name !== null && !/^https?:/.test(name)))].filter(
    (name) => name !== null,
  );
}

function toAddress(value: unknown): string | null {
  if (typeof value === 'string') return value;
  return isObject(value) ? textAt(value, '@id', 'url') : null;
}

function toImage(value: unknown, base: string | null): DescribedImage[] {
  const described = isObject(value) ? value : { url: value };
  const address = textAt(described, 'contentUrl', 'url', '@id');
  if (address === null) return [];
  const picture = toSourcePicture(address, base);
  if (picture.kind === 'none' || picture.kind === 'file') return [];
  const credit = toName(
    textAt(described, 'creditText', 'copyrightNotice') ?? toNames(described['creator'])[0],
  );
  return [
    {
      caption: toPlainText(textAt(described, 'caption', 'description') ?? ''),
      image: { alt: '', credit, picture },
    },
  ];
}
