import type { Article } from '#article/article.ts';
import type { Result } from '#article/result.ts';
import type { SourceDocument } from '#article/source-document.ts';
import type { Refusal } from './refusal.ts';

/** A document as a format reads it: all but the SHA-256 of its `raw`, which the host adds, for the pure layers have no crypto. */
export type ReadDocument = Omit<SourceDocument, 'sha256'>;

/** What a file holds: a document that must be compiled, or an article that was compiled before and comes back as it was. */
export type Imported =
  | { readonly kind: 'document'; readonly document: ReadDocument }
  | { readonly kind: 'article'; readonly article: Article };

/** One article of a file, or why it is none. */
export type ImportResult = Result<Imported, Refusal>;

/** What the host knows about a file. */
export interface AboutSource {
  /** Base name, or null for pasted text. */
  readonly fileName: string | null;
  /** Overrides the language that the source says it is in. */
  readonly lang?: string;
}
