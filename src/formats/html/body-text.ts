/**
 * Which texts of a page are the article. Readability decides it over a light copy of the page in which every text carries its number; the structure is then read
 * from the page itself, since Readability changes it and drops figures.
 */
import { Readability } from '@mozilla/readability';
import JSDOMParser from '@mozilla/readability/JSDOMParser.js';
import { isLeftOut } from './left-out.ts';
import { descendantsOf, isElement, isText, type Page, type PageElement, type PageNode } from './page-tree.ts';

/** The texts and pictures of a page that Readability keeps. */
export type KeptNodes = ReadonlySet<PageNode>;

/** What stands in for the address of a page that tells none. */
const NO_ADDRESS = 'https://page.invalid/';
/** Readability looks at these attributes and no others. */
const READ_ATTRIBUTES: ReadonlySet<string> = new Set([
  'class',
  'id',
  'role',
  'rel',
  'itemprop',
  'itemtype',
  'aria-hidden',
  'aria-modal',
  'style',
  'alt',
  'width',
  'height',
  'href',
]);
const VOID_ELEMENTS: ReadonlySet<string> = new Set([
  'area',
  'br',
  'col',
  'embed',
  'hr',
  'img',
  'source',
  'track',
  'wbr',
]);
const MARKER = 'data-n';
/** So many characters of one text tell whether it belongs to the article; Readability reads each text many times. */
const LONGEST_COPIED_TEXT = 4_000;
/** Readability takes time with the square of the elements that stand side by side. */
const MOST_SCORED_ELEMENTS = 15_000;

/** The nodes of the article's body, or null when no part of the page reads like one or the page is too large to say. */
export function findBodyNodes(page: Page): KeptNodes | null {
  if (countElements(page) > MOST_SCORED_ELEMENTS) return null;
  const numbered: PageNode[] = [];
  const copy = `<html><head><title></title></head>${copyBody(page, numbered)}</html>`;
  const parser = new JSDOMParser();
  const article = new Readability<LightNode>(parser.parse(copy, NO_ADDRESS), {
    serializer: (node: LightNode) => node,
    disableJSONLD: true,
  }).parse();
  if (!article?.content) return null;
  const kept = new Set<PageNode>();
  for (const name of ['span', 'img', 'figure'])
    for (const { attributes } of article.content.getElementsByTagName(name))
      for (const attribute of attributes) {
        if (!attribute.name.startsWith(MARKER)) continue;
        const node = numbered[Number.parseInt(attribute.name.slice(MARKER.length), 10)];
        if (node) kept.add(node);
      }
  return kept;
}

/** As much of the light DOM as is asked of it here. */
interface LightNode {
  readonly attributes: readonly { readonly name: string }[];
  getElementsByTagName(name: string): readonly LightNode[];
}

function countElements(page: Page): number {
  let count = 0;
  for (const node of descendantsOf(page)) if (isElement(node)) count += 1;
  return count;
}

function copyBody(page: Page, numbered: PageNode[]): string {
  const parts: string[] = [];
  for (const node of descendantsOf(page))
    if (isElement(node) && node.tagName === 'body') {
      copyNode(node, numbered, parts);
      break;
    }
  return parts.join('');
}

/** Depth is bounded by the parser's limit. */
function copyNode(node: PageNode, numbered: PageNode[], parts: string[]): void {
  if (isText(node)) return copyText(node, node.value, numbered, parts);
  if (!isElement(node) || isLeftOut(node)) return;
  const name = /^[a-z][a-z0-9]*$/.test(node.tagName) ? node.tagName : 'div';
  parts.push('<', name, copyAttributes(node));
  if (name === 'img' || name === 'figure') parts.push(` ${MARKER}${numbered.push(node) - 1}=""`);
  if (VOID_ELEMENTS.has(name)) parts.push('/>');
  else {
    parts.push('>');
    for (const child of node.childNodes) copyNode(child, numbered, parts);
    parts.push('</', name, '>');
  }
}

/** The number is in the attribute's name: where Readability joins two elements, both keep theirs. */
function copyText(node: PageNode, text: string, numbered: PageNode[], parts: string[]): void {
  if (text.trim() === '') parts.push(' ');
  else
    parts.push(
      `<span ${MARKER}${numbered.push(node) - 1}="">`,
      escapeMarkup(text.slice(0, LONGEST_COPIED_TEXT)),
      '</span>',
    );
}

function copyAttributes(element: PageElement): string {
  const copied = element.attrs
    .filter(({ name }) => READ_ATTRIBUTES.has(name))
    .map(({ name, value }) => ` ${name}="${escapeMarkup(value)}"`)
    .join('');
  // Readability drops pictures without an address, and a picture's own address may be all its bytes.
  return element.tagName === 'img' ? `${copied} src="picture"` : copied;
}

function escapeMarkup(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
