/** Plain text, as copied from a page or written for the edition: optional front matter, then lines. */
import type { CompileIssue, SourceDocument, SourceLine } from '#article/source-document.ts';
import { REPLACEMENT } from './decode-bytes.ts';
import { detectLanguage } from './detect-language.ts';
import { readFrontMatter, type FrontMatter } from './front-matter.ts';
import { findContentIssues } from './lines/content-issues.ts';
import { normaliseLine } from './normalise-line.ts';
import { toRawLines, type RawLine } from '#text/raw-lines.ts';

/** What the host knows about a text. */
export interface AboutText {
  readonly fileName: string | null;
  /** SHA-256 of the UTF-8 bytes of the text, lower-case hexadecimal. */
  readonly sha256: string;
  /** Overrides the language that the text says it is in. */
  readonly lang?: string;
}

/** Columns of a tab at the head of a line. */
const TAB_COLUMNS = 4;

/**
 * The document in the text: every line that is not blank, normalised, in order, with its place in `raw`. Blank lines (NBSP alone counts as blank) are counted,
 * not kept. Never fails: any text is a document; an empty one has no lines and the issue `empty-source`.
 */
export function parsePlainText(raw: string, about: AboutText): SourceDocument {
  const rawLines = toRawLines(raw);
  const front = readFrontMatter(rawLines, raw);
  const lines = toPrintedLines(front);
  let blankLines = 0;
  for (const line of rawLines.slice(front.lineCount)) {
    const text = normaliseLine(raw.slice(line.start, line.end));
    if (text === '') {
      blankLines += 1;
      continue;
    }
    lines.push({ text, source: line, indent: indentOf(raw, line), blankLinesBefore: blankLines, hint: null });
    blankLines = 0;
  }
  const empty: CompileIssue = {
    kind: 'empty-source',
    message: 'The page has no text; paste an article into it',
    line: null,
    source: null,
  };
  return {
    format: 'plain-text',
    fileName: about.fileName,
    raw,
    sha256: about.sha256,
    lang: about.lang ?? front.lang ?? detectLanguage(lines.map(({ text }) => text)),
    date: front.date,
    topic: front.topic,
    sources: front.sources,
    id: front.id,
    lines,
    issues: [
      ...front.issues,
      ...findUnreadable(raw, rawLines),
      ...findContentIssues(raw).filter(({ kind }) => kind === 'direction-override'),
      ...(lines.length === 0 ? [empty] : []),
    ],
  };
}

/** The first character that could not be read, with how many there are: one damaged page may hold thousands. */
function findUnreadable(raw: string, lines: readonly RawLine[]): CompileIssue[] {
  const start = raw.indexOf(REPLACEMENT);
  if (start < 0) return [];
  const count = raw.split(REPLACEMENT).length - 1;
  const others = count === 1 ? '' : `, the first of ${count} on the page`;
  const line = lines.findIndex((own) => start < own.end);
  const column = start - (lines[line]?.start ?? 0) + 1;
  return [
    {
      kind: 'unreadable-character',
      message: `Character ${column} of this line could not be read${others}; put the right one in its place and save the page as UTF-8`,
      line: line + 1,
      source: { start, end: start + REPLACEMENT.length },
    },
  ];
}

/** The lines of the front matter that belong to the article, in their order. */
function toPrintedLines({ title, unused }: FrontMatter): SourceLine[] {
  const rest = { indent: 0, blankLinesBefore: 0 };
  const lines: SourceLine[] = unused.map((line) => ({ ...line, ...rest, hint: 'unknown' }));
  if (title) lines.push({ ...title, ...rest, hint: 'headline' });
  return lines.sort((a, b) => a.source.start - b.source.start);
}

function indentOf(raw: string, line: RawLine): number {
  let columns = 0;
  for (let at = line.start; at < line.end; at += 1) {
    const character = raw[at];
    if (character === '\t') columns += TAB_COLUMNS;
    else if (character === ' ' || character === '\u00A0') columns += 1;
    else if (character !== '\uFEFF') break;
  }
  return columns;
}
