/** The text of an article as its reader edits it: one line for every text of a block, in order. */
import type { Article, Block, ListBlock } from './article.ts';

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

/** The lines of one block; none for an image without words. */
export function toBlockLines(block: Block): Pick<TextLine, 'text' | 'item'>[] {
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

/** What stands before each item of a list. Numbers stand in the items' texts, and cells of a table have no sign of their own; a list that prints none is shown with hyphens. */
export function bulletOf({ marker }: ListBlock): string {
  return /^[.)\t]$/.test(marker) ? '' : `${marker || '-'} `;
}
