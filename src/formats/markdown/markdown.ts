/**
 * Markdown (CommonMark, with tables, footnotes and front matter) as lines with hints and marks. HTML in it is read as HTML, never passed on.
 * @see https://spec.commonmark.org/0.31.2/
 */
import { failure, success, type Result } from '#article/result.ts';
import type { SourceLine } from '#article/source-document.ts';
import { toRawLines, type RawLine } from '#text/raw-lines.ts';
import { detectLanguage } from '#formats/detect-language.ts';
import { readFrontMatter, type FrontMatter } from '#formats/front-matter.ts';
import { findContentIssues } from '#formats/lines/content-issues.ts';
import type { AboutSource, ReadDocument } from '#formats/read-document.ts';
import { objection, type Objection } from '#formats/refusal.ts';
import { mapBlocks } from './map-blocks.ts';
import { parseBlocks } from './parse-blocks.ts';

const EMPTY = objection('empty', 'is empty', 'write the text of an article into it');

/** The document in the text; or why it is none. Every visible line of it is kept. */
export function parseMarkdown(raw: string, about: AboutSource): Result<ReadDocument, Objection> {
  const rawLines = toMarkdownLines(raw);
  const front = readFrontMatter(rawLines, raw);
  const body = rawLines.slice(front.lineCount);
  const parsed = parseBlocks(body.map(({ start, end }) => raw.slice(start, end)).join('\n'));
  if (!parsed.ok) return parsed;
  const mapped = mapBlocks(parsed.value, body);
  if (!mapped.ok) return mapped;
  const lines = withHeadline(toFrontLines(front), mapped.value);
  if (lines.length === 0) return failure(EMPTY);
  return success({
    format: 'markdown',
    fileName: about.fileName,
    raw,
    lang: about.lang ?? front.lang ?? detectLanguage(lines.map(({ text }) => text)),
    date: front.date,
    topic: front.topic,
    sources: front.sources,
    id: front.id,
    lines,
    issues: [...front.issues, ...findContentIssues(raw)],
  });
}

/** Markdown ends its lines at LF, CR and CRLF; what else ends a line in plain text is a character here. */
function toMarkdownLines(raw: string): RawLine[] {
  const lines: RawLine[] = [];
  for (const line of toRawLines(raw)) {
    const last = lines.at(-1);
    if (last && !/[\r\n]/.test(raw.slice(last.end, line.start)))
      lines[lines.length - 1] = { start: last.start, end: line.end };
    else lines.push(line);
  }
  return lines;
}

function toFrontLines({ title, unused }: FrontMatter): SourceLine[] {
  const rest = { indent: 0, blankLinesBefore: 0 };
  const lines: SourceLine[] = unused.map((line) => ({ ...line, ...rest, hint: 'unknown' }));
  if (title) lines.push({ ...title, ...rest, hint: 'headline' });
  return lines.sort((a, b) => a.source.start - b.source.start);
}

/** A title in the front matter is the headline, else the heading that the text begins with; captions may stand before it. */
function withHeadline(front: readonly SourceLine[], body: readonly SourceLine[]): SourceLine[] {
  if (front.some(({ hint }) => hint === 'headline')) return [...front, ...body];
  const at = body.findIndex(({ hint, level }) => hint === 'heading' && level === undefined);
  const first = body.findIndex(({ hint, text }) => hint !== 'caption' && text !== '');
  if (at < 0 || at !== first) return [...front, ...body];
  return [...front, ...body.map((line, i): SourceLine => (i === at ? { ...line, hint: 'headline' } : line))];
}
