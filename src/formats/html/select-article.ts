/** Which nodes of a whole page are its article: the texts Readability keeps, and what it often drops from among them (figures, byline, the sentence under the headline). */
import { foldText } from '#text/fold.ts';
import { findBodyNodes } from './body-text.ts';
import { isByline, isCaption, isForeign, isStandfirst, pictureBefore } from './element-kinds.ts';
import { isLeftOut } from './left-out.ts';
import type { Selection } from './map-elements.ts';
import type { PageFacts } from './page-facts.ts';
import {
  descendantsOf,
  isElement,
  isText,
  textOf,
  type Page,
  type PageElement,
  type PageNode,
} from './page-tree.ts';

/** An article within its page. */
export interface SelectedArticle {
  readonly selection: Selection;
  /** The element that prints the headline, or null when none does. */
  readonly headline: PageElement | null;
  readonly hasByline: boolean;
}

/** Where in the order of the page the article begins and ends. */
interface Extent {
  readonly order: ReadonlyMap<PageNode, number>;
  /** What stands in parts of the page that are another's, or hidden. */
  readonly foreign: ReadonlySet<unknown>;
  readonly start: number;
  readonly end: number;
}

/** Finds the article. Of a page without one, all that is not plainly something else is kept. */
export function selectArticle(page: Page, facts: PageFacts): SelectedArticle {
  const order = new Map<PageNode, number>();
  for (const node of descendantsOf(page)) order.set(node, order.size);
  const headline = findHeadline(order, facts);
  const body = findBodyNodes(page);
  const texts = [...(body ?? [])].filter(isText).map((node) => order.get(node) ?? 0);
  if (body === null || texts.length === 0) return selectAll(order, headline);
  const extent = toExtent(order, headline, texts);
  const kept = new Set<PageNode>(body);
  const byline = keepBeside(kept, extent, headline);
  const between = findBetween(order, kept);
  return {
    selection: {
      // White space between kept texts is theirs; a text's own white space goes with it.
      isKept: (node) => kept.has(node) || (isText(node) && node.value.trim() === ''),
      isShown: (element) =>
        kept.has(element) || (isWithin(extent, element) && isOwn(extent, element, between)),
      skipped: new Set(headline ? [headline] : []),
    },
    headline,
    hasByline: byline,
  };
}

/** An `h1` that says what the head calls the page, else the only one there is. */
function findHeadline(order: ReadonlyMap<PageNode, number>, { titles }: PageFacts): PageElement | null {
  const heads: PageElement[] = [];
  for (const node of order.keys())
    if (isElement(node) && node.tagName === 'h1' && textOf(node).trim() !== '' && isVisible(node))
      heads.push(node);
  const named = heads.find((head) => titles.some(({ text }) => saysTheSame(text, textOf(head))));
  return named ?? (heads.length === 1 ? (heads[0] ?? null) : null);
}

/** A page's title is often its headline with the site's name behind it. */
function saysTheSame(title: string, head: string): boolean {
  const own = toLetters(head);
  return own !== '' && toLetters(title).includes(own);
}

function toLetters(text: string): string {
  return foldText(text.slice(0, 2000)).replace(/[^\p{L}\p{N}]/gu, '');
}

function isVisible(element: PageElement): boolean {
  for (const own of withAncestors(element)) if (isLeftOut(own)) return false;
  return true;
}

/** All nodes within parts of the page that are not its article, by their own word. */
function findForeign(order: ReadonlyMap<PageNode, number>): ReadonlySet<unknown> {
  const foreign = new Set<unknown>();
  // Parents stand before their children, so a child of a foreign part is found in one step.
  for (const node of order.keys())
    if (foreign.has(node.parentNode) || (isElement(node) && (isForeign(node) || isLeftOut(node))))
      foreign.add(node);
  return foreign;
}

function selectAll(order: ReadonlyMap<PageNode, number>, headline: PageElement | null): SelectedArticle {
  const foreign = findForeign(order);
  return {
    selection: {
      isKept: (node) => !foreign.has(node),
      isShown: (element) => !foreign.has(element),
      skipped: new Set(headline ? [headline] : []),
    },
    headline,
    hasByline: [...order.keys()].some((node) => isElement(node) && !foreign.has(node) && isByline(node)),
  };
}

/** From the headline, or where the article's own element begins, to its last text, or where that element ends. */
function toExtent(
  order: ReadonlyMap<PageNode, number>,
  headline: PageElement | null,
  texts: readonly number[],
): Extent {
  const nodes = [...order.keys()];
  const first = texts.reduce((least, at) => Math.min(least, at), Infinity);
  const last = texts.reduce((most, at) => Math.max(most, at), 0);
  const firstNode = nodes[first];
  const lastNode = nodes[last];
  const container = firstNode && lastNode ? findContainer([firstNode, lastNode, headline]) : null;
  const headlineAt = headline ? (order.get(headline) ?? first) : first;
  const containerAt = container ? (order.get(container) ?? first) : first;
  return {
    order,
    foreign: findForeign(order),
    start: Math.min(first, headlineAt, containerAt),
    end: container ? Math.max(last, containerAt + countBelow(container)) : last,
  };
}

/** The element of the article that holds the first of the nodes, else the innermost that holds all of them; a page's body holds everything and tells nothing. */
function findContainer([first, ...others]: readonly (PageNode | null)[]): PageElement | null {
  if (!first) return null;
  for (const own of withAncestors(first)) if (own.tagName === 'article' || own.tagName === 'main') return own;
  const rest = others.filter((node) => node !== null).map((node) => new Set(withAncestors(node)));
  for (const own of withAncestors(first)) {
    if (own.tagName === 'body') return null;
    if (own !== first && rest.every((ancestors) => ancestors.has(own))) return own;
  }
  return null;
}

function countBelow(element: PageElement): number {
  let count = 0;
  for (const node of descendantsOf(element)) if (node) count += 1;
  return count;
}

function* withAncestors(node: PageNode): Generator<PageElement> {
  for (let own: PageNode | null = node; own !== null;) {
    if (isElement(own)) yield own;
    const { parentNode }: PageNode = own;
    own = parentNode !== null && 'attrs' in parentNode ? parentNode : null;
  }
}

function isWithin({ order, start, end }: Extent, element: PageElement): boolean {
  const at = order.get(element) ?? -1;
  return at >= start && at <= end;
}

/** Figures, rules and what is embedded are the article's unless they stand in a foreign part; a lone picture, which may be anything, must stand between its texts too. */
function isOwn({ foreign }: Extent, element: PageElement, between: ReadonlySet<PageNode>): boolean {
  if (foreign.has(element)) return false;
  if (element.tagName !== 'img') return true;
  for (const own of withAncestors(element)) if (between.has(own)) return true;
  return false;
}

/** The elements without a kept text that have one right before and one right behind them. */
function findBetween(
  order: ReadonlyMap<PageNode, number>,
  kept: ReadonlySet<PageNode>,
): ReadonlySet<PageNode> {
  const texted = findTexted(kept);
  const between = new Set<PageNode>();
  for (const node of order.keys()) {
    if (!isElement(node) || !texted.has(node)) continue;
    const children = node.childNodes.filter(isElement);
    for (const [i, child] of children.entries())
      if (!texted.has(child) && texted.has(children[i - 1]) && texted.has(children[i + 1]))
        between.add(child);
  }
  return between;
}

/** All nodes that hold a kept text, and the texts themselves. */
function findTexted(kept: ReadonlySet<PageNode>): ReadonlySet<unknown> {
  const texted = new Set<unknown>();
  for (const node of kept) {
    if (!isText(node) || node.value.trim() === '') continue;
    // Above a node that is known, everything is.
    for (let own: unknown = node; own !== null && !texted.has(own); own = parentOf(own)) texted.add(own);
  }
  return texted;
}

function parentOf(node: unknown): unknown {
  return typeof node === 'object' && node !== null && 'parentNode' in node ? node.parentNode : null;
}

/** Keeps the first byline, and what stands under the headline. True when there is a byline. */
function keepBeside(kept: Set<PageNode>, extent: Extent, headline: PageElement | null): boolean {
  const headlineAt = headline ? (extent.order.get(headline) ?? -1) : -1;
  let byline = false;
  for (const [node, at] of extent.order) {
    if (at < extent.start || at > extent.end || !isElement(node)) continue;
    if (isCaption(node) && !extent.foreign.has(node)) keepTexts(kept, node, true);
    if (!byline && isByline(node) && !extent.foreign.has(node)) {
      byline = true;
      keepTexts(kept, node);
    } else if (at > headlineAt && isStandfirst(node) && !extent.foreign.has(node)) keepTexts(kept, node);
  }
  return byline;
}

/** @param withPicture Keeps the picture right before the element too. */
function keepTexts(kept: Set<PageNode>, element: PageElement, withPicture = false): void {
  for (const node of descendantsOf(element)) if (isText(node)) kept.add(node);
  const picture = withPicture ? pictureBefore(element) : null;
  if (picture) kept.add(picture);
}
