import { decodeArticleId, decodeEntity, decodeEntityId } from './decode-entity.ts';
import {
  reject,
  runDecoder,
  toFields,
  toList,
  toText,
  toTextOrNull,
  toWhole,
  type DecodeError,
} from './decode-value.ts';
import type { ArticleId } from './ids.ts';
import type { Result } from './result.ts';
import type { EntityCount, Library, LibraryEntry } from './library.ts';

/** Name of a file beside the library's own: a bare one, so that a damaged list cannot send the reader elsewhere. */
export const FILE_NAME = /^[A-Za-z0-9_-][A-Za-z0-9._-]*\.json$/;

/** The library from its file (written by `build/edition-library.ts`), or the first fault with its path. */
export function decodeLibrary(value: unknown): Result<Library, DecodeError> {
  return runDecoder(() => {
    const { schema, articles, entities, added, removed } = toFields(value, 'library');
    if (schema !== 1) reject('schema', 'this version of Dramatis reads library schema 1');
    const known = toList(entities, 'entities', decodeEntity);
    const library: Library = {
      articles: toList(articles, 'articles', decodeEntry),
      entities: new Map(known.map((entity) => [entity.id, entity])),
    };
    // Only a device that has seen more than one edition says what has come and gone (`offline/edition-list.ts`).
    const gone = toList(removed ?? [], 'removed', decodeEntry);
    const news = toList(added ?? [], 'added', decodeArticleId);
    return {
      ...library,
      ...(gone.length === 0 ? {} : { articles: withRemoved(library.articles, gone), removed: toIds(gone) }),
      ...(news.length === 0 ? {} : { added: new Set(news) }),
    };
  });
}

/** Where their date puts them among the others, whose order stays. */
function withRemoved(articles: readonly LibraryEntry[], removed: readonly LibraryEntry[]): LibraryEntry[] {
  return [...articles, ...removed].sort((a, b) => (b.date ?? '').localeCompare(a.date ?? ''));
}

function toIds(entries: readonly LibraryEntry[]): ReadonlySet<ArticleId> {
  return new Set(entries.map(({ id }) => id));
}

/** An entry of a list. Rejects with the path of the first fault (see `runDecoder`). */
export function decodeEntry(value: unknown, path: string): LibraryEntry {
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
