/**
 * What becomes of each element: the closed list.
 *
 * | element | becomes |
 * | --- | --- |
 * | `h1` that says the page's title | the headline |
 * | other `h1`, `h2` | heading of level 2 |
 * | `h3` to `h6`, `summary` | heading of level 3 |
 * | `p`, `div` and every other block | paragraph when it is a sentence or long, else a line for the rules (caption, byline, title …) |
 * | `br` | the end of a line |
 * | `blockquote` | quote, one for each of its paragraphs |
 * | `li` | list item; in `ol` with its number |
 * | `tr` | row of a table: list item with the marker of tables; of a table that lays a page out, nothing of its own |
 * | what its author calls a caption, after a picture | caption of that picture |
 * | `figure`, WordPress's `wp-caption` | image for each picture, the first with `figcaption` and credit |
 * | `img` elsewhere | image without caption |
 * | `hr` | separator |
 * | `iframe`, `video`, `audio`, `embed`, `object` | unknown: its title, or address, as a link |
 * | what its author calls a byline | note |
 * | what its author calls related | related: headings title it, blocks are items |
 * | `em`, `i`, `cite`, `dfn` | emphasis |
 * | `strong`, `b` | strong |
 * | `a` to http, https, mailto | link |
 * | every other inline element | its text |
 * | `isLeftOut` | nothing |
 */
import type { BlockFacts } from '#formats/lines/to-line.ts';
import {
  attributeOf,
  descendantsOf,
  findElement,
  isElement,
  namesOf,
  textOf,
  type PageElement,
} from './page-tree.ts';

/** Elements that begin and end a line. */
export const BLOCK_ELEMENTS: ReadonlySet<string> = new Set([
  'address',
  'article',
  'aside',
  'blockquote',
  'body',
  'caption',
  'center',
  'dd',
  'details',
  'dialog',
  'div',
  'dl',
  'dt',
  'fieldset',
  'figcaption',
  'figure',
  'footer',
  'form',
  'frameset',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'header',
  'hgroup',
  'html',
  'legend',
  'li',
  'main',
  'menu',
  'nav',
  'noscript',
  'ol',
  'p',
  'pre',
  'search',
  'section',
  'summary',
  'table',
  'tbody',
  'tfoot',
  'thead',
  'tr',
  'ul',
]);

/** Elements that show something from elsewhere. */
export const EMBEDDED_ELEMENTS: ReadonlySet<string> = new Set([
  'audio',
  'embed',
  'iframe',
  'object',
  'video',
]);

const EMPHASIS: ReadonlySet<string> = new Set(['em', 'i', 'cite', 'dfn']);
const STRONG: ReadonlySet<string> = new Set(['strong', 'b']);

/** How an inline element sets its text, links aside; null for none of both. */
export function settingOf({ tagName }: PageElement): 'emphasis' | 'strong' | null {
  if (EMPHASIS.has(tagName)) return 'emphasis';
  return STRONG.has(tagName) ? 'strong' : null;
}

const BYLINE_NAMES = /(?:^|[\s_-])(?:by-?line|authors?|firma|autore|autori)(?:$|[\s_-])/;
const LONGEST_BYLINE = 100;
const RELATED_NAMES =
  /(?:^|[\s_-])(?:related|correlat[ei]|leggi-?anche|read-?also|read-?more|see-?also)(?:$|[\s_-])/;
const STANDFIRST_NAMES =
  /(?:^|[\s_-])(?:stand-?first|sub-?title|sub-?head(?:line)?|sottotitolo|occhiello|sommario|catenaccio|dek|deck|lede?)(?:$|[\s_-])/;
/** Parts of a page that show other pages, or the site's own. */
const FOREIGN_NAMES =
  /(?:^|[\s_-])(?:nav|menu|sidebar|footer|promo|newsletter|social|share|sharing|comments?|banner|adv|advert\w*|ads|teasers?|recommend\w*|most-?read|piu-?letti|avatar|logo)(?:$|[\s_-])/;
const FOREIGN_ELEMENTS: ReadonlySet<string> = new Set(['nav', 'aside', 'footer', 'form', 'dialog', 'menu']);

/** True for a short element that its author calls the byline. */
export function isByline(element: PageElement): boolean {
  const said =
    attributeOf(element, 'rel')?.toLowerCase() === 'author' ||
    /^author$/i.test(attributeOf(element, 'itemprop') ?? '') ||
    BYLINE_NAMES.test(namesOf(element));
  if (!said || element.tagName === 'body' || element.tagName === 'html') return false;
  const length = textOf(element).trim().length;
  return length > 0 && length <= LONGEST_BYLINE;
}

/** True for the sentence under a headline. */
export function isStandfirst(element: PageElement): boolean {
  return (
    STANDFIRST_NAMES.test(namesOf(element)) || attributeOf(element, 'itemprop') === 'alternativeHeadline'
  );
}

/** True for a part of the page that is not its article. */
export function isForeign(element: PageElement): boolean {
  return FOREIGN_ELEMENTS.has(element.tagName) || isRelated(element) || FOREIGN_NAMES.test(namesOf(element));
}

/** True for a list of other stories; a page as a whole is none. */
function isRelated(element: PageElement): boolean {
  const whole = ['html', 'body', 'main', 'article'].includes(element.tagName);
  return !whole && BLOCK_ELEMENTS.has(element.tagName) && RELATED_NAMES.test(namesOf(element));
}

/** What a block element says of the lines in it. @param outer What holds around it. */
export function factsOf(element: PageElement, outer: BlockFacts): BlockFacts {
  const { tagName } = element;
  if (/^h[1-6]$/.test(tagName) || tagName === 'summary') {
    if (outer.hint === 'related-item') return { hint: 'related' };
    return tagName === 'h1' || tagName === 'h2' ? { hint: 'heading' } : { hint: 'heading', level: 3 };
  }
  if (isRelated(element)) return { hint: 'related-item' };
  if (outer.hint === 'related-item') return outer;
  if (tagName === 'blockquote') return { hint: 'quote' };
  if (tagName === 'li') return toItemFacts(element);
  if (tagName === 'tr' && isDataRow(element)) return { hint: 'list-item', marker: '\t' };
  if (outer.hint === 'text' && isCaption(element)) return { hint: 'caption' };
  return outer.hint === 'heading' ? { hint: 'text' } : outer;
}

/** Old pages are laid out in tables. A row of data has two cells or more, and none of them holds blocks or several lines. */
function isDataRow(row: PageElement): boolean {
  const cells = row.childNodes
    .filter(isElement)
    .filter(({ tagName }) => tagName === 'td' || tagName === 'th');
  if (cells.length < 2) return false;
  return !cells.some((cell) => {
    for (const node of descendantsOf(cell))
      if (isElement(node) && (node.tagName === 'br' || node.tagName === 'img' || isTextBlock(node)))
        return true;
    return false;
  });
}

/** A paragraph within a cell is how editors write cells. */
function isTextBlock({ tagName }: PageElement): boolean {
  return tagName !== 'p' && BLOCK_ELEMENTS.has(tagName);
}

const CAPTION_NAMES = /(?:^|[\s_-])(?:captions?|didascali[ae]|figcaption)(?:$|[\s_-])/;

/** True for words that their author calls a caption and that follow a picture. */
export function isCaption(element: PageElement): boolean {
  return CAPTION_NAMES.test(namesOf(element)) && pictureBefore(element) !== null;
}

/** The picture right before an element: the one beside it, or alone in what is. */
export function pictureBefore(element: PageElement): PageElement | null {
  const before = elementBefore(element);
  if (!before) return null;
  if (before.tagName === 'img') return before;
  return textOf(before).trim() === '' ? findElement(before, 'img') : null;
}

/** For each parent that was asked about, what stands before each of its elements: to search the parent every time would be quadratic. */
const elementsBefore = new WeakMap<object, ReadonlyMap<PageElement, PageElement>>();

function elementBefore(element: PageElement): PageElement | undefined {
  const parent = element.parentNode;
  if (parent === null) return undefined;
  const known = elementsBefore.get(parent);
  if (known) return known.get(element);
  const before = new Map<PageElement, PageElement>();
  let last: PageElement | null = null;
  for (const child of parent.childNodes) {
    if (!isElement(child)) continue;
    if (last) before.set(child, last);
    last = child;
  }
  elementsBefore.set(parent, before);
  return before.get(element);
}

function toItemFacts(element: PageElement): BlockFacts {
  const parent = element.parentNode;
  const numbered = parent !== null && parent.nodeName === 'ol';
  return numbered ? { hint: 'list-item', marker: '.' } : { hint: 'list-item' };
}
