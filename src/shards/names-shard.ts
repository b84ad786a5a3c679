import { decodeEntity } from '#article/decode-entity.ts';
import { reject, runDecoder, toFields, toList, toWhole, type DecodeError } from '#article/decode-value.ts';
import type { Entity } from '#article/entity.ts';
import type { Result } from '#article/result.ts';

/** What an edition knows of an entity, and where it occurs. */
export interface NamedEntity {
  readonly entity: Entity;
  /** Places of the articles that name it, ascending; empty for one that only a role of another leads to. */
  readonly places: readonly number[];
  /** How often each of them names it. */
  readonly counts: readonly number[];
}

/** An entity as its file has it: each place as its distance from the one before. */
export interface WrittenName {
  readonly entity: Entity;
  readonly steps: readonly number[];
  readonly counts: readonly number[];
}

/** An entity as its file has it. */
export function encodeName({ entity, places, counts }: NamedEntity): WrittenName {
  return { entity, steps: places.map((place, at) => place - (places[at - 1] ?? 0)), counts };
}

/** The entities of a bucket, or the first fault with its path. */
export function decodeNamesShard(value: unknown): Result<readonly NamedEntity[], DecodeError> {
  return runDecoder(() => toList(value, 'names', decodeName));
}

function decodeName(value: unknown, path: string): NamedEntity {
  const fields = toFields(value, path);
  const steps = toList(fields['steps'], `${path}.steps`, (item, at) => toWhole(item, at, 0));
  const counts = toList(fields['counts'], `${path}.counts`, (item, at) => toWhole(item, at, 1));
  if (steps.length !== counts.length) return reject(`${path}.counts`, `${steps.length} numbers are needed`);
  let place = 0;
  const places = steps.map((step) => (place += step));
  return { entity: decodeEntity(fields['entity'], `${path}.entity`), places, counts };
}
