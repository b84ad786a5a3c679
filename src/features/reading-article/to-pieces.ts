import type { Mark, Mention, RichText } from '#article/article.ts';
import { toSegments, type Segment } from '#article/segments.ts';

/** A stretch of text to set: plain, or a mention with what is within it. */
export type Piece =
  | { readonly kind: 'text'; readonly start: number; readonly text: string }
  | { readonly kind: 'mention'; readonly mention: Mention; readonly pieces: readonly Piece[] };

/**
 * The carrier's text between `start` and `end` as a tree: a mention holds the text and the mentions within it.
 * Joined, the texts are exactly that part of the text; a mention that runs over an edge is cut there.
 */
export function toPieces(rich: RichText, start = 0, end = rich.text.length): Piece[] {
  const segments = toSegments(rich).flatMap((segment) => clip(segment, start, end));
  return nest(segments, 0);
}

function clip(segment: Segment, start: number, end: number): Segment[] {
  const from = Math.max(segment.start, start);
  const to = Math.min(segment.end, end);
  if (from >= to) return [];
  return [
    { ...segment, start: from, end: to, text: segment.text.slice(from - segment.start, to - segment.start) },
  ];
}

function nest(segments: readonly Segment[], depth: number): Piece[] {
  const pieces: Piece[] = [];
  for (let at = 0; at < segments.length;) {
    const segment = segments[at];
    if (segment === undefined) break;
    const mention = segment.mentions[depth];
    if (mention === undefined) {
      pieces.push({ kind: 'text', start: segment.start, text: segment.text });
      at += 1;
      continue;
    }
    let next = at + 1;
    while (segments[next]?.mentions[depth] === mention) next += 1;
    pieces.push({ kind: 'mention', mention, pieces: nest(segments.slice(at, next), depth + 1) });
    at = next;
  }
  return pieces;
}

/** A part of a text that one set of marks holds for. */
export interface MarkedStretch {
  readonly start: number;
  readonly end: number;
  readonly marks: readonly Mark[];
}

/** Cuts the text at the ends of its marks; in order, joined they are the whole text. */
export function toMarkedStretches(rich: RichText): MarkedStretch[] {
  const cuts = new Set([0, rich.text.length]);
  for (const { start, end } of rich.marks) cuts.add(start).add(end);
  const edges = [...cuts].sort((a, b) => a - b);
  return edges.slice(0, -1).map((start, at) => {
    const end = edges[at + 1] ?? start;
    return { start, end, marks: rich.marks.filter((mark) => mark.start <= start && mark.end >= end) };
  });
}
