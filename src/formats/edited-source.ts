/** The source of an article whose reader has edited it: what `readAgain` reads it from ever after. */
import type {
  Article,
  Block,
  ImageBlock,
  ListBlock,
  NoteBlock,
  RelatedBlock,
  SourceFormat,
} from '#article/article.ts';
import { toEditedBlocks } from '#article/edited-blocks.ts';
import { toEditedLines } from '#article/text-lines.ts';
import { isBlank } from '#text/normalise-text.ts';
import { toRawLines } from '#text/raw-lines.ts';
import { toXhtmlInline } from './export/article-xhtml.ts';
import { exportMarkdown, toMarkdownInline } from './export/export-markdown.ts';
import { escapeHtml } from './json/wrapped-entry.ts';
import { readFrontMatter } from './front-matter.ts';
import { normaliseLine } from './normalise-line.ts';

/** What the reader has made of an article's words. */
export interface EditedWords {
  /** One line; empty for none. */
  readonly headline: string;
  /** What stands below the headline, in lines (see `article/text-lines.ts`). */
  readonly text: string;
}

/**
 * The source that says what the reader has written. An article of plain text stays plain text, and its untouched lines stay as
 * they were printed; of any other format, whose markup no longer holds, it is Markdown, which keeps the links, emphasis,
 * headings, lists, tables, footnotes, bylines, credits and addresses of pictures of the lines that were left as they are.
 */
export function toEditedSource(
  article: Article,
  { headline, text }: EditedWords,
): { readonly format: SourceFormat; readonly raw: string } {
  const words = headline.replace(/\s+/g, ' ').trim();
  const { format, raw } = article.provenance;
  if (format === 'plain-text') return { format, raw: toPlainText(words, text, raw) };
  const kept =
    article.headline.text === words ? article.headline : { ...article.headline, text: words, marks: [] };
  const blocks = toEditedBlocks(article, toEditedLines(text));
  return {
    format: 'markdown',
    raw: exportMarkdown({ ...article, headline: kept, blocks }, findOwnForm(blocks)),
  };
}

/** The title stands in front matter, where no rule has to find it; one that front matter cannot say is the first line. */
function toPlainText(headline: string, text: string, before: string): string {
  const body = toPrint(text, before);
  if (isBlank(headline)) return body;
  const literal = toLiteral(headline);
  const entries = [literal, `"${literal}"`, `'${literal}'`].map((value) => `---\ntitle: ${value}\n---\n\n`);
  const head = entries.find((entry) => titleIn(entry) === normaliseLine(literal)) ?? `${literal}\n\n`;
  return head + body;
}

/** The lines as the source printed those that are as they were (tabs and indents say what they are), the others literally. */
function toPrint(text: string, before: string): string {
  const printed = new Map<string, string[]>();
  for (const { start, end } of toRawLines(before)) {
    const raw = before.slice(start, end);
    const line = normaliseLine(raw);
    const known = printed.get(line);
    if (known === undefined) printed.set(line, [raw]);
    else known.push(raw);
  }
  return text
    .split('\n')
    .map((line) => (isBlank(line) ? '' : (printed.get(line.trim())?.shift() ?? toLiteral(line))))
    .join('\n');
}

/** What looks like a character reference is one in plain text; what the reader sees, and types, is none. */
function toLiteral(text: string): string {
  return text.replace(/&(?=#?\w{1,40};)/g, '&amp;');
}

function titleIn(entry: string): string | undefined {
  return readFrontMatter(toRawLines(entry), entry).title?.text;
}

/**
 * What the export to readers has no sign for: footnotes, and what is HTML in Markdown, namely who wrote the text, a credit
 * that is no part of its caption, rows of tables, other stories.
 */
function findOwnForm(blocks: readonly Block[]): (block: Block) => string | null {
  return (block) => {
    switch (block.kind) {
      case 'note':
        if (block.role === 'byline') return `<p class="byline">${escapeHtml(block.text)}</p>`;
        return block.role === 'editor' ? toFootnote(block, blocks[blocks.indexOf(block) - 1]) : null;
      case 'list':
        return block.marker === '\t' ? toTable(block) : null;
      case 'related':
        return toRelated(block);
      case 'image':
        return block.credit === null ? null : toFigure(block, block.credit);
      case 'paragraph':
      case 'heading':
      case 'quote':
      case 'separator':
      case 'unknown':
        return null;
    }
  };
}

/** A note that begins with its name in brackets; one that does not goes on with the footnote before it. */
function toFootnote({ text, marks }: NoteBlock, before: Block | undefined): string | null {
  const [head = '', name] = /^\[([\p{L}\p{N}._-]+)\] (?=\S)/u.exec(text) ?? [];
  if (name === undefined) {
    const isMore = before?.kind === 'note' && before.role === 'editor';
    return isMore ? `    ${toMarkdownInline({ text, mentions: [], marks })}` : null;
  }
  const moved = marks
    .map((mark) => ({ ...mark, start: mark.start - head.length, end: mark.end - head.length }))
    .filter(({ end }) => end > 0)
    .map((mark) => ({ ...mark, start: Math.max(0, mark.start) }));
  return `[^${name}]: ${toMarkdownInline({ text: text.slice(head.length), mentions: [], marks: moved })}`;
}

/** Where a row's cells meet is not kept, and two cells are what makes a row of data. */
function toTable({ items }: ListBlock): string {
  return `<table>${items.map((item) => `<tr><td>${toXhtmlInline(item)}</td><td></td></tr>`).join('')}</table>`;
}

function toRelated(block: RelatedBlock): string {
  const title = block.text === '' ? '' : `<h2>${toXhtmlInline(block)}</h2>`;
  return `<div class="related">${title}${block.items.map((item) => `<p>${toXhtmlInline(item)}</p>`).join('')}</div>`;
}

function toFigure({ asset, alt, caption }: ImageBlock, credit: string): string {
  const address = asset.kind === 'remote' ? ` src="${escapeHtml(asset.url)}"` : '';
  const picture = `<img${address} alt="${escapeHtml(alt)}">`;
  const words = `${escapeHtml(caption.text)} <cite>${escapeHtml(credit)}</cite>`;
  return `<figure>${picture}<figcaption>${words}</figcaption></figure>`;
}
