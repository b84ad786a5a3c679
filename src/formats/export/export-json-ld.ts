/**
 * An article as a NewsArticle of schema.org. The whole model rides among its encodings, so that nothing is lost on the way back.
 * @see https://schema.org/NewsArticle
 */
import type { Article } from '#article/article.ts';
import type { EntityType } from '#article/entity.ts';
import { ARTICLE_MEDIA_TYPE } from '#formats/json/carried-article.ts';
import { nameOf, toBodyText, toBylines, toRemoteImages } from './article-text.ts';

/** What schema.org calls the types of our entities. */
const TYPES: Readonly<Record<EntityType, string>> = {
  person: 'Person',
  organisation: 'Organization',
  place: 'Place',
  work: 'CreativeWork',
  event: 'Event',
};

/** The article as the text of a JSON-LD file. */
export function exportJsonLd(article: Article): string {
  return `${JSON.stringify(toJsonLd(article), null, 2)}\n`;
}

function toJsonLd(article: Article): object {
  const { date, lang, headline, topic, sources } = article;
  return {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    identifier: article.id,
    headline: headline.text,
    inLanguage: lang,
    ...(date === null ? {} : { datePublished: date }),
    ...(topic === null ? {} : { articleSection: topic }),
    author: toBylines(article).map((name) => ({ '@type': 'Person', name })),
    sourceOrganization: sources.map((name) => ({ '@type': 'Organization', name })),
    image: toRemoteImages(article).map(({ url, caption, credit }) => ({
      '@type': 'ImageObject',
      contentUrl: url,
      caption: caption.text,
      ...(credit === null ? {} : { creditText: credit }),
    })),
    articleBody: toBodyText(article),
    mentions: article.entities.map((entity) => ({
      '@type': TYPES[entity.type],
      name: nameOf(entity, article),
      ...(entity.sameAs.length === 0 ? {} : { sameAs: entity.sameAs }),
    })),
    encoding: [{ '@type': 'MediaObject', encodingFormat: ARTICLE_MEDIA_TYPE, text: JSON.stringify(article) }],
  };
}
