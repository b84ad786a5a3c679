import type { OwnArticle } from '#article/own-article.ts';
import { fixtureArticle } from './fixture-article.ts';

/** The fixture's article as one that a reader brought: pasted, without tags. */
export const fixtureOwnArticle: OwnArticle = {
  articleId: fixtureArticle.id,
  article: fixtureArticle,
  owners: [],
  addedAt: '2024-12-01T08:00:00.000Z',
  tags: [],
  fileName: null,
};
