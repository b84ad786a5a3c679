import { decodeArticleId } from '#article/decode-entity.ts';
import {
  reject,
  toDayOrNull,
  toFields,
  toList,
  toText,
  toTextOrNull,
  toWhole,
  type Fields,
} from '#article/decode-value.ts';
import type { Entity } from '#article/entity.ts';
import type { EntityId } from '#article/ids.ts';
import type { EntityCount, LibraryEntry } from '#article/library.ts';
import { decodeBareEntity, toBareEntity, type BareEntity } from './bare-entity.ts';

/** Entries as files have them: columns, since they compress better than rows. What entries are counted by. */
export interface WrittenColumns {
  readonly ids: readonly string[];
  readonly days: readonly (string | null)[];
  readonly langs: readonly string[];
  readonly topics: readonly (string | null)[];
  /** Of each article: number of an entity in `entities`, times it is named, number, times … */
  readonly named: readonly (readonly number[])[];
  readonly entities: readonly BareEntity[];
}

/** The entries' columns, and the number that an entity has among theirs. */
export function encodeColumns(
  entries: readonly LibraryEntry[],
  findEntity: (id: EntityId) => Entity,
): { readonly columns: WrittenColumns; readonly numberOf: (id: EntityId) => number } {
  const numbers = new Map<EntityId, number>();
  const numberOf = (id: EntityId) => {
    const known = numbers.get(id) ?? numbers.size;
    numbers.set(id, known);
    return known;
  };
  const named = entries.map(({ entities }) =>
    entities.flatMap(({ entity, count }) => [numberOf(entity), count]),
  );
  const columns = {
    ids: entries.map(({ id }) => id),
    days: entries.map(({ date }) => date),
    langs: entries.map(({ lang }) => lang),
    topics: entries.map(({ topic }) => topic),
    named,
    // Read last: whoever asks for a number until the file is written adds an entity.
    get entities() {
      return [...numbers.keys()].map((id) => toBareEntity(findEntity(id)));
    },
  };
  return { columns, numberOf };
}

/** Entries of which only what `WrittenColumns` has is known, and whom they name. */
export interface DecodedColumns {
  readonly entries: readonly LibraryEntry[];
  /** Without roles. */
  readonly entities: readonly Entity[];
  /** Another column of the same file, one value for each entry. */
  readonly column: <T>(name: string, item: (value: unknown, path: string) => T) => readonly T[];
}

/** What `encodeColumns` wrote. Rejects with the path of the first fault (see `runDecoder`). */
export function decodeColumns(value: unknown, path: string): DecodedColumns {
  const fields: Fields = toFields(value, path);
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
  const named = column('named', (item, at) => decodeCounts(item, at, entities));
  const entries = ids.map((id, at) => ({
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
  }));
  return { entries, entities, column };
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
