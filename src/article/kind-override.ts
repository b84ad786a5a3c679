import type { ArticleId } from './ids.ts';
import type { LineRecord } from './place-records.ts';

/** What a doubtful line can be turned into. */
export type LineKind = 'caption' | 'paragraph' | 'heading';

export const LINE_KINDS: readonly LineKind[] = ['caption', 'paragraph', 'heading'];

/** The reader's word on what a block is, against the compiler's. */
export interface KindOverride extends LineRecord {
  readonly articleId: ArticleId;
  readonly kind: LineKind;
}
