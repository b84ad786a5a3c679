import type { NamingPassage, NamingSpan } from '#article/collect-passages.ts';

/** A part of a passage, with the names in it. */
export interface Excerpt {
  readonly text: string;
  readonly spans: readonly NamingSpan[];
}

/** At most this part of an excerpt stands before its first name, so that the name is seen where lines are cut. */
const LEAD_IN = 0.4;

/**
 * The part of the passage around its first name, cut between words, with «…» where something is left out. The text is
 * at most `length` code units long, ellipses aside, unless one word or name alone is longer. Names that the cut
 * touches are left out, except the first.
 */
export function toExcerpt({ text, spans }: NamingPassage, length: number): Excerpt {
  const [first] = spans;
  if (first === undefined || text.length <= length) return { text, spans };
  const latestStart = Math.max(0, Math.min(first.start - Math.floor(length * LEAD_IN), text.length - length));
  const start = latestStart === 0 ? 0 : Math.min(wordStartFrom(text, latestStart), first.start);
  const end = Math.max(wordEndBefore(text, start + length), first.end);
  const before = start > 0 ? '…' : '';
  const after = end < text.length ? '…' : '';
  const shift = before.length - start;
  return {
    text: before + text.slice(start, end) + after,
    spans: spans
      .filter((span) => span.start >= start && span.end <= end)
      .map((span) => ({ ...span, start: span.start + shift, end: span.end + shift })),
  };
}

function wordStartFrom(text: string, at: number): number {
  const space = text.indexOf(' ', at - 1);
  return space === -1 ? at : space + 1;
}

function wordEndBefore(text: string, at: number): number {
  if (at >= text.length) return text.length;
  return text.lastIndexOf(' ', at);
}
