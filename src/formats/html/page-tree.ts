/** An HTML page as a tree, by the parsing rules of the standard, with the place of every node in the page and within our limits. */
import { defaultTreeAdapter, parse, type DefaultTreeAdapterTypes } from 'parse5';
import { failure, success, type Result } from '#article/result.ts';
import type { Span } from '#text/span.ts';
import { MOST_ATTRIBUTES, MOST_ELEMENTS, MOST_NESTED_ELEMENTS } from '#formats/limits.ts';
import { objection, type Objection } from '#formats/refusal.ts';

export type PageElement = DefaultTreeAdapterTypes.Element;
export type PageText = DefaultTreeAdapterTypes.TextNode;
export type PageNode = DefaultTreeAdapterTypes.ChildNode;
export type Page = DefaultTreeAdapterTypes.Document;

/** Ends parsing: thrown by the adapter, caught by `parsePage`. */
class BeyondLimit extends Error {
  readonly why: Objection;
  constructor(why: Objection) {
    super(why.reason);
    this.why = why;
  }
}

const TOO_DEEP = objection(
  'too-deep',
  `nests more than ${MOST_NESTED_ELEMENTS} elements one in the other`,
  'copy the text of the article into a plain text file',
);
const TOO_MANY = objection(
  'too-many',
  `has more than ${MOST_ELEMENTS} elements`,
  'copy the text of the article into a plain text file',
);
const TOO_MANY_ATTRIBUTES = objection(
  'too-many',
  `has an element with more than ${MOST_ATTRIBUTES} attributes`,
  'copy the text of the article into a plain text file',
);

/** The tree of a page, or which limit it goes beyond. Linear for pages within the limits. No script runs and nothing is fetched. */
export function parsePage(html: string): Result<Page, Objection> {
  if (hasTooManyAttributes(html)) return failure(TOO_MANY_ATTRIBUTES);
  let elements = 0;
  let open = 0;
  const treeAdapter: typeof defaultTreeAdapter = {
    ...defaultTreeAdapter,
    createElement: (...args) => {
      elements += 1;
      if (elements > MOST_ELEMENTS) throw new BeyondLimit(TOO_MANY);
      return defaultTreeAdapter.createElement(...args);
    },
    onItemPush: () => {
      open += 1;
      if (open > MOST_NESTED_ELEMENTS) throw new BeyondLimit(TOO_DEEP);
    },
    onItemPop: () => {
      open -= 1;
    },
  };
  try {
    const page = parse(html, { treeAdapter, sourceCodeLocationInfo: true, scriptingEnabled: false });
    return isTooDeep(page) ? failure(TOO_DEEP) : success(page);
  } catch (error) {
    if (error instanceof BeyondLimit) return failure(error.why);
    throw error;
  }
}

/** Misnested elements are moved about, so the tree may be deeper than the stack of the parser was. */
function isTooDeep(page: Page): boolean {
  const left: { readonly node: Page | PageElement; readonly depth: number }[] = [{ node: page, depth: 0 }];
  for (let next = left.pop(); next; next = left.pop()) {
    if (next.depth > MOST_NESTED_ELEMENTS) return true;
    for (const child of next.node.childNodes)
      if (isElement(child)) left.push({ node: child, depth: next.depth + 1 });
  }
  return false;
}

/** Parts of a page whose text is no markup, with what ends each. */
const RAW_PARTS = [
  ['<script', '</script'],
  ['<style', '</style'],
  ['<textarea', '</textarea'],
  ['<!--', '-->'],
] as const;

/** A cheap look at the tags before the parser sees them, for it compares every attribute of a tag with all before it. */
function hasTooManyAttributes(html: string): boolean {
  let at = html.indexOf('<');
  while (at >= 0) {
    const head = html.slice(at, at + '<textarea'.length).toLowerCase();
    const raw = RAW_PARTS.find(([begin]) => head.startsWith(begin));
    const tag = readTag(html, at);
    if (tag.attributes > MOST_ATTRIBUTES && raw?.[0] !== '<!--') return true;
    const end = raw ? indexOfEnd(html, raw[1], at + raw[0].length) : tag.end;
    at = end < 0 ? -1 : html.indexOf('<', end);
  }
  return false;
}

function indexOfEnd(html: string, end: string, from: number): number {
  if (end === '-->') return html.indexOf(end, from);
  // A raw part ends at its own tag, in whatever case.
  const ends = /<\/(?:script|style|textarea)/gi;
  ends.lastIndex = from;
  for (let found = ends.exec(html); found; found = ends.exec(html))
    if (found[0].toLowerCase() === end) return found.index;
  return -1;
}

const TAG_PART = /[\s/]+|=\s*(?:"[^"]*"|'[^']*')?|[^\s/=>]+|>/y;

/** Where the tag that begins at `at` ends, and how many attributes it has. Stops counting beyond the limit. */
function readTag(html: string, at: number): { readonly end: number; readonly attributes: number } {
  if (!/[a-z/!]/i.test(html[at + 1] ?? '')) return { end: at + 1, attributes: 0 };
  let attributes = -1;
  TAG_PART.lastIndex = at + 1;
  for (let part = TAG_PART.exec(html); part; part = TAG_PART.exec(html)) {
    if (part[0] === '>') return { end: TAG_PART.lastIndex, attributes };
    if (/^[^\s/=]/.test(part[0])) attributes += 1;
    if (attributes > MOST_ATTRIBUTES) return { end: TAG_PART.lastIndex, attributes };
    at = TAG_PART.lastIndex;
  }
  return { end: html.length, attributes };
}

/** True for an element. */
export function isElement(node: PageNode): node is PageElement {
  return 'tagName' in node;
}

/** True for text. */
export function isText(node: PageNode): node is PageText {
  return node.nodeName === '#text';
}

/** The value of an attribute, or null. */
export function attributeOf(element: PageElement, name: string): string | null {
  return element.attrs.find((attribute) => attribute.name === name)?.value ?? null;
}

/** Class, id and role of the element in small letters: what its author calls it. */
export function namesOf(element: PageElement): string {
  return ['class', 'id', 'role']
    .map((name) => attributeOf(element, name) ?? '')
    .join(' ')
    .slice(0, 400)
    .toLowerCase();
}

/** Where the node stands in the page; null for what the parser has added. */
export function placeOf(node: PageNode): Span | null {
  const location = node.sourceCodeLocation;
  return location ? { start: location.startOffset, end: location.endOffset } : null;
}

/** Every node below, in the order of the page. */
export function* descendantsOf(parent: Page | PageElement): Generator<PageNode> {
  const left = parent.childNodes.toReversed();
  for (let node = left.pop(); node; node = left.pop()) {
    yield node;
    if (isElement(node)) left.push(...node.childNodes.toReversed());
  }
}

/** All text below, as it stands in the page. */
export function textOf(element: PageElement): string {
  const parts: string[] = [];
  for (const node of descendantsOf(element)) if (isText(node)) parts.push(node.value);
  return parts.join('');
}

/** The first element below with that name, or null. */
export function findElement(parent: Page | PageElement, name: string): PageElement | null {
  for (const node of descendantsOf(parent)) if (isElement(node) && node.tagName === name) return node;
  return null;
}
