/** The lines between the fences of front matter as entries, in the simple forms of YAML: `key: value`, lists, folded and literal text, comments. */
import type { RawLine } from '#text/raw-lines.ts';
import { normaliseLine } from './normalise-line.ts';

/** One `key: value` with where it stands. */
export interface FrontMatterEntry {
  /** As printed. */
  readonly name: string;
  /** Normalised, without quotation marks around it; text on several lines is joined. Empty for a list. */
  readonly text: string;
  /** The items of a list, one a line or `[one, two]`. */
  readonly items: readonly string[];
  /** From the first of its lines to the end of the last. */
  readonly line: RawLine;
  /** 1-based number of its first line. */
  readonly lineNumber: number;
}

/** The entries in order, or the 1-based number of the first line that is none of the known forms. */
export type ReadEntries =
  | { readonly kind: 'entries'; readonly entries: readonly FrontMatterEntry[] }
  | { readonly kind: 'unreadable'; readonly lineNumber: number };

const ENTRY = /^([A-Za-z][A-Za-z_-]*)\s*:\s*(.*)$/;
const ITEM = /^\s*-\s+(.*)$/;
/** `>`, `|-`: the text stands on the indented lines that follow. */
const BLOCK_SCALAR = /^[>|][+-]?\s*$/;

/** The key of a line, as printed; undefined for any other line. */
export function nameOf(line: string): string | undefined {
  return ENTRY.exec(line)?.[1];
}

/** Reads the lines; blank ones and comments belong to no entry. @param firstNumber 1-based number of the first line. */
export function readEntries(lines: readonly RawLine[], raw: string, firstNumber: number): ReadEntries {
  const entries: FrontMatterEntry[] = [];
  for (const [i, line] of lines.entries()) {
    const text = raw.slice(line.start, line.end);
    const before = entries.at(-1);
    const lineNumber = firstNumber + i;
    const [, name, value = ''] = ENTRY.exec(text) ?? [];
    if (normaliseLine(text) === '' || /^\s*#/.test(text)) continue;
    if (name !== undefined) entries.push({ name, ...toValue(value), line, lineNumber });
    else {
      const longer = before && continueEntry(before, text);
      if (!before || !longer) return { kind: 'unreadable', lineNumber };
      entries[entries.length - 1] = { ...longer, line: { ...before.line, end: line.end } };
    }
  }
  return { kind: 'entries', entries };
}

function toValue(value: string): Pick<FrontMatterEntry, 'text' | 'items'> {
  if (BLOCK_SCALAR.test(value)) return { text: '', items: [] };
  const list = /^\[(.*)\]\s*$/.exec(value)?.[1];
  if (list === undefined) return { text: unquote(normaliseLine(value)), items: [] };
  return { text: '', items: list.split(',').map(toItem) };
}

/** The entry with one more line of its list or text; null when the line is neither. */
function continueEntry(entry: FrontMatterEntry, line: string): FrontMatterEntry | null {
  const item = ITEM.exec(line)?.[1];
  if (item !== undefined && entry.text === '') return { ...entry, items: [...entry.items, toItem(item)] };
  if (!/^\s/.test(line) || entry.items.length > 0) return null;
  return { ...entry, text: `${entry.text} ${normaliseLine(line)}`.trim() };
}

function toItem(printed: string): string {
  return unquote(normaliseLine(printed));
}

function unquote(text: string): string {
  return /^(?:"[^"]*"|'[^']*')$/.test(text) ? text.slice(1, -1).trim() : text;
}
