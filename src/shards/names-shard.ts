import { decodeEntity, decodeEntityId } from '#article/decode-entity.ts';
import {
  reject,
  runDecoder,
  toFields,
  toList,
  toText,
  toWhole,
  type DecodeError,
} from '#article/decode-value.ts';
import type { Entity } from '#article/entity.ts';
import type { EntityId } from '#article/ids.ts';
import type { Result } from '#article/result.ts';
import { decodeBareEntity, type BareEntity } from './bare-entity.ts';
import { decodeTotals, type Total } from './total.ts';

/** What an edition knows of an entity, and where it occurs. */
export interface NamedEntity {
  readonly entity: Entity;
  /** Places of the articles that name it, ascending; empty for one that only a role of another leads to. */
  readonly places: readonly number[];
  /** How often each of them names it. */
  readonly counts: readonly number[];
  /** Who else is named in those articles, most often first, of every type; not all of them. Itself is not among them. Empty, like topics and languages, for one article: its entry says the same. */
  readonly company: readonly Total<EntityId>[];
  /** What those articles are about. */
  readonly topics: readonly Total[];
  /** Two or three letters of those articles' languages. */
  readonly languages: readonly Total[];
}

/** The entities of a bucket. */
export interface NamesShard {
  readonly named: readonly NamedEntity[];
  /** Whoever is in company; without roles. */
  readonly entities: readonly Entity[];
}

/** An entity as its file has it: each place as its distance from the one before, pairs of id and count. */
export interface WrittenName {
  readonly entity: Entity;
  readonly steps: readonly number[];
  readonly counts: readonly number[];
  readonly company: readonly (readonly [string, number])[];
  readonly topics: readonly (readonly [string, number])[];
  readonly languages: readonly (readonly [string, number])[];
}

/** A bucket as its file has it. */
export interface WrittenNames {
  readonly named: readonly WrittenName[];
  readonly entities: readonly BareEntity[];
}

/** Places as distances, each from the one before. */
export function toSteps(places: readonly number[]): number[] {
  return places.map((place, at) => place - (places[at - 1] ?? 0));
}

/** The entities of a bucket, or the first fault with its path. */
export function decodeNamesShard(value: unknown): Result<NamesShard, DecodeError> {
  return runDecoder(() => {
    const { named, entities } = toFields(value, 'names');
    return {
      named: toList(named, 'named', decodeName),
      entities: toList(entities, 'entities', decodeBareEntity),
    };
  });
}

function decodeName(value: unknown, path: string): NamedEntity {
  const fields = toFields(value, path);
  const steps = toList(fields['steps'], `${path}.steps`, (item, at) => toWhole(item, at, 0));
  const counts = toList(fields['counts'], `${path}.counts`, (item, at) => toWhole(item, at, 1));
  if (steps.length !== counts.length) return reject(`${path}.counts`, `${steps.length} numbers are needed`);
  let place = 0;
  return {
    entity: decodeEntity(fields['entity'], `${path}.entity`),
    places: steps.map((step) => (place += step)),
    counts,
    company: decodeTotals(fields['company'], `${path}.company`, decodeEntityId),
    topics: decodeTotals(fields['topics'], `${path}.topics`, toText),
    languages: decodeTotals(fields['languages'], `${path}.languages`, toText),
  };
}
