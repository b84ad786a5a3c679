/**
 * The text of an article as its reader edits it: one line for every text of a block, in order, and the way back from
 * edited lines to blocks. What stood on a line that is left as it was (links, emphasis, pictures) stays with it.
 */
import type { Article, Block, ImageBlock, ListBlock, RelatedBlock, RichText } from './article.ts';

/** A line of an article's text, with the block it belongs to. */
export interface TextLine {
  /** As printed; never empty and without line ends. */
  readonly text: string;
  /** Index among the article's blocks. */
  readonly block: number;
  /** Index among the items of a list or of related stories; null for the block's own text. */
  readonly item: number | null;
}

/** The lines of the article below its headline. Images without words, which no line can stand for, have none. */
export function toTextLines({ blocks }: Pick<Article, 'blocks'>): TextLine[] {
  return blocks.flatMap((block, at) => toBlockLines(block).map((line) => ({ ...line, block: at })));
}

/** The lines as one text: an empty line between blocks, none within one. */
export function toEditableText(article: Pick<Article, 'blocks'>): string {
  const lines = toTextLines(article);
  const breakBefore = (at: number) => (lines[at - 1]?.block === lines[at]?.block ? '\n' : '\n\n');
  return lines.map(({ text }, at) => (at === 0 ? text : breakBefore(at) + text)).join('');
}

/** The lines of a text that are not blank, trimmed. */
export function toEditedLines(text: string): string[] {
  return text
    .split(/\r\n|[\n\r\u2028\u2029]/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/**
 * For each line of `after` the line of `before` that it was, or null for a new one; no line is given twice. Lines that stay
 * at the beginning and at the end are found first, then those with the same words, wherever they went; any other line is
 * the one that followed its predecessor, changed, if nothing else is. Linear.
 */
export function followLines(before: readonly string[], after: readonly string[]): (number | null)[] {
  const shorter = Math.min(before.length, after.length);
  let head = 0;
  while (head < shorter && before[head] === after[head]) head += 1;
  let tail = 0;
  while (tail < shorter - head && before.at(-1 - tail) === after.at(-1 - tail)) tail += 1;
  const places = listPlaces(before.slice(head, before.length - tail), head);
  const same = after.map((line, at) => {
    if (at < head) return at;
    if (at >= after.length - tail) return at - after.length + before.length;
    return places.get(line)?.shift() ?? null;
  });
  const given = new Set(same);
  let last: number | null = -1;
  return same.map((at) => {
    const next: number | null = last === null ? null : last + 1;
    const isChanged = at === null && next !== null && next < before.length && !given.has(next);
    if (isChanged) given.add(next);
    last = isChanged ? next : at;
    return last;
  });
}

function listPlaces(lines: readonly string[], from: number): Map<string, number[]> {
  const places = new Map<string, number[]>();
  for (const [at, line] of lines.entries()) {
    const known = places.get(line);
    if (known === undefined) places.set(line, [from + at]);
    else known.push(from + at);
  }
  return places;
}

/** The article's blocks with the lines in the place of its text; a new line is a paragraph. Images without words keep their place. */
export function toEditedBlocks({ blocks }: Pick<Article, 'blocks'>, lines: readonly string[]): Block[] {
  const isWordless = blocks.map((block) => toBlockLines(block).length === 0);
  let shown = 0;
  const edited = toRuns(blocks, lines).flatMap(({ block, at, texts }) => {
    const until = Math.max(shown, at ?? shown);
    const before = blocks.slice(shown, until).filter((_, i) => isWordless[shown + i]);
    shown = until;
    return [...before, withLines(block, texts)];
  });
  return [...edited, ...blocks.slice(shown).filter((_, i) => isWordless[shown + i])];
}

/** Lines of one block. */
interface Run {
  /** The block they were; null for a new line. */
  readonly block: Block | null;
  /** Its index. */
  readonly at: number | null;
  readonly texts: { readonly text: string; readonly item: number | null }[];
}

function toRuns(blocks: readonly Block[], lines: readonly string[]): Run[] {
  const before = toTextLines({ blocks });
  const texts = before.map(({ text }) => text);
  const runs: Run[] = [];
  for (const [i, from] of followLines(texts, lines).entries()) {
    const text = lines[i] ?? '';
    const line = from === null ? undefined : before[from];
    const run = runs.at(-1);
    const isItem =
      line === undefined ? isItemOf(run?.block, text) : line.item !== null && run?.at === line.block;
    if (run && isItem) run.texts.push({ text, item: line?.item ?? null });
    else
      runs.push({
        block: (line && blocks[line.block]) ?? null,
        at: line?.block ?? null,
        texts: [{ text, item: line?.item ?? null }],
      });
  }
  return runs;
}

/** Whether a new line under a list begins with the list's own sign. */
function isItemOf(block: Block | null | undefined, text: string): boolean {
  return block?.kind === 'list' && bulletOf(block) !== '' && text.startsWith(bulletOf(block));
}

function withLines(block: Block | null, [first, ...more]: Run['texts']): Block {
  const text = first?.text ?? '';
  switch (block?.kind) {
    case undefined:
      return { kind: 'paragraph', id: 'new', by: 'reader', confidence: 1, source: null, ...toRich(text) };
    case 'image':
      return { ...block, ...toImageText(block, text) };
    case 'list':
      return { ...block, items: [...(first ? [first] : []), ...more].map((line) => toItem(block, line)) };
    case 'related':
      return toRelated(block, first ? [first, ...more] : []);
    case 'separator':
      return { ...block, raw: text };
    case 'paragraph':
    case 'heading':
    case 'quote':
    case 'note':
    case 'unknown':
      return { ...block, ...withText(block, text) };
  }
}

/** A title may be missing; the stories under it are counted from 1. */
function toRelated(block: RelatedBlock, lines: Run['texts']): RelatedBlock {
  const title = lines.find(({ item }) => item === null);
  const items = lines.filter(({ item }) => item !== null);
  return {
    ...block,
    ...withText(block, title?.text ?? ''),
    items: items.map(({ item, text }) => withText(block.items[(item ?? 0) - 1], text)),
  };
}

function toItem(list: ListBlock, { text, item }: Run['texts'][number]): RichText {
  const bullet = bulletOf(list);
  const words = text.startsWith(bullet) ? text.slice(bullet.length) : text;
  return withText(item === null ? undefined : list.items[item], words);
}

/** A credit that the source gives beside the caption is not in its words. */
function toImageText(image: ImageBlock, text: string): Pick<ImageBlock, 'caption' | 'captionRaw' | 'credit'> {
  const { caption, captionRaw, credit } = image;
  const isPrinted = credit === null || captionRaw.includes(credit);
  return { caption: withText(caption, text), captionRaw: text, credit: isPrinted ? null : credit };
}

/** Marks point into a text: another one has none. */
function withText(rich: RichText | undefined, text: string): RichText {
  if (rich?.text !== text) return toRich(text);
  return { text, mentions: rich.mentions, marks: rich.marks };
}

function toRich(text: string): RichText {
  return { text, mentions: [], marks: [] };
}

function toBlockLines(block: Block): Pick<TextLine, 'text' | 'item'>[] {
  const lines = toRawLines(block).map((line) => ({ ...line, text: line.text.replace(/\s+/g, ' ').trim() }));
  return lines.filter(({ text }) => text !== '');
}

function toRawLines(block: Block): Pick<TextLine, 'text' | 'item'>[] {
  switch (block.kind) {
    case 'image':
      return [{ text: block.captionRaw, item: null }];
    case 'list':
      return block.items.map(({ text }, item) => ({ text: text.trim() && bulletOf(block) + text, item }));
    case 'related':
      return [
        { text: block.text, item: null },
        ...block.items.map(({ text }, item) => ({ text, item: item + 1 })),
      ];
    case 'separator':
      return [{ text: block.raw, item: null }];
    case 'paragraph':
    case 'heading':
    case 'quote':
    case 'note':
    case 'unknown':
      return [{ text: block.text, item: null }];
  }
}

/** Numbers stand in the items' texts, and cells of a table have no sign of their own; a list that prints none is shown with hyphens. */
function bulletOf({ marker }: ListBlock): string {
  return /^[.)\t]$/.test(marker) ? '' : `${marker || '-'} `;
}
