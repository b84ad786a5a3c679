import { isDay } from '#article/calendar-date.ts';
import { isSlug, toArticleId, type ArticleId } from '#article/ids.ts';
import { isLanguageTag } from '#article/language-tag.ts';
import type { CompileIssue } from '#article/source-document.ts';
import { foldText } from '#text/fold.ts';
import { toSlug } from '#text/slug.ts';
import type { RawLine } from '#text/raw-lines.ts';
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
const ENTRY = /^([A-Za-z][A-Za-z_-]*)\s*:\s*(.*)$/;
/** Front matter is short; a rule further down belongs to the text. */
const MOST_LINES = 30;
const KNOWN_KEYS = ['lang', 'date', 'topic', 'sources', 'id', 'title'] as const;
type Key = (typeof KNOWN_KEYS)[number];

/** A value with where it stands. */
interface Entry {
  readonly text: string;
  readonly line: RawLine;
  /** 1-based. */
  readonly lineNumber: number;
}

/**
 * Reads `key: value` lines between `---` fences at the very top. What it cannot use becomes an issue that names the line and the remedy, and the line stays in
 * `unused`; a first fence without its second, with a line between that is no entry, or without any known key is no front matter but text.
 */
export function readFrontMatter(lines: readonly RawLine[], raw: string): FrontMatter {
  const first = lines[0];
  if (!first || !FENCE.test(textOf(first, raw))) return NONE;
  const close = lines.slice(1, MOST_LINES).findIndex((line) => FENCE.test(textOf(line, raw))) + 1;
  if (close === 0) return NONE;
  const inner = lines.slice(1, close).map((line) => textOf(line, raw));
  if (inner.some((text) => text.trim() !== '' && !ENTRY.test(text))) return NONE;
  if (!inner.some((text) => keyOf(text) !== undefined)) return NONE;
  const values = new Map<Key, Entry>();
  const doubts: Doubt[] = [];
  lines.slice(1, close).forEach((line, i) => {
    const [, name = '', value = ''] = ENTRY.exec(textOf(line, raw)) ?? [];
    if (name === '') return;
    const key = keyOf(textOf(line, raw));
    const entry = { text: unquote(normaliseLine(value)), line, lineNumber: i + 2 };
    if (!key)
      doubts.push({ entry, message: `«${name}» is not a key of front matter; use ${KNOWN_KEYS.join(', ')}` });
    else if (values.has(key)) doubts.push({ entry, message: `«${name}» is given twice; the first counts` });
    else values.set(key, entry);
  });
  const facts = toFacts(values, doubts);
  doubts.sort((a, b) => a.entry.lineNumber - b.entry.lineNumber);
  return {
    ...facts,
    unused: doubts.map(({ entry }) => ({ text: normaliseLine(textOf(entry.line, raw)), source: entry.line })),
    issues: doubts.map(toIssue),
    lineCount: close + 1,
  };
}

function keyOf(line: string): Key | undefined {
  const name = ENTRY.exec(line)?.[1]?.toLowerCase();
  return KNOWN_KEYS.find((known) => known === name);
}

function toFacts(
  values: ReadonlyMap<Key, Entry>,
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
  const id = take('id', isSlug, 'use small letters, digits and hyphens');
  const topic = take('topic', isHeldBySlug, 'use one or a few words in Latin letters');
  return {
    lang: take('lang', isLanguageTag, 'use a language tag such as it or en'),
    date: take('date', isDay, 'write it as YYYY-MM-DD'),
    topic: topic === null ? null : toSlug(topic),
    sources: (values.get('sources')?.text ?? '')
      .split(';')
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

function unquote(text: string): string {
  return /^(?:"[^"]*"|'[^']*')$/.test(text) ? text.slice(1, -1).trim() : text;
}

/** Why an entry is not used. */
interface Doubt {
  readonly entry: Entry;
  readonly message: string;
}

function toIssue({ entry, message }: Doubt): CompileIssue {
  const { line, lineNumber } = entry;
  return { kind: 'front-matter', message, line: lineNumber, source: { start: line.start, end: line.end } };
}
