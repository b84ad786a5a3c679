import type { Article } from './article.ts';
import type { Entity } from './entity.ts';
import type { ArticleId } from './ids.ts';

/** An article that the reader brought, with what is known of its coming. */
export interface OwnArticle {
  /** That of the article. */
  readonly articleId: ArticleId;
  readonly article: Article;
  /** Entities that the roles of the article's own belong to, such as the country of an office. */
  readonly owners: readonly Entity[];
  /** ISO 8601 in UTC. */
  readonly addedAt: string;
  /** In the reader's words. */
  readonly tags: readonly string[];
  /** Name of the file it came in; null for pasted text. */
  readonly fileName: string | null;
}

/** The article under another id. */
export function withArticleId(own: OwnArticle, articleId: ArticleId): OwnArticle {
  return { ...own, articleId, article: { ...own.article, id: articleId } };
}
