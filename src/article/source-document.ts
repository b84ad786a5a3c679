/**
 * What every format is read into and the only thing the compiler takes: the lines of a page with what its source
 * knows about them. Formats decide nothing about kinds of blocks unless their source does (a `hint`).
 */
import type { Span } from '#text/span.ts';
import type { Mark, NoteRole, SourceFormat } from './article.ts';
import type { ArticleId } from './ids.ts';

/** What the source itself says a line is. Of plain text only front matter does: `title:` is the headline, a line that says nothing usable is `unknown`. */
export type LineHint =
  | 'headline'
  | 'heading'
  | 'paragraph'
  | 'caption'
  | 'list-item'
  | 'quote'
  | 'related'
  | 'related-item'
  | 'note'
  | 'separator'
  | 'unknown';

/** Where the picture of a caption is. `file` is a path beside the document, which whoever read an archive can still resolve. */
export type SourcePicture =
  | { readonly kind: 'none' }
  | { readonly kind: 'remote'; readonly url: string }
  | { readonly kind: 'file'; readonly path: string }
  | { readonly kind: 'embedded'; readonly mediaType: string; readonly bytes: Uint8Array };

/** What the source says of an image beside its caption. Nothing is ever fetched for it. */
export interface SourceImage {
  /** Normalised; empty when the source gives none. */
  readonly alt: string;
  /** Normalised; null leaves it to the caption, which may print one. */
  readonly credit: string | null;
  readonly picture: SourcePicture;
}

/** One non-blank line of the page. */
export interface SourceLine {
  /** Normalised (see `normaliseText`). Empty only for the caption of an image that has none and for a rule. */
  readonly text: string;
  /** Where the line stands in `SourceDocument.raw`, without its line end. */
  readonly source: Span;
  /** White-space columns before the first character, as printed. */
  readonly indent: number;
  /** Blank lines (white space or NBSP only) between the line before and this one. */
  readonly blankLinesBefore: number;
  readonly hint: LineHint | null;
  /** Emphasis and links, in `text`; absent when there are none. */
  readonly marks?: readonly Mark[];
  /** Of a `heading`; absent for 2. */
  readonly level?: 2 | 3;
  /** Of a `list-item` (see `ListBlock.marker`); absent when nothing is printed before it. */
  readonly marker?: string;
  /** Of a `note`; absent for the editor's. */
  readonly role?: NoteRole;
  /** Of a `caption`; absent when the source has words only. */
  readonly image?: SourceImage;
}

/** Names of the doubts a compiler or a format may have. */
export const ISSUE_KINDS = [
  'empty-source',
  'unreadable-character',
  'no-headline',
  'front-matter',
  'direction-override',
  'left-out',
  'damaged',
  'doubtful-kind',
  'truncated',
  'ambiguous-mention',
  'long-line',
] as const;
export type IssueKind = (typeof ISSUE_KINDS)[number];

/** One thing that could not be decided for certain, for the writer or the reader to look at. Nothing is lost by it. */
export interface CompileIssue {
  readonly kind: IssueKind;
  /** One plain English sentence that names the remedy where there is one. */
  readonly message: string;
  /** 1-based line in the raw text; null when the issue concerns the whole page. */
  readonly line: number | null;
  /** The place in the raw text; null when the issue concerns the whole page. */
  readonly source: Span | null;
}

/** A page before it is compiled: its lines, in order, and what the source says about the whole. */
export interface SourceDocument {
  readonly format: SourceFormat;
  /** Base name of the file, or null for pasted text. */
  readonly fileName: string | null;
  /** The decoded text before any normalisation; every source span points into it. */
  readonly raw: string;
  /** Lower-case hexadecimal SHA-256 of the UTF-8 bytes of `raw`, computed by the host (the pure layers have no crypto). */
  readonly sha256: string;
  /** BCP 47 tag: what the caller or the source says, else what the text looks like (see `formats/detect-language`). */
  readonly lang: string;
  readonly date: string | null;
  readonly topic: string | null;
  readonly sources: readonly string[];
  /** Id the source asks for; null lets the compiler derive one. */
  readonly id: ArticleId | null;
  readonly lines: readonly SourceLine[];
  readonly issues: readonly CompileIssue[];
}
