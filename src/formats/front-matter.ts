import { isSlug, toArticleId, type ArticleId } from '#article/ids.ts';
import type { CompileIssue } from '#article/source-document.ts';
import type { Span } from '#text/span.ts';
import { toSlug } from '#text/slug.ts';
import type { RawLine } from '#text/raw-lines.ts';

/** What the lines between two `---` at the head of a page say about it. */
export interface FrontMatter {
  readonly lang: string | null;
  readonly date: string | null;
  readonly topic: string | null;
  readonly sources: readonly string[];
  readonly id: ArticleId | null;
  /** Headline given here rather than as the text's first line, with the place of its value. */
  readonly title: { readonly text: string; readonly source: Span } | null;
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
  issues: [],
  lineCount: 0,
};
const FENCE = /^---\s*$/;
const ENTRY = /^([A-Za-z][A-Za-z_-]*)\s*:\s*(.*)$/;
/** Front matter is short; a rule further down belongs to the text. */
const MOST_LINES = 30;
const KNOWN_KEYS = ['lang', 'date', 'topic', 'sources', 'id', 'title'] as const;
type Key = (typeof KNOWN_KEYS)[number];

/**
 * Reads `key: value` lines between `---` fences at the very top. Anything it cannot use becomes an issue that names the line and the remedy; a first fence
 * without its second, or with a line between that is no entry, is no front matter but text, and nothing of it is lost.
 */
export function readFrontMatter(lines: readonly RawLine[], raw: string): FrontMatter {
  const first = lines[0];
  if (!first || !FENCE.test(textOf(first, raw))) return NONE;
  const close = lines.slice(1, MOST_LINES).findIndex((line) => FENCE.test(textOf(line, raw))) + 1;
  if (close === 0) return NONE;
  const inner = lines.slice(1, close);
  if (inner.some((line) => textOf(line, raw).trim() !== '' && !ENTRY.test(textOf(line, raw)))) return NONE;
  const values = new Map<Key, { text: string; line: RawLine; at: number }>();
  const issues: CompileIssue[] = [];
  inner.forEach((line, i) => {
    const [, name = '', value = ''] = ENTRY.exec(textOf(line, raw)) ?? [];
    if (name === '') return;
    const key = KNOWN_KEYS.find((known) => known === name.toLowerCase());
    if (!key)
      issues.push(doubt(i + 2, line, `«${name}» is not a key of front matter; use ${KNOWN_KEYS.join(', ')}`));
    else if (values.has(key)) issues.push(doubt(i + 2, line, `«${name}» is given twice; the first counts`));
    else values.set(key, { text: unquote(value.trim()), line, at: i + 2 });
  });
  return { ...toFrontMatter(values, issues), issues, lineCount: close + 1 };
}

function toFrontMatter(
  values: ReadonlyMap<Key, { text: string; line: RawLine; at: number }>,
  issues: CompileIssue[],
): Omit<FrontMatter, 'issues' | 'lineCount'> {
  const take = (key: Key, valid: (text: string) => boolean, remedy: string): string | null => {
    const value = values.get(key);
    if (!value || value.text === '') return null;
    if (valid(value.text)) return value.text;
    issues.push(doubt(value.at, value.line, `${key} «${value.text}» is left out: ${remedy}`));
    return null;
  };
  const title = values.get('title');
  const id = take('id', isSlug, 'use small letters, digits and hyphens');
  const topic = take('topic', (text) => toSlug(text) !== '', 'use a word');
  return {
    lang: take(
      'lang',
      (text) => /^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/.test(text),
      'use a language tag such as it or en',
    ),
    date: take('date', isDay, 'write it as YYYY-MM-DD'),
    topic: topic === null ? null : toSlug(topic),
    sources: (values.get('sources')?.text ?? '')
      .split(';')
      .map((source) => source.trim())
      .filter((source) => source !== ''),
    id: id === null ? null : toArticleId(id),
    title:
      title && title.text !== ''
        ? { text: title.text, source: { start: title.line.start, end: title.line.end } }
        : null,
  };
}

/** True for a day of the calendar written as YYYY-MM-DD. */
function isDay(text: string): boolean {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? [];
  if (year === undefined || month === undefined || day === undefined) return false;
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  return date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day);
}

function textOf(line: RawLine, raw: string): string {
  return raw.slice(line.start, line.end).replace(/^\uFEFF/, '');
}

function unquote(text: string): string {
  return /^"(.*)"$|^'(.*)'$/.test(text) && text.length > 1 ? text.slice(1, -1) : text;
}

function doubt(line: number, at: RawLine, message: string): CompileIssue {
  return { kind: 'front-matter', message, line, source: { start: at.start, end: at.end } };
}
