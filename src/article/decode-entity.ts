import { reject, toChoice, toFields, toList, toText, toTextOrNull } from './decode-value.ts';
import { ENTITY_TYPES, type Entity, type EntityNames, type EntityRole, type NameLanguage } from './entity.ts';
import { isSlug, toArticleId, toEntityId, type ArticleId, type EntityId } from './ids.ts';

/** Addresses that may be followed from an entity: nothing that runs. */
const SAFE_ADDRESS = /^https?:\/\/[^\s]+$/i;

/** An entity id, rejected with its path when it is not a slug. */
export function decodeEntityId(value: unknown, path: string): EntityId {
  const text = toText(value, path);
  return isSlug(text)
    ? toEntityId(text)
    : reject(path, 'an entity id (a slug such as kim-jong-un) is needed');
}

/** An article id, rejected with its path when it is not a slug. */
export function decodeArticleId(value: unknown, path: string): ArticleId {
  const text = toText(value, path);
  return isSlug(text)
    ? toArticleId(text)
    : reject(path, 'an article id (a slug such as kim-a-mosca) is needed');
}

function perLanguage<T>(
  value: unknown,
  path: string,
  item: (value: unknown, path: string) => T,
): Partial<Record<NameLanguage, T>> {
  const fields = toFields(value, path);
  const { it, en } = fields;
  return {
    ...(it === undefined ? {} : { it: item(it, `${path}.it`) }),
    ...(en === undefined ? {} : { en: item(en, `${path}.en`) }),
  };
}

function decodeNames(value: unknown, path: string): EntityNames {
  const { label, aliases } = toFields(value, path);
  return { label: toText(label, `${path}.label`), aliases: toList(aliases ?? [], `${path}.aliases`, toText) };
}

function decodeRole(value: unknown, path: string): EntityRole {
  const { title, of, from, to } = toFields(value, path);
  return {
    title: perLanguage(title, `${path}.title`, toText),
    of: of === null || of === undefined ? null : decodeEntityId(of, `${path}.of`),
    from: toTextOrNull(from, `${path}.from`),
    to: toTextOrNull(to, `${path}.to`),
  };
}

function decodeAddress(value: unknown, path: string): string {
  const text = toText(value, path);
  return SAFE_ADDRESS.test(text) ? text : reject(path, 'an http or https address is needed');
}

/** An entity from outside. Rejects with the path of the first fault (see `runDecoder`). */
export function decodeEntity(value: unknown, path: string): Entity {
  const { id, type, names, description, roles, sameAs } = toFields(value, path);
  return {
    id: decodeEntityId(id, `${path}.id`),
    type: toChoice(type, `${path}.type`, ENTITY_TYPES),
    names: perLanguage(names ?? {}, `${path}.names`, decodeNames),
    description: perLanguage(description ?? {}, `${path}.description`, toText),
    roles: toList(roles ?? [], `${path}.roles`, decodeRole),
    sameAs: toList(sameAs ?? [], `${path}.sameAs`, decodeAddress),
  };
}
