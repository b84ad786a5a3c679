/**
 * JSON Feed, each of whose items is an article.
 * @see https://www.jsonfeed.org/version/1.1/
 */
import { isLanguageTag } from '#article/language-tag.ts';
import { toPlainText } from '#formats/lines/marked-text.ts';
import { toPrintedDay } from '#formats/lines/printed-day.ts';
import { toWebAddress } from '#formats/lines/safe-link.ts';
import { isObject, textAt, toObjects, type JsonObject } from './json-value.ts';
import { NO_FACTS, type Entry } from './wrapped-entry.ts';

/** True for a JSON Feed of any version. */
export function isJsonFeed(value: unknown): value is JsonObject {
  const version = isObject(value) ? textAt(value, 'version') : null;
  return version !== null && /^https?:\/\/(?:www\.)?jsonfeed\.org\/version\//.test(version);
}

/** The items, in order. */
export function listFeedItems(feed: JsonObject): readonly Entry[] {
  const source = textAt(feed, 'title');
  return toObjects(feed['items']).map((item): Entry => {
    const html = textAt(item, 'content_html');
    const lang = textAt(item, 'language') ?? textAt(feed, 'language');
    const title = textAt(item, 'title');
    const address = toWebAddress(textAt(item, 'url', 'external_url', 'id') ?? '', null);
    const date = textAt(item, 'date_published', 'date_modified');
    const authors = [...toObjects(item['authors']), ...toObjects(item['author'])].map((own) =>
      textAt(own, 'name'),
    );
    const picture = toWebAddress(textAt(item, 'image', 'banner_image') ?? '', address);
    return {
      format: 'json-feed',
      body:
        html === null
          ? { kind: 'text', text: textAt(item, 'content_text', 'summary') ?? '' }
          : { kind: 'html', html },
      facts: {
        ...NO_FACTS,
        headline: title === null ? null : toPlainText(title) || null,
        address,
        lang: lang !== null && isLanguageTag(lang) ? lang : null,
        date: date === null ? null : toPrintedDay(date),
        authors: [...new Set(authors)].filter((name) => name !== null).map(toPlainText),
        sources: source === null ? [] : [toPlainText(source)],
        images:
          picture === null
            ? []
            : [{ caption: '', image: { alt: '', credit: null, picture: { kind: 'remote', url: picture } } }],
      },
    };
  });
}
