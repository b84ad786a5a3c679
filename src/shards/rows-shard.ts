import { decodeArticleId } from '#article/decode-entity.ts';
import {
  reject,
  runDecoder,
  toDayOrNull,
  toFields,
  toList,
  toText,
  toTextOrNull,
  toWhole,
  type DecodeError,
} from '#article/decode-value.ts';
import type { Entity } from '#article/entity.ts';
import type { EntityCount, LibraryEntry } from '#article/library.ts';
import type { Result } from '#article/result.ts';
import { decodeBareEntity, toBareEntity, type BareEntity } from './bare-entity.ts';
import { ARTICLES_PER_ROWS } from './layout.ts';

/** What articles are counted by. */
export interface RowsShard {
  /** By place, oldest first: entries of which only id, day, topic, language and entities are known (`at` is their place). */
  readonly entries: readonly LibraryEntry[];
  /** Those whom the entries name; without roles. */
  readonly entities: readonly Entity[];
}

/** The content of the file, as a JSON value. Columns, since they compress better than rows. */
export interface WrittenRows {
  readonly ids: readonly string[];
  readonly days: readonly (string | null)[];
  readonly langs: readonly string[];
  readonly topics: readonly (string | null)[];
  /** Of each article: number of an entity, times it is named, number, times … */
  readonly named: readonly (readonly number[])[];
  readonly entities: readonly BareEntity[];
}

/** The rows of entries, by place. */
export function encodeRows(
  entries: readonly LibraryEntry[],
  findEntity: (id: LibraryEntry['leadDepicts'][number]) => Entity,
): WrittenRows {
  const numbers = new Map<LibraryEntry['leadDepicts'][number], number>();
  const numberOf = (id: LibraryEntry['leadDepicts'][number]) => {
    const known = numbers.get(id) ?? numbers.size;
    numbers.set(id, known);
    return known;
  };
  const named = entries.map(({ entities }) =>
    entities.flatMap(({ entity, count }) => [numberOf(entity), count]),
  );
  return {
    ids: entries.map(({ id }) => id),
    days: entries.map(({ date }) => date),
    langs: entries.map(({ lang }) => lang),
    topics: entries.map(({ topic }) => topic),
    named,
    entities: [...numbers.keys()].map((id) => toBareEntity(findEntity(id))),
  };
}

/** Rows number `number` from their file, or the first fault with its path. */
export function decodeRowsShard(value: unknown, number: number): Result<RowsShard, DecodeError> {
  return runDecoder(() => {
    const fields = toFields(value, 'rows');
    const ids = toList(fields['ids'], 'ids', decodeArticleId);
    const column = <T>(name: string, item: (value: unknown, path: string) => T): T[] => {
      const values = toList(fields[name], name, item);
      return values.length === ids.length
        ? values
        : reject(name, `${ids.length} values are needed, one for each id`);
    };
    const days = column('days', toDayOrNull);
    const langs = column('langs', toText);
    const topics = column('topics', toTextOrNull);
    const entities = toList(fields['entities'], 'entities', decodeBareEntity);
    const named = column('named', (item, path) => decodeCounts(item, path, entities));
    return {
      entries: ids.map((id, at) => ({
        id,
        lang: langs[at] ?? '',
        date: days[at] ?? null,
        topic: topics[at] ?? null,
        headline: '',
        opening: '',
        words: 0,
        leadDepicts: [],
        entities: named[at] ?? [],
        asset: '',
        at: number * ARTICLES_PER_ROWS + at,
      })),
      entities,
    };
  });
}

function decodeCounts(value: unknown, path: string, entities: readonly Entity[]): EntityCount[] {
  const numbers = toList(value, path, (item, at) => toWhole(item, at, 0));
  const counts: EntityCount[] = [];
  for (let at = 0; at < numbers.length; at += 2) {
    const entity = entities[numbers[at] ?? -1];
    const count = numbers[at + 1];
    if (entity === undefined || count === undefined || count === 0)
      return reject(
        `${path}[${at}]`,
        'the number of an entity of this file, and how often it is named, are needed',
      );
    counts.push({ entity: entity.id, count });
  }
  return counts;
}
