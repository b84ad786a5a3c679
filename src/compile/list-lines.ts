/** What only the lines around a line tell of it: that it is an item of a list or a row of a table. */
import type { SourceLine } from '#article/source-document.ts';
import { toLineCase } from '#text/letter-case.ts';
import type { Span } from '#text/span.ts';
import { readBullet } from './line-patterns.ts';

/** A line as an item: its marker and where its text begins. */
export interface ListLine {
  /** The bullet; of a numbered list the sign after its numbers, which stay in the text; a tab for a row of a table. */
  readonly marker: string;
  readonly textStart: number;
}

/** More characters than a row of a table has: a long line with a stray tab is a paragraph. */
const LONGEST_ROW = 200;
/** Bullets that are nothing else; a dash or asterisk may also stand within a sentence. */
const ROUND_BULLET = /^[•▪◦‣]/;

/** The line as an item of a list or table, or null: an item or row alone is neither. */
export function readListLine(lines: readonly SourceLine[], i: number, raw: string): ListLine | null {
  const line = lines[i];
  if (!line) return null;
  const beside = [lines[i - 1], lines[i + 1]].filter((other) => other !== undefined);
  const bullet = readBullet(line.text);
  if (bullet !== null && beside.some((other) => readBullet(other.text) === bullet))
    return { marker: bullet, textStart: bullet.length + 1 };
  const number = readNumber(line.text);
  if (number !== null && beside.some((other) => isNextTo(number, readNumber(other.text))))
    return { marker: number.sign, textStart: 0 };
  return isRow(lines, i, raw) ? { marker: '\t', textStart: 0 } : null;
}

/**
 * For each line whether it begins an item, so that it is not joined to the line before. An item may be wrapped, so the items of a page need not stand
 * side by side; but a dash or a number that no other line begins with belongs to a sentence.
 */
export function findItemStarts(lines: readonly SourceLine[]): readonly boolean[] {
  const bullets = lines.map((line) => readBullet(line.text));
  const numbers = lines.map((line) => readNumber(line.text));
  const uses = new Map<string, number>();
  for (const bullet of bullets) if (bullet !== null) uses.set(bullet, (uses.get(bullet) ?? 0) + 1);
  const printed = new Set(numbers.map((number) => number && `${number.value}${number.sign}`));
  return lines.map((_line, i) => {
    const bullet = bullets[i] ?? null;
    if (bullet !== null) return ROUND_BULLET.test(bullet) || (uses.get(bullet) ?? 0) > 1;
    const number = numbers[i];
    if (!number) return false;
    const { value, sign } = number;
    return printed.has(`${value - 1}${sign}`) || printed.has(`${value + 1}${sign}`);
  });
}

interface ItemNumber {
  readonly value: number;
  readonly sign: string;
}

/** A number before capitals is a chapter's and its line a title. */
function readNumber(text: string): ItemNumber | null {
  const { value, sign } = /^(?<value>\d{1,3})(?<sign>[.)]) (?=\S)/.exec(text)?.groups ?? {};
  if (value === undefined || sign === undefined || toLineCase(text) === 'upper') return null;
  return { value: Number.parseInt(value, 10), sign };
}

/** Lists count up, and countdowns down. */
function isNextTo(number: ItemNumber, other: ItemNumber | null): boolean {
  return other !== null && other.sign === number.sign && Math.abs(other.value - number.value) === 1;
}

/** A row stands right above or below another: tabs strewn over a text's lines make no table. */
function isRow(lines: readonly SourceLine[], i: number, raw: string): boolean {
  const line = lines[i];
  if (!line || !hasCells(line, raw)) return false;
  const [above, below] = [lines[i - 1], lines[i + 1]];
  return (
    (above !== undefined && line.blankLinesBefore === 0 && hasCells(above, raw)) ||
    (below !== undefined && below.blankLinesBefore === 0 && hasCells(below, raw))
  );
}

function hasCells(line: SourceLine, raw: string): boolean {
  return line.text.length <= LONGEST_ROW && hasInnerTab(line, raw);
}

/** True for a line with a tab between two of its characters. */
export function hasInnerTab(line: { readonly source: Span }, raw: string): boolean {
  return /\S[^\S\t\r\n]*\t[^\S\r\n]*\S/.test(raw.slice(line.source.start, line.source.end));
}
