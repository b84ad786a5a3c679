import type { Span } from '#text/span.ts';

/** A passage or a part of one, with the stretches of it that are marked: names, or words that were looked for. */
export interface Excerpt<Marked extends Span = Span> {
  readonly text: string;
  /** In order of their starts. */
  readonly spans: readonly Marked[];
}

/** At most this part of an excerpt stands before its first stretch, so that it is seen where lines are cut. */
const LEAD_IN = 0.4;

/**
 * The part of the passage around its first marked stretch, cut between words, with «…» where something is left out. The text is
 * at most `length` code units long, ellipses aside, unless one word or stretch alone is longer. Stretches that the
 * cut touches are left out, except the first.
 */
export function toExcerpt<Marked extends Span>(
  { text, spans }: Excerpt<Marked>,
  length: number,
): Excerpt<Marked> {
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
