import { decodeEntityId } from '#article/decode-entity.ts';
import { reject, toText, toWhole } from '#article/decode-value.ts';
import { ENTITY_TYPES, type Entity } from '#article/entity.ts';

/** An entity as shards that only count and list write it: id, number of its type, label in Italian and in English (left out where it is the same). */
export type BareEntity = readonly [id: string, type: number, it: string | null, en?: string | null];

/** What counting and listing need of an entity. */
export function toBareEntity({ id, type, names }: Entity): BareEntity {
  const it = names.it?.label ?? null;
  const en = names.en?.label ?? null;
  const number = ENTITY_TYPES.indexOf(type);
  return it === en ? [id, number, it] : [id, number, it, en];
}

/** The entity, without what only its `names` shard knows: other names, description, roles. Rejects with the path of the first fault. */
export function decodeBareEntity(value: unknown, path: string): Entity {
  if (!Array.isArray(value)) return reject(path, 'an entity as a list is needed');
  const parts: readonly unknown[] = value;
  const [id, type, it, en = it] = parts;
  return {
    id: decodeEntityId(id, `${path}[0]`),
    type: ENTITY_TYPES[toWhole(type, `${path}[1]`, 0, ENTITY_TYPES.length - 1)] ?? 'work',
    names: {
      ...(it === null ? {} : { it: { label: toText(it, `${path}[2]`), aliases: [] } }),
      ...(en === null ? {} : { en: { label: toText(en, `${path}[3]`), aliases: [] } }),
    },
    description: {},
    roles: [],
    sameAs: [],
  };
}
