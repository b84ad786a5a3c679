/**
 * News in JSON of the IPTC, versions 1 to 3. Names are written `contentType` from version 3 on and `contenttype` before.
 * @see https://iptc.org/standards/ninjs/
 */
import { failure, success, type Result } from '#article/result.ts';
import { isLanguageTag } from '#article/language-tag.ts';
import { toPlainText } from '#formats/lines/marked-text.ts';
import { toPrintedDay } from '#formats/lines/printed-day.ts';
import { toWebAddress } from '#formats/lines/safe-link.ts';
import type { AboutSource, Imported } from '#formats/read-document.ts';
import { objection, type Objection } from '#formats/refusal.ts';
import { ARTICLE_MEDIA_TYPE, parseCarriedArticle } from './carried-article.ts';
import { isObject, textAt, toObjects, type JsonObject } from './json-value.ts';
import type { ContainerFacts, DescribedImage } from './news-article.ts';
import { readEntry, type EntryBody } from './wrapped-entry.ts';

/** True for a ninjs item: it has an identifier, and a headline or body in one of the forms of its versions. */
export function isNinjs(value: unknown): value is JsonObject {
  if (!isObject(value) || textAt(value, 'uri') === null) return false;
  return ['bodies', 'headlines', 'body_xhtml', 'body_text', 'body_html', 'headline', 'standard'].some((key) =>
    Object.hasOwn(value, key),
  );
}

/** The article in a ninjs item: the one that rides in it, if we wrote it, else what its own fields say. */
export function parseNinjs(item: JsonObject, about: AboutSource): Result<Imported, Objection> {
  const bodies = toObjects(item['bodies']);
  for (const body of bodies) {
    if (mediaTypeOf(body) !== ARTICLE_MEDIA_TYPE) continue;
    const article = parseCarriedArticle(textAt(body, 'value') ?? '');
    if (article) return success({ kind: 'article', article });
  }
  const type = textAt(item, 'type');
  if (type !== null && !['text', 'composite', 'component'].includes(type))
    return failure(
      objection(
        'unsupported',
        `is a ninjs item of the type ${type}, not a text`,
        'import the item with the text',
      ),
    );
  const read = readEntry({ format: 'ninjs', body: toBody(item, bodies), facts: toFacts(item) }, about);
  return read.ok ? success({ kind: 'document', document: read.value }) : read;
}

function mediaTypeOf(body: JsonObject): string {
  return (textAt(body, 'contentType', 'contenttype') ?? 'text/plain').toLowerCase();
}

/** HTML says more than text; the first of each is the main one. */
function toBody(item: JsonObject, bodies: readonly JsonObject[]): EntryBody {
  const ofType = (test: RegExp): string | null =>
    bodies
      .filter((body) => test.test(mediaTypeOf(body)) && textAt(body, 'value') !== null)
      .map((body) => textAt(body, 'value'))[0] ?? null;
  const html = ofType(/^(?:text\/html|application\/xhtml\+xml)/) ?? textAt(item, 'body_xhtml', 'body_html');
  if (html !== null) return { kind: 'html', html };
  const text = ofType(/^text\/plain/) ?? textAt(item, 'body_text');
  if (text !== null) return { kind: 'text', text };
  return { kind: 'text', text: mainOf(item['descriptions']) ?? textAt(item, 'description_text') ?? '' };
}

function toFacts(item: JsonObject): ContainerFacts {
  const lang = textAt(item, 'language');
  const date = textAt(
    item,
    'firstCreated',
    'firstcreated',
    'contentCreated',
    'versionCreated',
    'versioncreated',
  );
  const headline = mainOf(item['headlines']) ?? textAt(item, 'headline', 'title');
  const holder = textAt(item, 'copyrightHolder', 'copyrightholder');
  const sources = toObjects(item['infoSources'] ?? item['infosources']).map((source) =>
    textAt(source, 'name'),
  );
  const subject = toObjects(item['subjects'] ?? item['subject']).map((own) => textAt(own, 'name'))[0] ?? null;
  return {
    headline: headline === null ? null : toPlainText(headline) || null,
    address: toWebAddress(textAt(item, 'uri') ?? '', null),
    lang: lang !== null && isLanguageTag(lang) ? lang : null,
    date: date === null ? null : toPrintedDay(date),
    section: subject,
    authors: [textAt(item, 'by', 'byline')].filter((name) => name !== null).map(toPlainText),
    sources: [...sources, ...(sources.length === 0 ? [holder] : [])]
      .filter((name) => name !== null)
      .map(toPlainText),
    images: toAssociations(item['associations']).flatMap(toImage),
  };
}

/** The main one of headlines or descriptions, else the first. */
function mainOf(value: unknown): string | null {
  const all = toObjects(value);
  const main = all.find((own) => textAt(own, 'role') === 'main') ?? all[0];
  return main ? textAt(main, 'value') : null;
}

/** A list, or before version 2 an object by name. */
function toAssociations(value: unknown): readonly JsonObject[] {
  return isObject(value) ? Object.values(value).filter(isObject) : toObjects(value);
}

function toImage(association: JsonObject): DescribedImage[] {
  const type = textAt(association, 'type');
  if (type !== 'picture' && type !== 'graphic') return [];
  const renditions = toAssociations(association['renditions']);
  const sizes = renditions.map((own) => ({ address: textAt(own, 'href'), width: Number(own['width']) || 0 }));
  const largest = sizes.toSorted((a, b) => b.width - a.width).find(({ address }) => address !== null);
  const url = toWebAddress(largest?.address ?? '', null);
  if (url === null) return [];
  const caption =
    mainOf(association['descriptions']) ?? textAt(association, 'description_text', 'headline', 'title');
  const credit = textAt(
    association,
    'creditLine',
    'creditline',
    'by',
    'byline',
    'copyrightHolder',
    'copyrightholder',
  );
  return [
    {
      caption: toPlainText(caption ?? ''),
      image: {
        alt: toPlainText(textAt(association, 'altText', 'alttext') ?? ''),
        credit: credit === null ? null : toPlainText(credit) || null,
        picture: { kind: 'remote', url },
      },
    },
  ];
}
