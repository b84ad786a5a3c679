import type { Article } from '#article/article.ts';
import type { Entity } from '#article/entity.ts';
import { toArticleId } from '#article/ids.ts';
import { fixtureArticle } from './fixture-article.ts';
import { rich } from './rich.ts';

/** An article of paragraphs `b1`, `b2` …, in which names are marked as `rich` reads them. */
export function markedArticle(
  id: string,
  date: string | null,
  headline: string,
  paragraphs: readonly string[],
  { lang = 'it', entities = fixtureArticle.entities }: { lang?: string; entities?: readonly Entity[] } = {},
): Article {
  return {
    ...fixtureArticle,
    id: toArticleId(id),
    lang,
    date,
    entities,
    headline: { ...fixtureArticle.headline, ...rich(headline) },
    blocks: paragraphs.map((text, at) => ({
      kind: 'paragraph',
      id: `b${at + 1}`,
      by: 'rule',
      confidence: 1,
      source: null,
      ...rich(text),
    })),
  };
}
