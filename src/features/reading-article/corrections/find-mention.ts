import type { Article, Mention } from '#article/article.ts';
import { mentionId } from '#features/reading-article/filter-passages.ts';
import { toCarriers } from '#features/reading-article/to-carriers.ts';

/** A mention that the reader has pointed at. */
export interface AskedMention {
  /** The `data-mention` of its element. */
  readonly id: string;
  /** The block it stands in; null for the headline. */
  readonly blockId: string | null;
  readonly mention: Mention;
  readonly printed: string;
}

/** The mention whose element has that `data-mention`; null where the article has changed since. */
export function findMention(article: Article, id: string): AskedMention | null {
  for (const { key, blockId, rich } of toCarriers(article)) {
    for (const mention of rich.mentions) {
      const { start, end } = mention;
      if (mentionId(key, start, end) === id)
        return { id, blockId, mention, printed: rich.text.slice(start, end) };
    }
  }
  return null;
}
