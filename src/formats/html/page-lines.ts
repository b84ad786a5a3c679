/** The lines of text that a page shows, whether they belong to its article or not. */
import { normaliseText } from '#text/normalise-text.ts';
import type { Span } from '#text/span.ts';
import { BLOCK_ELEMENTS } from './element-kinds.ts';
import { isLeftOut } from './left-out.ts';
import { isElement, isText, parsePage, placeOf, type PageNode } from './page-tree.ts';

/** A line with the places of its texts in the page. */
export interface PageLine {
  /** Normalised, never empty. */
  readonly text: string;
  readonly places: readonly Span[];
}

interface Walk {
  readonly lines: PageLine[];
  /** The line under way. */
  texts: string[];
  places: Span[];
}

/** The lines in the order of the page; none of a page beyond our limits, which is not read either. Linear. */
export function listPageLines(html: string): PageLine[] {
  const page = parsePage(html);
  if (!page.ok) return [];
  const walk: Walk = { lines: [], texts: [], places: [] };
  for (const child of page.value.childNodes) visit(walk, child);
  endLine(walk);
  return walk.lines;
}

/** Depth is bounded by the parser's limit. */
function visit(walk: Walk, node: PageNode): void {
  if (isText(node)) {
    const place = placeOf(node);
    walk.texts.push(node.value);
    if (place !== null && node.value.trim() !== '') walk.places.push(place);
  } else if (isElement(node) && !isLeftOut(node)) {
    const endsLine = BLOCK_ELEMENTS.has(node.tagName) || /^(?:br|hr|img|td|th)$/.test(node.tagName);
    if (endsLine) endLine(walk);
    for (const child of node.childNodes) visit(walk, child);
    if (endsLine) endLine(walk);
  }
}

function endLine(walk: Walk): void {
  const text = normaliseText(walk.texts.join(''));
  if (text !== '') walk.lines.push({ text, places: walk.places });
  walk.texts = [];
  walk.places = [];
}
