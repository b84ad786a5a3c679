import { decodeArticleId, decodeEntity, decodeEntityId } from '#article/decode-entity.ts';
import {
  reject,
  runDecoder,
  toFields,
  toList,
  toText,
  toTextOrNull,
  toWhole,
  type DecodeError,
} from '#article/decode-value.ts';
import type { Result } from '#article/result.ts';
import type { EntityCount, Library, LibraryEntry } from '#article/library.ts';

/** A file beside the library's own: a bare name, so that a damaged list cannot send the reader elsewhere. */
const FILE_NAME = /^[A-Za-z0-9_-][A-Za-z0-9._-]*\.json$/;

/** The library from its file (written by `build/edition-library.ts`), or the first fault with its path. */
export function decodeLibrary(value: unknown): Result<Library, DecodeError> {
  return runDecoder(() => {
    const { schema, articles, entities } = toFields(value, 'library');
    if (schema !== 1) reject('schema', 'this version of Dramatis reads library schema 1');
    const known = toList(entities, 'entities', decodeEntity);
    return {
      articles: toList(articles, 'articles', decodeEntry),
      entities: new Map(known.map((entity) => [entity.id, entity])),
    };
  });
}

function decodeEntry(value: unknown, path: string): LibraryEntry {
  const fields = toFields(value, path);
  const asset = toText(fields['asset'], `${path}.asset`);
  return {
    id: decodeArticleId(fields['id'], `${path}.id`),
    lang: toText(fields['lang'], `${path}.lang`),
    date: toTextOrNull(fields['date'], `${path}.date`),
    topic: toTextOrNull(fields['topic'], `${path}.topic`),
    headline: toText(fields['headline'], `${path}.headline`),
    opening: toText(fields['opening'], `${path}.opening`),
    words: toWhole(fields['words'], `${path}.words`, 0),
    leadDepicts: toList(fields['leadDepicts'], `${path}.leadDepicts`, decodeEntityId),
    entities: toList(fields['entities'], `${path}.entities`, decodeCount),
    asset: FILE_NAME.test(asset) ? asset : reject(`${path}.asset`, 'the bare name of a JSON file is needed'),
  };
}

function decodeCount(value: unknown, path: string): EntityCount {
  const { entity, count } = toFields(value, path);
  return { entity: decodeEntityId(entity, `${path}.entity`), count: toWhole(count, `${path}.count`, 1) };
}
