/** The elements of a page as lines with hints and marks. What becomes of which stands in `element-kinds.ts`; nothing of the markup itself goes on. */
import type { SourceImage, SourceLine } from '#article/source-document.ts';
import type { Span } from '#text/span.ts';
import { toMarkedText, type InlineMark, type MarkedText, type TextRun } from '#formats/lines/marked-text.ts';
import { toSafeLink } from '#formats/lines/safe-link.ts';
import { toSourceLine, type BlockFacts } from '#formats/lines/to-line.ts';
import { BLOCK_ELEMENTS, EMBEDDED_ELEMENTS, factsOf, isByline, settingOf } from './element-kinds.ts';
import { isFigure, readFigure } from './figures.ts';
import { isLeftOut } from './left-out.ts';
import {
  attributeOf,
  isElement,
  isText,
  placeOf,
  type Page,
  type PageElement,
  type PageNode,
} from './page-tree.ts';
import { isTracker, toImage } from './picture-element.ts';

/** Which nodes of a page are mapped. */
export interface Selection {
  /** Of texts; a text without visible characters is asked for like any other. */
  readonly isKept: (node: PageNode) => boolean;
  /** Of figures, pictures, rules and what is embedded: what has no text of its own. */
  readonly isShown: (element: PageElement) => boolean;
  /** Elements that are read elsewhere: the headline. */
  readonly skipped: ReadonlySet<PageNode>;
}

/** A place for a picture that the page does not show. */
const NO_PICTURE: SourceImage = { alt: '', credit: null, picture: { kind: 'none' } };

/** Everything on the page. */
export const ALL_OF_IT: Selection = { isKept: () => true, isShown: () => true, skipped: new Set() };

interface Walk {
  readonly selection: Selection;
  readonly base: string | null;
  readonly lines: SourceLine[];
  /** The line under way. */
  runs: TextRun[];
  /** Pictures within the line under way: they follow it. */
  pictures: SourceLine[];
  /** The number of an item whose text has not begun yet. */
  prefix: string;
  /** The number of the next item of each numbered list. */
  readonly counters: Map<unknown, number>;
  /** Addresses of the pictures so far: what `noscript` holds is often one of them again. */
  readonly seen: Set<string>;
}

interface Context {
  readonly facts: BlockFacts;
  readonly marks: readonly InlineMark[];
  readonly preformatted: boolean;
}

/** The lines of the selected nodes, in the order of the page. @param base What relative addresses start from; null drops them. */
export function mapElements(page: Page, base: string | null, selection: Selection): SourceLine[] {
  const walk: Walk = {
    selection,
    base,
    lines: [],
    runs: [],
    pictures: [],
    prefix: '',
    counters: new Map(),
    seen: new Set(),
  };
  const context: Context = { facts: { hint: 'text' }, marks: [], preformatted: false };
  for (const child of page.childNodes) mapNode(walk, child, context);
  endLine(walk, context.facts);
  return walk.lines;
}

/** Depth is bounded by the parser's limit. */
function mapNode(walk: Walk, node: PageNode, context: Context): void {
  const { selection } = walk;
  if (selection.skipped.has(node)) return;
  if (isText(node)) {
    if (selection.isKept(node)) addText(walk, node.value, placeOf(node), context);
  } else if (isElement(node) && !isLeftOut(node)) mapElement(walk, node, context);
}

function mapElement(walk: Walk, element: PageElement, context: Context): void {
  const { tagName } = element;
  if (tagName === 'br') return endLine(walk, context.facts);
  if (tagName === 'img') return addPicture(walk, element);
  if (tagName === 'hr') return addRule(walk, element, context);
  if (EMBEDDED_ELEMENTS.has(tagName)) return addEmbedded(walk, element, context);
  if (isFigure(element) && mapFigure(walk, element, context)) return;
  const cell = tagName === 'td' || tagName === 'th';
  if (cell && context.facts.marker === '\t') {
    mapChildren(walk, element, context);
    walk.runs.push({ text: ' ', marks: [], source: null });
    return;
  }
  const byline = context.facts.hint === 'text' && isByline(element);
  if (byline || cell || BLOCK_ELEMENTS.has(tagName)) return mapBlock(walk, element, context, byline);
  mapChildren(walk, element, { ...context, marks: [...context.marks, ...marksOf(element, walk.base)] });
}

function mapBlock(walk: Walk, element: PageElement, context: Context, byline: boolean): void {
  endLine(walk, context.facts);
  const facts: BlockFacts = byline ? { hint: 'note', role: 'byline' } : factsOf(element, context.facts);
  if (element.tagName === 'li' && facts.marker === '.') walk.prefix = `${numberOf(walk, element)}. `;
  const marks = byline ? [...context.marks, ...marksOf(element, walk.base)] : context.marks;
  mapChildren(walk, element, {
    facts,
    marks,
    preformatted: element.tagName === 'pre' || context.preformatted,
  });
  endLine(walk, facts);
  if (element.tagName === 'li') walk.prefix = '';
}

function mapChildren(walk: Walk, element: PageElement, context: Context): void {
  for (const child of element.childNodes) mapNode(walk, child, context);
}

function addText(
  walk: Walk,
  text: string,
  source: Span | null,
  { marks, facts, preformatted }: Context,
): void {
  if (!preformatted) {
    walk.runs.push({ text, marks, source });
    return;
  }
  text.split('\n').forEach((line, i) => {
    if (i > 0) endLine(walk, facts);
    walk.runs.push({ text: line, marks, source });
  });
}

/** A link, an emphasis, or none. */
function marksOf(element: PageElement, base: string | null): InlineMark[] {
  if (element.tagName === 'a') {
    const href = toSafeLink(attributeOf(element, 'href') ?? '', base);
    return href === null ? [] : [{ kind: 'link', href }];
  }
  const kind = settingOf(element);
  return kind === null ? [] : [{ kind }];
}

function endLine(walk: Walk, facts: BlockFacts): void {
  const printed = walk.runs.some(({ text }) => text.trim() !== '');
  if (printed) {
    const runs =
      walk.prefix === '' ? walk.runs : [{ text: walk.prefix, marks: [], source: null }, ...walk.runs];
    const marked = toMarkedText(runs);
    if (marked.text !== '' && marked.source !== null) addLine(walk, facts, marked, marked.source);
    walk.prefix = '';
  }
  walk.runs = [];
  walk.lines.push(...walk.pictures);
  walk.pictures = [];
}

/** A caption joins the picture before it when that has none yet; words that are called one without a picture are text. */
function addLine({ lines }: Walk, facts: BlockFacts, marked: MarkedText, place: Span): void {
  const last = lines.at(-1);
  if (facts.hint !== 'caption') lines.push(toSourceLine(facts, marked, place));
  else if (last?.image && last.text === '')
    lines[lines.length - 1] = toSourceLine({ hint: 'caption', image: last.image }, marked, place);
  else lines.push(toSourceLine({ hint: 'text' }, marked, place));
}

/** Counted on from the item before it, or from where the list starts. */
function numberOf({ counters }: Walk, item: PageElement): number {
  const list = item.parentNode;
  const printed = Number.parseInt(attributeOf(item, 'value') ?? '', 10);
  const start = list !== null && 'attrs' in list ? Number.parseInt(attributeOf(list, 'start') ?? '1', 10) : 1;
  const next = (list === null ? undefined : counters.get(list)) ?? (Number.isSafeInteger(start) ? start : 1);
  const own = Number.isSafeInteger(printed) ? printed : next;
  if (list !== null) counters.set(list, own + 1);
  return own;
}

function addPicture(walk: Walk, element: PageElement): void {
  const place = placeOf(element);
  if (place === null || isTracker(element) || !walk.selection.isShown(element)) return;
  const image = toImage(element, walk.base);
  if (image.picture.kind === 'none' && image.alt === '') return;
  if (!isNew(walk, image) && element.parentNode?.nodeName === 'noscript') return;
  walk.pictures.push(toSourceLine({ hint: 'caption', image }, { text: '', marks: [], source: null }, place));
}

/** Remembers the picture; false when it was shown before. */
function isNew({ seen }: Walk, { picture }: SourceImage): boolean {
  if (picture.kind !== 'remote') return true;
  const known = seen.has(picture.url);
  seen.add(picture.url);
  return !known;
}

function addRule(walk: Walk, element: PageElement, context: Context): void {
  endLine(walk, context.facts);
  const place = placeOf(element);
  if (place === null || !walk.selection.isShown(element)) return;
  walk.lines.push(toSourceLine({ hint: 'separator' }, { text: '', marks: [], source: null }, place));
}

/** Its title or, without one, its address; nothing is loaded from there. */
function addEmbedded(walk: Walk, element: PageElement, context: Context): void {
  const place = placeOf(element);
  if (place === null || !walk.selection.isShown(element)) return;
  const address = attributeOf(element, 'src') ?? attributeOf(element, 'data') ?? sourceOf(element);
  const href = address === null ? null : toSafeLink(address, walk.base);
  const text = attributeOf(element, 'title') ?? href;
  if (text === null || href === null) return;
  endLine(walk, context.facts);
  const marked = toMarkedText([{ text, marks: [{ kind: 'link', href }], source: place }]);
  if (marked.text !== '') walk.lines.push(toSourceLine({ hint: 'unknown' }, marked, place));
}

function sourceOf(element: PageElement): string | null {
  const source = element.childNodes.filter(isElement).find(({ tagName }) => tagName === 'source');
  return source ? attributeOf(source, 'src') : null;
}

/** False when the figure holds no picture of its own, and is a block like any other. */
function mapFigure(walk: Walk, element: PageElement, context: Context): boolean {
  const figure = readFigure(element);
  if (figure === null) return false;
  endLine(walk, context.facts);
  if (!walk.selection.isShown(element)) return true;
  const runs = figure.caption.flatMap((node) => toRuns(node, [], walk.base));
  const shown = figure.pictures.length > 0 ? figure.pictures : [null];
  shown.forEach((picture, i) => {
    const given = picture ? toImage(picture, walk.base) : NO_PICTURE;
    isNew(walk, given);
    const image = i === 0 ? { ...given, credit: figure.credit } : given;
    const place = placeOf(picture ?? element) ?? placeOf(element);
    const caption = toMarkedText(i === 0 ? runs : []);
    if (place !== null) walk.lines.push(toSourceLine({ hint: 'caption', image }, caption, place));
  });
  // What else stands in the figure (a button's words, a second text) is a line of its own, if it is kept at all.
  const taken = new Set<PageNode>([...figure.pictures, ...figure.caption, ...figure.creditNodes]);
  const rest: Selection = {
    ...walk.selection,
    skipped: new Set([...walk.selection.skipped, ...taken]),
  };
  const inner: Walk = { ...walk, selection: rest, runs: [], pictures: [], prefix: '' };
  mapChildren(inner, element, { ...context, facts: { hint: 'text' } });
  endLine(inner, { hint: 'text' });
  return true;
}

/** All that a caption prints, on one line. */
function toRuns(node: PageNode, marks: readonly InlineMark[], base: string | null): TextRun[] {
  if (isText(node)) return [{ text: node.value, marks, source: placeOf(node) }];
  if (!isElement(node) || isLeftOut(node)) return [];
  const own = [...marks, ...marksOf(node, base)];
  const runs = node.childNodes.flatMap((child) => toRuns(child, own, base));
  const apart = node.tagName === 'br' || BLOCK_ELEMENTS.has(node.tagName);
  return apart ? [...runs, { text: ' ', marks: [], source: null }] : runs;
}
