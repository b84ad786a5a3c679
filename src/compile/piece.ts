import type { DecidedBy, Mark, NoteRole } from '#article/article.ts';
import type { LineHint, SourceImage } from '#article/source-document.ts';
import type { LineCase } from '#text/letter-case.ts';
import type { Span } from '#text/span.ts';

/** What a line was found to be, or why that is still open. `open` lines are decided when the names of the page are known. */
export type PieceKind =
  | { readonly kind: 'headline' }
  | { readonly kind: 'paragraph' }
  /** Without a level it is a part of the story: 2. */
  | { readonly kind: 'heading'; readonly level?: 2 | 3 }
  /** `image`: what the source says of the picture. */
  | { readonly kind: 'caption'; readonly image?: SourceImage }
  | { readonly kind: 'quote' }
  | { readonly kind: 'list-item'; readonly marker: string }
  | { readonly kind: 'related' }
  | { readonly kind: 'related-item' }
  | { readonly kind: 'note'; readonly role: NoteRole }
  | { readonly kind: 'separator' }
  | { readonly kind: 'unknown' }
  /** Rule 9: short and all in capitals. Rule 10: every word capitalised. Rule 11: sentence case without punctuation. */
  | { readonly kind: 'open'; readonly rule: 9 | 10 | 11 };

/** A line of the page on its way to a block. Passes replace pieces, they never change one. */
export interface Piece {
  /** Normalised; mentions and marks will index it. */
  readonly text: string;
  /** The place in the raw text. A line that was unwrapped or split shares the whole range it came from. */
  readonly source: Span;
  readonly blankLinesBefore: number;
  readonly hint: LineHint | null;
  readonly wordCount: number;
  readonly written: LineCase;
  readonly is: PieceKind;
  readonly by: DecidedBy;
  /** From 0 to 1. */
  readonly confidence: number;
  readonly marks: readonly Mark[];
}

/** The piece with its kind decided. */
export function decide(piece: Piece, is: PieceKind, confidence: number, by: DecidedBy = 'rule'): Piece {
  return { ...piece, is, confidence, by };
}

/** The part of the piece from `start` to `end` of its text, with its marks cut to it and moved along. */
export function slicePiece(piece: Piece, start: number, end = piece.text.length): Piece {
  return { ...piece, text: piece.text.slice(start, end), marks: sliceMarks(piece.marks, { start, end }) };
}

/** The marks within a part of a text, cut to it and moved along; marks outside it are gone. */
export function sliceMarks(marks: readonly Mark[], part: Span): readonly Mark[] {
  if (marks.length === 0) return marks;
  return marks.flatMap((mark): Mark[] => {
    const start = Math.max(mark.start, part.start) - part.start;
    const end = Math.min(mark.end, part.end) - part.start;
    return start < end ? [{ ...mark, start, end }] : [];
  });
}

/** True when rules found how the piece begins (a dateline, a run-in head): such a line is text. Emphasis and links say nothing of the kind. */
export function hasOpening({ marks }: Piece): boolean {
  return marks.some(({ kind }) => kind === 'dateline' || kind === 'run-in-head');
}

/** Words separated by white space. */
export function countWords(text: string): number {
  let words = text === '' ? 0 : 1;
  for (let at = text.indexOf(' '); at >= 0; at = text.indexOf(' ', at + 1)) words += 1;
  return words;
}
