/**
 * The blocks of Markdown as lines:
 *
 * | Markdown | becomes |
 * | --- | --- |
 * | `#`, `##`; `###` and below | heading of level 2; of level 3 |
 * | paragraph | paragraph when it is a sentence or long, else a line for the rules |
 * | `>` | quote, one for each paragraph |
 * | item of a list | list item; a number stays in its text |
 * | row of a table | list item with the marker of tables |
 * | picture alone in its paragraph | image; its title, or the line under it, or what stands for it is the caption |
 * | picture in a text | image after that text |
 * | footnote | note of the editor; `[1]` stays where it is called |
 * | rule | separator |
 * | code | unknown, line for line |
 * | HTML | as in a page |
 */
import type { Token } from 'markdown-it';
import { success, type Result } from '#article/result.ts';
import type { SourceLine } from '#article/source-document.ts';
import type { RawLine } from '#text/raw-lines.ts';
import type { Span } from '#text/span.ts';
import { parseHtmlFragment } from '#formats/html/html.ts';
import { toMarkedText, type TextRun } from '#formats/lines/marked-text.ts';
import { toSourceLine, type BlockFacts } from '#formats/lines/to-line.ts';
import type { Objection } from '#formats/refusal.ts';
import { isPictureOnly, readInline, toFigures, type InlinePart } from './read-inline.ts';
import type { MarkdownBlocks } from './parse-blocks.ts';

interface Walk {
  readonly body: readonly RawLine[];
  readonly inlineNotes: MarkdownBlocks['inlineNotes'];
  readonly lines: SourceLine[];
  /** What holds inside the containers that are open, the innermost last. */
  readonly open: BlockFacts[];
  /** An item's number or a footnote's name, until its first text. */
  prefix: string;
  /** The row of a table under way; null outside. */
  row: TextRun[] | null;
  place: Span;
}

/** The lines of the blocks, in order. @param body The lines of the raw text that the blocks were read from, by their number. */
export function mapBlocks(
  { tokens, inlineNotes }: MarkdownBlocks,
  body: readonly RawLine[],
): Result<SourceLine[], Objection> {
  const start = body[0]?.start ?? 0;
  const walk: Walk = {
    body,
    inlineNotes,
    lines: [],
    open: [],
    prefix: '',
    row: null,
    place: { start, end: start },
  };
  for (const token of tokens) {
    if (token.map) walk.place = toPlace(token.map, body) ?? walk.place;
    if (token.type === 'html_block') {
      const lines = parseHtmlFragment(token.content, null);
      if (!lines.ok) return lines;
      walk.lines.push(...lines.value.map((line) => ({ ...line, source: walk.place })));
    } else mapToken(walk, token);
  }
  return success(walk.lines);
}

function toPlace([from, to]: readonly [number, number], body: readonly RawLine[]): Span | null {
  const first = body[from];
  const last = body[Math.max(from, to - 1)] ?? body.at(-1);
  return first && last ? { start: first.start, end: Math.max(first.end, last.end) } : null;
}

function mapToken(walk: Walk, token: Token): void {
  switch (token.type) {
    case 'heading_open':
      walk.open.push(
        token.tag === 'h1' || token.tag === 'h2' ? { hint: 'heading' } : { hint: 'heading', level: 3 },
      );
      return;
    case 'blockquote_open':
      walk.open.push({ hint: 'quote' });
      return;
    case 'list_item_open':
      walk.open.push({ hint: 'list-item', marker: token.markup });
      walk.prefix = token.info === '' ? '' : `${token.info}${token.markup} `;
      return;
    case 'footnote_reference_open':
      walk.open.push({ hint: 'note' });
      walk.prefix = `[${labelOf(token)}] `;
      return;
    case 'heading_close':
    case 'blockquote_close':
    case 'list_item_close':
    case 'footnote_reference_close':
      walk.open.pop();
      walk.prefix = '';
      return;
    case 'tr_open':
      walk.row = [];
      return;
    case 'tr_close':
      addLine(walk, { hint: 'list-item', marker: '\t' }, walk.row ?? []);
      walk.row = null;
      return;
    case 'hr':
      addLine(walk, { hint: 'separator' }, [{ text: token.markup, marks: [], source: walk.place }]);
      return;
    case 'fence':
    case 'code_block':
      token.content
        .split('\n')
        .forEach((text) => addLine(walk, { hint: 'unknown' }, [{ text, marks: [], source: walk.place }]));
      return;
    case 'inline':
      mapInline(walk, token.children ?? []);
      return;
    default:
      // Paragraphs, lists, tables and their parts: what holds in them is said by what is around them.
      return;
  }
}

function labelOf(token: Token): string {
  const label = token.meta?.['label'];
  return typeof label === 'string' ? label : '';
}

function mapInline(walk: Walk, children: readonly Token[]): void {
  const facts = walk.open.at(-1) ?? { hint: 'text' };
  const parts = readInline(children, walk.place);
  if (walk.row) {
    walk.row.push(...parts.flatMap((part) => (part.kind === 'run' ? [part.run] : [])));
    walk.row.push({ text: ' ', marks: [], source: null });
  } else if (facts.hint === 'text' && isPictureOnly(parts)) {
    for (const { caption, image } of toFigures(parts))
      addLine(walk, { hint: 'caption', image }, caption, true);
    return;
  } else addText(walk, facts, parts);
  for (const part of parts) {
    if (part.kind === 'picture') addLine(walk, { hint: 'caption', image: part.image }, part.title, true);
    if (part.kind === 'note') addInlineNote(walk, part.id);
  }
}

function addText(walk: Walk, facts: BlockFacts, parts: readonly InlinePart[]): void {
  let runs: TextRun[] = [];
  for (const part of parts) {
    if (part.kind === 'break') {
      addLine(walk, facts, runs);
      runs = [];
    } else if (part.kind === 'run') runs.push(part.run);
  }
  addLine(walk, facts, runs);
}

function addInlineNote(walk: Walk, id: number): void {
  const tokens = walk.inlineNotes.get(id);
  if (!tokens) return;
  const parts = readInline(tokens, walk.place);
  addText(walk, { hint: 'note' }, [
    { kind: 'run', run: { text: `[${id + 1}] `, marks: [], source: null } },
    ...parts,
  ]);
}

/** @param evenEmpty A picture without caption has a line all the same. */
function addLine(walk: Walk, facts: BlockFacts, runs: readonly TextRun[], evenEmpty = false): void {
  const printed = runs.some(({ text }) => text.trim() !== '');
  if (!printed && !evenEmpty) return;
  const prefix: TextRun[] = walk.prefix === '' ? [] : [{ text: walk.prefix, marks: [], source: null }];
  const marked = toMarkedText(facts.hint === 'caption' ? runs : [...prefix, ...runs]);
  if (facts.hint !== 'caption') walk.prefix = '';
  if (marked.text === '' && !evenEmpty) return;
  walk.lines.push(toSourceLine(facts, marked, walk.place));
}
