import { FILE_NAME } from '#article/decode-library.ts';
import { reject, runDecoder, toList, toText, toWhole, type DecodeError } from '#article/decode-value.ts';
import type { Entity } from '#article/entity.ts';
import type { EntityId } from '#article/ids.ts';
import type { LibraryEntry } from '#article/library.ts';
import type { Result } from '#article/result.ts';
import { decodeColumns, encodeColumns, type WrittenColumns } from './entry-columns.ts';

/** A stretch of the list. */
export interface ListShard {
  /** By place, oldest first. */
  readonly entries: readonly LibraryEntry[];
  /** Bytes of each article's file. */
  readonly bytes: readonly number[];
  /** Those whom the entries name; without roles. */
  readonly entities: readonly Entity[];
}

/** A stretch as its file has it. */
export interface WrittenList extends WrittenColumns {
  readonly headlines: readonly string[];
  readonly openings: readonly string[];
  readonly words: readonly number[];
  /** Numbers of entities. */
  readonly depicted: readonly (readonly number[])[];
  readonly assets: readonly string[];
  readonly bytes: readonly number[];
}

/** A stretch as its file has it. */
export function encodeList(
  entries: readonly LibraryEntry[],
  bytes: readonly number[],
  findEntity: (id: EntityId) => Entity,
): WrittenList {
  const { columns, numberOf } = encodeColumns(entries, findEntity);
  const depicted = entries.map(({ leadDepicts }) => leadDepicts.map(numberOf));
  return {
    ...columns,
    headlines: entries.map(({ headline }) => headline),
    openings: entries.map(({ opening }) => opening),
    words: entries.map(({ words }) => words),
    depicted,
    assets: entries.map(({ asset }) => asset ?? ''),
    bytes,
  };
}

/** The stretch from its file, or the first fault with its path. */
export function decodeListShard(value: unknown): Result<ListShard, DecodeError> {
  return runDecoder(() => {
    const { entries, entities, column } = decodeColumns(value, 'list');
    const headlines = column('headlines', toText);
    const openings = column('openings', toText);
    const words = column('words', (item, path) => toWhole(item, path, 0));
    const assets = column('assets', toFileName);
    const depicted = column('depicted', (item, path) =>
      toList(item, path, (number, at) => toWhole(number, at, 0, entities.length - 1)),
    );
    return {
      entries: entries.map((entry, at) => ({
        ...entry,
        headline: headlines[at] ?? '',
        opening: openings[at] ?? '',
        words: words[at] ?? 0,
        leadDepicts: (depicted[at] ?? []).flatMap((number) => entities[number]?.id ?? []),
        asset: assets[at] ?? '',
      })),
      bytes: column('bytes', (item, path) => toWhole(item, path, 0)),
      entities,
    };
  });
}

function toFileName(value: unknown, path: string): string {
  const name = toText(value, path);
  return FILE_NAME.test(name) ? name : reject(path, 'the bare name of a JSON file is needed');
}
