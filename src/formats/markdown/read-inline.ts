/** What stands in a line of Markdown: runs of text, pictures, line ends, calls of footnotes. */
import type { Token } from 'markdown-it';
import type { SourceImage } from '#article/source-document.ts';
import type { Span } from '#text/span.ts';
import { toPlainText, type InlineMark, type TextRun } from '#formats/lines/marked-text.ts';
import { toSafeLink } from '#formats/lines/safe-link.ts';
import { toSourcePicture } from '#formats/lines/source-picture.ts';
import { parseHtmlFragment } from '#formats/html/html.ts';

/** One part of a line. */
export type InlinePart =
  | { readonly kind: 'run'; readonly run: TextRun }
  /** `soft`: the writer's own line ends there, the paragraph does not. */
  | { readonly kind: 'break' }
  | { readonly kind: 'picture'; readonly image: SourceImage; readonly title: readonly TextRun[] }
  /** A footnote that stands in the text itself, by its number. */
  | { readonly kind: 'note'; readonly id: number };

/** A picture alone in its paragraph, with its caption. */
export interface MarkdownFigure {
  readonly image: SourceImage;
  readonly caption: readonly TextRun[];
}

/** More elements are never open in a line that means something. */
const MOST_OPEN = 50;

/** HTML within a line that sets it like Markdown could. */
const HTML_SETTINGS: ReadonlyMap<string, 'emphasis' | 'strong'> = new Map([
  ['em', 'emphasis'],
  ['i', 'emphasis'],
  ['cite', 'emphasis'],
  ['strong', 'strong'],
  ['b', 'strong'],
]);

/** The parts of a line, in order. @param place Where the line stands in the raw text. */
export function readInline(children: readonly Token[], place: Span): InlinePart[] {
  const parts: InlinePart[] = [];
  const open: { readonly type: string; readonly marks: readonly InlineMark[] }[] = [];
  const addRun = (text: string): void => {
    parts.push({ kind: 'run', run: { text, marks: open.flatMap(({ marks }) => marks), source: place } });
  };
  const close = (type: string): void => {
    const at = open.findLastIndex((own) => own.type === type);
    if (at >= 0) open.splice(at, 1);
  };
  for (const token of children) {
    switch (token.type) {
      case 'softbreak':
        addRun('\n');
        break;
      case 'hardbreak':
        parts.push({ kind: 'break' });
        break;
      case 'em_open':
        open.push({ type: 'em', marks: [{ kind: 'emphasis' }] });
        break;
      case 'strong_open':
        open.push({ type: 'strong', marks: [{ kind: 'strong' }] });
        break;
      case 'link_open': {
        const href = toSafeLink(attributeOf(token, 'href'), null);
        open.push({ type: 'link', marks: href === null ? [] : [{ kind: 'link', href }] });
        break;
      }
      case 'em_close':
      case 'strong_close':
      case 'link_close':
        close(token.type.slice(0, -'_close'.length));
        break;
      case 'image':
        parts.push(toPicture(token, place));
        break;
      case 'footnote_ref':
        parts.push(...toCall(token, place));
        break;
      case 'html_inline':
        readHtml(token.content, open, parts, close);
        break;
      default:
        // Text, code, and what a plugin may add: its words.
        addRun(token.content);
    }
  }
  return parts;
}

function attributeOf(token: Token, name: string): string {
  return String(token.attrGet(name) ?? '');
}

function toPicture(token: Token, place: Span): InlinePart {
  const title = attributeOf(token, 'title');
  return {
    kind: 'picture',
    image: {
      alt: toPlainText((token.children ?? []).map(({ content }) => content || ' ').join('')),
      credit: null,
      picture: toSourcePicture(attributeOf(token, 'src'), null),
    },
    title: title === '' ? [] : [{ text: title, marks: [], source: place }],
  };
}

function toCall(token: Token, source: Span): InlinePart[] {
  const id = token.meta?.['id'];
  const label = token.meta?.['label'];
  const name = typeof label === 'string' ? label : typeof id === 'number' ? `${id + 1}` : '';
  const call: InlinePart = { kind: 'run', run: { text: `[${name}]`, marks: [], source } };
  return typeof label !== 'string' && typeof id === 'number' ? [call, { kind: 'note', id }] : [call];
}

function readHtml(
  tag: string,
  open: { readonly type: string; readonly marks: readonly InlineMark[] }[],
  parts: InlinePart[],
  close: (type: string) => void,
): void {
  const [, slash = '', name = ''] = /^<(\/?)([a-z][a-z0-9]*)/i.exec(tag) ?? [];
  const type = name.toLowerCase();
  if (type === 'br') parts.push({ kind: 'break' });
  else if (type === 'img') {
    const lines = parseHtmlFragment(tag, null);
    for (const { image } of lines.ok ? lines.value : [])
      if (image) parts.push({ kind: 'picture', image, title: [] });
  } else if (slash !== '') close(`html-${type}`);
  else {
    const kind = HTML_SETTINGS.get(type);
    if (kind !== undefined && open.length < MOST_OPEN) open.push({ type: `html-${type}`, marks: [{ kind }] });
  }
}

/** True for a paragraph that begins with a picture and holds nothing else on the picture's line. */
export function isPictureOnly(parts: readonly InlinePart[]): boolean {
  const [first] = toRows(parts);
  return first !== undefined && first.some(({ kind }) => kind === 'picture') && first.every(isPictureOrSpace);
}

function isPictureOrSpace(part: InlinePart): boolean {
  return part.kind === 'picture' || (part.kind === 'run' && part.run.text.trim() === '');
}

/** The parts on each of the writer's own lines. */
function toRows(parts: readonly InlinePart[]): InlinePart[][] {
  const rows: InlinePart[][] = [[]];
  for (const part of parts) {
    if (part.kind === 'break' || (part.kind === 'run' && part.run.text === '\n')) rows.push([]);
    else rows.at(-1)?.push(part);
  }
  return rows;
}

/** The pictures of a paragraph that holds pictures on lines of their own, each with the words under it, else its title, else what stands for it as its caption. */
export function toFigures(parts: readonly InlinePart[]): MarkdownFigure[] {
  const figures: { image: SourceImage; title: readonly TextRun[]; under: TextRun[] }[] = [];
  for (const row of toRows(parts)) {
    for (const part of row) {
      if (part.kind === 'picture') figures.push({ image: part.image, title: part.title, under: [] });
      else if (part.kind === 'run') figures.at(-1)?.under.push(part.run);
    }
    figures.at(-1)?.under.push({ text: ' ', marks: [], source: null });
  }
  return figures.map(({ image, title, under }) => {
    if (under.some(({ text }) => text.trim() !== '')) return { image, caption: withoutWholeEmphasis(under) };
    if (title.length > 0) return { image, caption: title };
    const said = under.find(({ source }) => source !== null)?.source ?? null;
    return { image: { ...image, alt: '' }, caption: [{ text: image.alt, marks: [], source: said }] };
  });
}

/** A caption in italics from end to end is set so because it is a caption. */
function withoutWholeEmphasis(runs: readonly TextRun[]): readonly TextRun[] {
  const printed = runs.filter(({ text }) => text.trim() !== '');
  const whole = printed.every(({ marks }) => marks.some(({ kind }) => kind === 'emphasis'));
  if (!whole) return runs;
  return runs.map((run) => ({ ...run, marks: run.marks.filter(({ kind }) => kind !== 'emphasis') }));
}
