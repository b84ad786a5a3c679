import { createContext } from 'react';
import type { Block } from '#article/article.ts';
import type { ArticleId } from '#article/ids.ts';
import type { KindOverride } from '#article/kind-override.ts';
import type { KeptLine } from '#article/place-records.ts';
import type { KeptPicture } from '#queries/kept/pictures-query.ts';

/** What the reader has made of the article, and how they change it. */
export interface Own {
  /** Null outside an article's page, where nothing can be changed. */
  readonly articleId: ArticleId | null;
  /** Whether the pictures are known. Until they are, a slot may only look empty. */
  readonly picturesAre: 'being-read' | 'known' | 'unreadable';
  /** By the block they belong to. */
  readonly pictures: ReadonlyMap<string, KeptPicture>;
  /** The lines that something of the reader's can belong to, by block. */
  readonly lines: ReadonlyMap<string, KeptLine>;
  /** What belongs to a line that is not there. */
  readonly unplaced: { readonly pictures: readonly KeptPicture[]; readonly kinds: readonly KindOverride[] };
  /** Reads the pictures once more; whether they are known then. */
  readonly onReadPictures: () => Promise<boolean>;
  /** Asks the reader what a line is. */
  readonly onAskKind: (block: Block) => void;
}

export const OwnContext = createContext<Own>({
  articleId: null,
  picturesAre: 'being-read',
  pictures: new Map(),
  lines: new Map(),
  unplaced: { pictures: [], kinds: [] },
  onReadPictures: () => Promise.resolve(false),
  onAskKind: () => undefined,
});
