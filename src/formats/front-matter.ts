import { isDay } from '#article/calendar-date.ts';
import { isSlug, toArticleId, type ArticleId } from '#article/ids.ts';
import { isLanguageTag } from '#article/language-tag.ts';
import type { CompileIssue } from '#article/source-document.ts';
import { foldText } from '#text/fold.ts';
import { toSlug } from '#text/slug.ts';
import { toRawLines, type RawLine } from '#text/raw-lines.ts';
import { nameOf, readEntries, type FrontMatterEntry } from './front-matter-entries.ts';
import { normaliseLine } from './normalise-line.ts';

/** A line of front matter whose text belongs to the article: its title, or what cannot be used. */
export interface PrintedLine {
  /** Normalised, never empty. */
  readonly text: string;
  readonly source: RawLine;
}

/** What the lines between two `---` at the head of a page say about it. */
export interface FrontMatter {
  readonly lang: string | null;
  readonly date: string | null;
  readonly topic: string | null;
  readonly sources: readonly string[];
  readonly id: ArticleId | null;
  /** Headline given here rather than as the text's first line, with the place of its line. */
  readonly title: PrintedLine | null;
  /** The lines that say nothing usable, in order: each has an issue, and its text is kept. */
  readonly unused: readonly PrintedLine[];
  readonly issues: readonly CompileIssue[];
  /** How many lines it takes up, both fences included; 0 when there is none. */
  readonly lineCount: number;
}

const NONE: FrontMatter = {
  lang: null,
  date: null,
  topic: null,
  sources: [],
  id: null,
  title: null,
  unused: [],
  issues: [],
  lineCount: 0,
};
const FENCE = /^---\s*$/;
/** Front matter is short; a rule further down belongs to the text. */
const MOST_LINES = 30;
const KNOWN_KEYS = ['lang', 'date', 'topic', 'sources', 'id', 'title'] as const;
type Key = (typeof KNOWN_KEYS)[number];

/**
 * Reads entries (see `readEntries`) between `---` fences at the very top, blank lines before them aside. What it cannot use becomes an issue that names the line and
 * the remedy, and the line stays in `unused`. A first fence without its second, with a line between that is no entry, or without any known key is no front matter
 * but text: with an issue when its keys show that front matter was meant.
 */
export function readFrontMatter(lines: readonly RawLine[], raw: string): FrontMatter {
  const open = lines.findIndex((line) => normaliseLine(textOf(line, raw)) !== '');
  const first = lines[open];
  if (!first || !FENCE.test(textOf(first, raw))) return NONE;
  const after = lines.slice(open + 1, open + MOST_LINES);
  const length = after.findIndex((line) => FENCE.test(textOf(line, raw)));
  if (length < 0) {
    const meant = after.slice(
      0,
      after.findIndex((line) => !isEntryLike(textOf(line, raw))),
    );
    return toText(meant, first, open + 1, raw, 'has no second ---; put one after its last line');
  }
  const inner = after.slice(0, length);
  const read = readEntries(inner, raw, open + 2);
  if (read.kind === 'unreadable') {
    const why = `is not read, for line ${read.lineNumber} is no «key: value», list item or comment; mend that line`;
    return toText(inner, first, open + 1, raw, why);
  }
  if (!read.entries.some(({ name }) => toKey(name) !== undefined)) return NONE;
  return toFrontMatter(read.entries, open + length + 2, raw);
}

function isEntryLike(text: string): boolean {
  return nameOf(text) !== undefined || /^\s*(?:#|- |$)|^\s+\S/.test(text);
}

/** The head stays text. A title or two different keys show that it was meant for front matter. */
function toText(
  lines: readonly RawLine[],
  fence: RawLine,
  lineNumber: number,
  raw: string,
  why: string,
): FrontMatter {
  const keys = new Set(lines.map((line) => toKey(nameOf(textOf(line, raw)) ?? '')));
  keys.delete(undefined);
  if (!keys.has('title') && keys.size < 2) return NONE;
  const source = { start: fence.start, end: fence.end };
  const message = `The front matter that begins here ${why}, or it stays text`;
  return { ...NONE, issues: [{ kind: 'front-matter', message, line: lineNumber, source }] };
}

function toFrontMatter(entries: readonly FrontMatterEntry[], lineCount: number, raw: string): FrontMatter {
  const values = new Map<Key, FrontMatterEntry>();
  const doubts: Doubt[] = [];
  for (const entry of entries) {
    const key = toKey(entry.name);
    if (!key)
      doubts.push({
        entry,
        message: `«${entry.name}» is not a key of front matter; use ${KNOWN_KEYS.join(', ')}`,
      });
    else if (values.has(key))
      doubts.push({ entry, message: `«${entry.name}» is given twice; the first counts` });
    else if (key !== 'sources' && entry.items.length > 0)
      doubts.push({ entry, message: `${key} is not used: write one value and no list` });
    else values.set(key, entry);
  }
  const facts = toFacts(values, doubts);
  doubts.sort((a, b) => a.entry.lineNumber - b.entry.lineNumber);
  return {
    ...facts,
    unused: doubts.map(({ entry }) => ({ text: printOf(entry.line, raw), source: entry.line })),
    issues: doubts.map(toIssue),
    lineCount,
  };
}

/** An entry of several lines is kept as one. */
function printOf({ start, end }: RawLine, raw: string): string {
  const lines = toRawLines(raw.slice(start, end));
  return lines.map((line) => normaliseLine(raw.slice(start + line.start, start + line.end))).join(' ');
}

function toKey(name: string): Key | undefined {
  return KNOWN_KEYS.find((known) => known === name.toLowerCase());
}

function toFacts(
  values: ReadonlyMap<Key, FrontMatterEntry>,
  doubts: Doubt[],
): Omit<FrontMatter, 'issues' | 'unused' | 'lineCount'> {
  const take = (key: Key, valid: (text: string) => boolean, remedy: string): string | null => {
    const entry = values.get(key);
    if (!entry || entry.text === '') return null;
    if (valid(entry.text)) return entry.text;
    doubts.push({ entry, message: `${key} «${entry.text}» is not used: ${remedy}` });
    return null;
  };
  const title = values.get('title');
  const sources = values.get('sources');
  const id = take('id', isSlug, 'use small letters, digits and hyphens');
  const topic = take('topic', isHeldBySlug, 'use one or a few words in Latin letters');
  return {
    lang: take('lang', isLanguageTag, 'use a language tag such as it or en'),
    date: take('date', isDay, 'write it as YYYY-MM-DD'),
    topic: topic === null ? null : toSlug(topic),
    sources: (sources && sources.items.length > 0 ? sources.items : (sources?.text.split(';') ?? []))
      .map((source) => source.trim())
      .filter((source) => source !== ''),
    id: id === null ? null : toArticleId(id),
    title: title && title.text !== '' ? { text: title.text, source: title.line } : null,
  };
}

/** True when every letter and digit of the text is in its slug, which holds no other script and is cut when it is long. */
function isHeldBySlug(text: string): boolean {
  const slug = toSlug(text).replaceAll('-', '');
  return slug !== '' && slug === foldText(text).replace(/[^\p{L}\p{N}]/gu, '');
}

function textOf(line: RawLine, raw: string): string {
  return raw.slice(line.start, line.end).replace(/^\uFEFF/, '');
}

/** Why an entry is not used. */
interface Doubt {
  readonly entry: FrontMatterEntry;
  readonly message: string;
}

function toIssue({ entry, message }: Doubt): CompileIssue {
  const { line, lineNumber } = entry;
  return { kind: 'front-matter', message, line: lineNumber, source: { start: line.start, end: line.end } };
}
