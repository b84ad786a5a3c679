/** Pass 7. The caption lines of a page as images, each with its own text, number and credit. */
import type { Findings, FoundMention } from '#recognise/find-mentions.ts';
import type { Mark } from '#article/article.ts';
import { toSeries, type PageNumbers } from './photo-number.ts';
import { sliceMarks, type Piece } from './piece.ts';
import { splitCaption, takeCaption, type CaptionPart } from './split-caption.ts';

/** One image's caption. */
export interface CaptionImage {
  /** As printed, number and credit included. */
  readonly printed: string;
  readonly text: string;
  /** Index `text`. */
  readonly mentions: readonly FoundMention[];
  /** Index `text`. */
  readonly marks: readonly Mark[];
  readonly sequence: number | null;
  readonly credit: string | null;
  /** Shared by the images of one line; null for an image alone. */
  readonly group: string | null;
}

/** For each piece the images of its caption, in order; none for a piece of another kind. */
export function splitCaptions(pieces: readonly Piece[], findings: Findings): readonly CaptionImage[][] {
  const page = { entities: findings.entities, numbers: toPageNumbers(pieces, findings) };
  let joined = 0;
  return pieces.map(({ is, text, marks }, i) => {
    if (is.kind !== 'caption' && is.kind !== 'open') return [];
    const mentions = findings.mentions[i] ?? [];
    // A picture that the source shows has one caption, whatever is printed in it.
    const one = is.kind === 'caption' && is.image !== undefined;
    const parts = one ? [takeCaption(text, mentions, page)] : splitCaption(text, mentions, page);
    if (parts.length > 1) joined += 1;
    const group = parts.length > 1 ? `g${joined}` : null;
    return parts.map((part) => toImage({ text, marks }, part, mentions, group));
  });
}

function toImage(
  { text, marks }: Pick<Piece, 'text' | 'marks'>,
  { printed, shown, sequence, credit }: CaptionPart,
  mentions: readonly FoundMention[],
  group: string | null,
): CaptionImage {
  return {
    printed: text.slice(printed.start, printed.end),
    text: text.slice(shown.start, shown.end),
    mentions: mentions
      .filter((mention) => shown.start <= mention.start && mention.end <= shown.end)
      .map((mention) => ({ ...mention, start: mention.start - shown.start, end: mention.end - shown.start })),
    marks: sliceMarks(marks, shown),
    sequence,
    credit,
    group,
  };
}

function toPageNumbers(pieces: readonly Piece[], findings: Findings): PageNumbers {
  const captions = pieces.filter(({ is }) => is.kind === 'caption').map(({ text }) => text);
  return { pairs: toPairs(pieces, findings), series: toSeries(captions) };
}

function toPairs(pieces: readonly Piece[], findings: Findings): ReadonlySet<string> {
  const pairs = new Set<string>();
  pieces.forEach(({ is }, line) => {
    if (is.kind !== 'paragraph' && is.kind !== 'headline') return;
    const words = findings.lines[line]?.words ?? [];
    words.forEach((word, i) => {
      const before = words[i - 1];
      if (word.written === 'digits' && word.text.length <= 3 && before)
        pairs.add(`${before.folded} ${word.text}`);
    });
  });
  return pairs;
}
