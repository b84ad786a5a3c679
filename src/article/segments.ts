import type { Mention, RichText } from './article.ts';

/** A stretch of a carrier's text over which the same mentions hold. */
export interface Segment {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** The mentions that cover the stretch, the outermost first; empty between mentions. */
  readonly mentions: readonly Mention[];
}

/**
 * Cuts a carrier at the ends of its mentions. The segments are in order, none is empty, and their texts joined are exactly the carrier's text;
 * an empty text has none. Mentions must satisfy the invariants of the model (sorted, within the text, not crossing).
 */
export function toSegments(rich: RichText): Segment[] {
  const cuts = new Set<number>([0, rich.text.length]);
  for (const mention of rich.mentions) cuts.add(mention.start).add(mention.end);
  const offsets = [...cuts]
    .filter((offset) => offset >= 0 && offset <= rich.text.length)
    .sort((a, b) => a - b);
  const segments: Segment[] = [];
  let open: Mention[] = [];
  let next = 0;
  for (let i = 0; i + 1 < offsets.length; i += 1) {
    const start = offsets[i] ?? 0;
    const end = offsets[i + 1] ?? start;
    open = open.filter((mention) => mention.end > start);
    for (
      let mention = rich.mentions[next];
      mention && mention.start <= start;
      mention = rich.mentions[next]
    ) {
      if (mention.end > start) open.push(mention);
      next += 1;
    }
    segments.push({ start, end, text: rich.text.slice(start, end), mentions: [...open] });
  }
  return segments;
}
