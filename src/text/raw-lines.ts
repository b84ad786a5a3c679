import type { Span } from './span.ts';

/** A line of the raw text without its line end. */
export type RawLine = Span;

/** The lines of the text, whatever ends them (LF, CRLF, CR, U+0085, U+2028, U+2029, form feed, vertical tab). Joined with their ends they are the text. Linear. */
export function toRawLines(raw: string): RawLine[] {
  const lines: RawLine[] = [];
  const ends = /\r\n|[\n\r\f\v\u0085\u2028\u2029]/g;
  let start = 0;
  for (let end = ends.exec(raw); end; end = ends.exec(raw)) {
    lines.push({ start, end: end.index });
    start = ends.lastIndex;
  }
  lines.push({ start, end: raw.length });
  return lines;
}
