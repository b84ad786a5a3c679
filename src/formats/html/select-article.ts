/** Which nodes of a whole page are its article: the texts Readability keeps, and what it often drops from among them (figures, byline, the sentence under the headline). */
import { foldText } from '#text/fold.ts';
import { findBodyNodes } from './body-text.ts';
import { isByline, isForeign, isStandfirst } from './element-kinds.ts';
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
  return {
    selection: {
      // White space between kept texts is theirs; a text's own white space goes with it.
      isKept: (node) => kept.has(node) || (isText(node) && node.value.trim() === ''),
      isShown: (element) => kept.has(element) || (isWithin(extent, element) && isOwn(element)),
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

function selectAll(order: ReadonlyMap<PageNode, number>, headline: PageElement | null): SelectedArticle {
  const foreign = new Set<unknown>();
  // Parents stand before their children, so a child of a foreign part is found in one step.
  for (const node of order.keys()) {
    const inside = foreign.has(node.parentNode);
    if (inside || (isElement(node) && isForeign(node))) foreign.add(node);
  }
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
  const container = firstNode ? findContainer(firstNode) : null;
  const headlineAt = headline ? (order.get(headline) ?? first) : first;
  const containerAt = container ? (order.get(container) ?? first) : first;
  return {
    order,
    start: Math.min(first, headlineAt, containerAt),
    end: container ? Math.max(last, containerAt + countBelow(container)) : last,
  };
}

function findContainer(node: PageNode): PageElement | null {
  for (const own of withAncestors(node)) if (own.tagName === 'article' || own.tagName === 'main') return own;
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

/** Figures of the article stand neither in a part of the page that is another's nor within a link to another page; a lone picture may be anything. */
function isOwn(element: PageElement): boolean {
  if (element.tagName === 'img') return false;
  for (const own of withAncestors(element)) if (isForeign(own)) return false;
  return true;
}

/** Keeps the first byline, and what stands under the headline. True when there is a byline. */
function keepBeside(kept: Set<PageNode>, extent: Extent, headline: PageElement | null): boolean {
  const headlineAt = headline ? (extent.order.get(headline) ?? -1) : -1;
  let byline = false;
  for (const [node, at] of extent.order) {
    if (at < extent.start || at > extent.end || !isElement(node)) continue;
    if (!byline && isByline(node) && isOwnText(node)) {
      byline = true;
      keepTexts(kept, node);
    } else if (at > headlineAt && isStandfirst(node) && isOwnText(node)) keepTexts(kept, node);
  }
  return byline;
}

function isOwnText(element: PageElement): boolean {
  for (const own of withAncestors(element)) if (isForeign(own) || isLeftOut(own)) return false;
  return true;
}

function keepTexts(kept: Set<PageNode>, element: PageElement): void {
  for (const node of descendantsOf(element)) if (isText(node)) kept.add(node);
}
