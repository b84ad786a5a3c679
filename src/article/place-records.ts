/**
 * Where the reader's own things belong. A block's id says only how many blocks stand before it, and another edition
 * may print one more; the words of a line stay with it. So a record remembers its line's words, and is led to them.
 */
import { foldText } from '#text/fold.ts';
import type { Block } from './article.ts';

/** The line that a record belongs to. */
export interface KeptLine {
  /** The block it was when the reader last touched the record. */
  readonly id: string;
  /** Its words as printed, white space made even, cut at `MOST_LINE_UNITS`. */
  readonly text: string;
}

/** What is kept for one line of an article. */
export interface LineRecord {
  /** The record's own name within its article; mostly, and not always, its block's id. */
  readonly blockId: string;
  /** Null in what was kept before lines were written down. */
  readonly line: KeptLine | null;
}

/** Records by the block they belong to now, and those whose line is not there. */
export interface PlacedRecords<T> {
  readonly placed: ReadonlyMap<string, T>;
  readonly unplaced: readonly T[];
}

/** Enough to tell two lines apart, in UTF-16 code units; a long paragraph need not be kept twice. */
export const MOST_LINE_UNITS = 300;

/** A block as the line a record can belong to; null for a block that is more than one line, or none. */
export function toKeptLine(block: Block): KeptLine | null {
  switch (block.kind) {
    case 'image':
      return cutLine(block.id, block.captionRaw);
    case 'paragraph':
    case 'heading':
    case 'unknown':
      return cutLine(block.id, block.text);
    case 'quote':
    case 'list':
    case 'related':
    case 'note':
    case 'separator':
      return null;
  }
}

/**
 * Every record at the one line it belongs to: the line with its id and its words, else the nearest free one with its
 * words; one that remembers no words at its id. A line without words is known by its id alone. No line holds two
 * records; which are left over is said and never guessed.
 */
export function placeRecords<T extends LineRecord>(
  records: readonly T[],
  lines: readonly KeptLine[],
): PlacedRecords<T> {
  const placed = new Map<string, T>();
  const isFree = ({ id }: KeptLine) => !placed.has(id);
  const placeEach = (waiting: readonly T[], find: (record: T) => KeptLine | undefined) =>
    waiting.filter((record) => {
      const line = find(record);
      if (line !== undefined) placed.set(line.id, record);
      return line === undefined;
    });
  const free = () => lines.filter(isFree);
  // What is proven goes before what is likely, and that before what only an id says.
  const moved = placeEach(records, ({ line }) => free().find((other) => isSameLine(line, other)));
  const older = placeEach(moved, ({ line }) => findNearest(line, free()));
  const unplaced = placeEach(older, ({ blockId, line }) =>
    line === null ? free().find(({ id }) => id === blockId) : undefined,
  );
  return { placed, unplaced };
}

/** Whether a record that belongs to one line belongs to the other, where both are in the same edition. */
export function isSameLine(line: KeptLine | null, other: KeptLine | null): boolean {
  if (line === null || other === null) return false;
  return line.id === other.id && foldText(line.text) === foldText(other.text);
}

function findNearest(line: KeptLine | null, lines: readonly KeptLine[]): KeptLine | undefined {
  if (line === null || line.text === '') return undefined;
  const words = foldText(line.text);
  const away = ({ id }: KeptLine) => Math.abs(positionOf(id) - positionOf(line.id));
  return lines
    .filter(({ text }) => foldText(text) === words)
    .sort((left, right) => away(left) - away(right))[0];
}

/** Blocks are numbered in order: `b1`, `b2` … An id of another form counts as the first. */
function positionOf(id: string): number {
  return Number(/\d+/.exec(id)?.[0] ?? 0);
}

/** A line of those words as records remember it. */
export function cutLine(id: string, text: string): KeptLine {
  return { id, text: text.replace(/\s+/g, ' ').trim().slice(0, MOST_LINE_UNITS) };
}
