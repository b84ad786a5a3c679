import { createContext } from 'react';
import type { Block } from '#article/article.ts';
import type { ArticleId } from '#article/ids.ts';
import type { KeptPicture } from '#queries/kept/pictures-query.ts';

/** What the reader has made of the article, and how they change it. */
export interface Own {
  /** Null outside an article's page, where nothing can be changed. */
  readonly articleId: ArticleId | null;
  /** By block. */
  readonly pictures: ReadonlyMap<string, KeptPicture>;
  /** Asks the reader what a line is. */
  readonly onAskKind: (block: Block) => void;
}

export const OwnContext = createContext<Own>({
  articleId: null,
  pictures: new Map(),
  onAskKind: () => undefined,
});
