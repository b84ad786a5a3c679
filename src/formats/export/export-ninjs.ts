/**
 * An article as ninjs 3. Its readers find headline, text, pictures and the cast in the places of the standard; the whole model rides in one more of the `bodies`, so
 * that nothing is lost on the way back.
 * @see https://iptc.org/standards/ninjs/
 */
import type { Article } from '#article/article.ts';
import type { Entity, EntityType } from '#article/entity.ts';
import { ARTICLE_MEDIA_TYPE } from '#formats/json/carried-article.ts';
import { nameOf, toBodyText, toBylines, toRemoteImages } from './article-text.ts';
import { toXhtml } from './article-xhtml.ts';

/** A role that no other body has. */
const ARTICLE_ROLE = 'dramatis-article';

/** The article as the text of a ninjs file. */
export function exportNinjs(article: Article): string {
  const { id, lang, date, headline, sources } = article;
  const [byline] = toBylines(article);
  const text = toBodyText(article);
  const model = JSON.stringify(article);
  const ofType = (type: EntityType): readonly object[] =>
    article.entities.filter((entity) => entity.type === type).map((entity) => toConcept(entity, article));
  const item = {
    uri: `urn:dramatis:article:${id}`,
    standard: {
      name: 'ninjs',
      version: '3.0',
      schema: 'https://www.iptc.org/std/ninjs/ninjs-schema_3.0.json',
    },
    type: 'text',
    language: lang,
    ...(date === null ? {} : { firstCreated: `${date}T00:00:00Z` }),
    ...(byline === undefined ? {} : { by: byline }),
    headlines: [{ role: 'main', contentType: 'text/plain', value: headline.text }],
    bodies: [
      { role: 'main', contentType: 'text/plain', charCount: text.length, value: text },
      { role: 'richtext', contentType: 'application/xhtml+xml', value: toXhtml(article) },
      { role: ARTICLE_ROLE, contentType: ARTICLE_MEDIA_TYPE, charCount: model.length, value: model },
    ],
    people: ofType('person'),
    organisations: ofType('organisation'),
    places: ofType('place'),
    events: ofType('event'),
    infoSources: sources.map((name) => ({ name })),
    associations: toRemoteImages(article).map(({ id: own, caption, credit, alt, url }) => ({
      name: own,
      uri: url,
      type: 'picture',
      ...(alt === '' ? {} : { altText: alt }),
      ...(credit === null ? {} : { creditLine: credit }),
      descriptions: [{ role: 'main', contentType: 'text/plain', value: caption.text }],
      renditions: [{ name: 'main', href: url }],
    })),
  };
  return `${JSON.stringify(item, null, 2)}\n`;
}

function toConcept(entity: Entity, article: Article): object {
  const [same] = entity.sameAs;
  return {
    name: nameOf(entity, article),
    rel: 'mentions',
    uri: same ?? `urn:dramatis:entity:${entity.id}`,
  };
}
