import type { DecidedBy, Mark, NoteRole } from '#article/article.ts';
import type { LineHint } from '#article/source-document.ts';
import type { LineCase } from '#text/letter-case.ts';
import type { Span } from '#text/span.ts';

/** What a line was found to be, or why that is still open. `open` lines are decided when the names of the page are known. */
export type PieceKind =
  | { readonly kind: 'headline' }
  | { readonly kind: 'paragraph' }
  | { readonly kind: 'heading' }
  | { readonly kind: 'caption' }
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

/** Words separated by white space. */
export function countWords(text: string): number {
  let words = text === '' ? 0 : 1;
  for (let at = text.indexOf(' '); at >= 0; at = text.indexOf(' ', at + 1)) words += 1;
  return words;
}
