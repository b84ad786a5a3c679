/**
 * RSS 2.0 and Atom, each of whose entries is an article.
 * @see https://www.rssboard.org/rss-specification and https://www.rfc-editor.org/rfc/rfc4287
 */
import { isLanguageTag } from '#article/language-tag.ts';
import { failure, success, type Result } from '#article/result.ts';
import type { CompileIssue } from '#article/source-document.ts';
import { escapeHtml, NO_FACTS, type Entry, type EntryBody } from '#formats/json/wrapped-entry.ts';
import type { DescribedImage } from '#formats/json/news-article.ts';
import { toPlainText } from '#formats/lines/marked-text.ts';
import { toPrintedDay } from '#formats/lines/printed-day.ts';
import { toWebAddress } from '#formats/lines/safe-link.ts';
import { objection, type Objection } from '#formats/refusal.ts';
import { childOf, childrenOf, parseXml, textIn, type XmlElement } from './xml-tree.ts';

/** The entries of a feed, in order; or why it is none. */
export function parseFeed(xml: string): Result<readonly Entry[], Objection> {
  const tree = parseXml(xml);
  if (!tree.ok) return tree;
  const { root, fault } = tree.value;
  const issues = fault === null ? [] : [toIssue(fault)];
  const channel = childOf(root, 'channel');
  if (channel && (root.name === 'rss' || root.name === 'rdf:RDF')) {
    // RSS 1.0 has its items beside the channel.
    const items = [...childrenOf(channel, 'item'), ...childrenOf(root, 'item')];
    return success(items.map((item) => ({ ...readItem(item, channel), issues })));
  }
  if (root.name === 'feed')
    return success(childrenOf(root, 'entry').map((entry) => ({ ...readAtomEntry(entry, root), issues })));
  if (root.name === 'entry') return success([{ ...readAtomEntry(root, root), issues }]);
  return failure(
    objection(
      'unsupported',
      `is XML of another kind (its root is «${root.name.slice(0, 40)}»)`,
      'import RSS or Atom',
    ),
  );
}

function toIssue(place: string): CompileIssue {
  return {
    kind: 'damaged',
    message: `The XML of the feed is damaged at ${place}; what could be read of it was, so check the end of the text`,
    line: null,
    source: null,
  };
}

function readItem(item: XmlElement, channel: XmlElement): Entry {
  const content = childOf(item, 'content:encoded', 'description');
  const lang = textIn(childOf(channel, 'language', 'dc:language')).trim();
  const address = toWebAddress(textIn(childOf(item, 'link', 'guid')), null);
  return {
    format: 'rss',
    body: { kind: 'html', html: textIn(content) },
    facts: {
      ...NO_FACTS,
      headline: toName(textIn(childOf(item, 'title')), true),
      address,
      lang: isLanguageTag(lang) ? lang : null,
      date: toPrintedDay(textIn(childOf(item, 'pubDate', 'dc:date'))),
      section: toName(textIn(childOf(item, 'category')), true),
      authors: toNames([textIn(childOf(item, 'dc:creator')), nameIn(textIn(childOf(item, 'author')))]),
      sources: toNames([textIn(childOf(item, 'source')) || textIn(childOf(channel, 'title'))]),
      images: [...childrenOf(item, 'enclosure', 'media:content', 'media:thumbnail')].flatMap((media) =>
        toImage(media, item, address),
      ),
    },
  };
}

/** `name@host (Anna Bianchi)` is how RSS wants authors. */
function nameIn(author: string): string {
  const name = /\(([^()]{1,200})\)\s*$/.exec(author.slice(0, 400))?.[1];
  return name ?? (author.includes('@') ? '' : author);
}

function toImage(media: XmlElement, item: XmlElement, base: string | null): DescribedImage[] {
  const type = media.attributes.get('type') ?? media.attributes.get('medium') ?? '';
  const url = toWebAddress(media.attributes.get('url') ?? '', base);
  const picture = type.startsWith('image') || media.name === 'media:thumbnail';
  if (url === null || !picture) return [];
  const caption = textIn(
    childOf(media, 'media:description', 'media:title') ?? childOf(item, 'media:description'),
  );
  const credit = toName(textIn(childOf(media, 'media:credit') ?? childOf(item, 'media:credit')), true);
  return [{ caption: toPlainText(caption), image: { alt: '', credit, picture: { kind: 'remote', url } } }];
}

function readAtomEntry(entry: XmlElement, feed: XmlElement): Entry {
  const lang = entry.attributes.get('xml:lang') ?? feed.attributes.get('xml:lang') ?? '';
  const title = childOf(entry, 'title');
  const authors = [
    ...childrenOf(entry, 'author'),
    ...(childOf(entry, 'author') ? [] : childrenOf(feed, 'author')),
  ];
  const source = childOf(entry, 'source');
  return {
    format: 'atom',
    body: toAtomBody(childOf(entry, 'content') ?? childOf(entry, 'summary')),
    facts: {
      ...NO_FACTS,
      headline: toName(textIn(title), title?.attributes.get('type') === 'html'),
      address: toWebAddress(linkOf(entry) ?? textIn(childOf(entry, 'id')), null),
      lang: isLanguageTag(lang) ? lang : null,
      date: toPrintedDay(textIn(childOf(entry, 'published', 'updated'))),
      section: toName(childOf(entry, 'category')?.attributes.get('term') ?? '', false),
      authors: toNames(authors.map((author) => textIn(childOf(author, 'name')))),
      sources: toNames([textIn(childOf(source ?? feed, 'title'))]),
    },
  };
}

function linkOf(entry: XmlElement): string | null {
  const links = childrenOf(entry, 'link');
  const own = links.find(({ attributes }) => (attributes.get('rel') ?? 'alternate') === 'alternate');
  return own?.attributes.get('href') ?? null;
}

function toAtomBody(content: XmlElement | null): EntryBody {
  const type = content?.attributes.get('type') ?? 'text';
  if (content === null || type === 'text') return { kind: 'text', text: textIn(content) };
  if (type === 'xhtml') return { kind: 'html', html: content.children.map(toMarkup).join('') };
  return { kind: 'html', html: textIn(content) };
}

/** Elements of XHTML as they are written, for the HTML parser. */
function toMarkup(node: XmlElement | string): string {
  if (typeof node === 'string') return escapeHtml(node);
  const name = node.name.replace(/^[^:]*:/, '');
  const attributes = [...node.attributes].map(([key, value]) => ` ${key}="${escapeHtml(value)}"`).join('');
  const inner = node.children.map(toMarkup).join('');
  return /^(?:br|hr|img|wbr|source)$/.test(name)
    ? `<${name}${attributes}>`
    : `<${name}${attributes}>${inner}</${name}>`;
}

/** A title or name. @param markup Whether HTML may stand in it, as feeds have it everywhere. */
function toName(printed: string, markup: boolean): string | null {
  const bare = markup ? printed.replace(/<\/?[a-z][^<>]{0,500}>/gi, '') : printed;
  return toPlainText(markup ? unescapeOnce(bare) : bare) || null;
}

/** Titles in feeds are often escaped twice. */
function unescapeOnce(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&nbsp;', ' ')
    .replaceAll('&amp;', '&');
}

function toNames(printed: readonly string[]): readonly string[] {
  return [...new Set(printed.map((name) => toName(name, true)))].filter((name) => name !== null);
}
