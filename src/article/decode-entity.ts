import { isPartialDate } from './calendar-date.ts';
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

/** What an object holds for each language of names, decoded; other keys are left behind. */
export function decodePerLanguage<T>(
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

/** A year, a month or a day of the calendar, or null; an absent key counts as null. */
export function decodePartialDate(value: unknown, path: string): string | null {
  const text = toTextOrNull(value, path);
  return text === null || isPartialDate(text)
    ? text
    : reject(path, 'a date as YYYY, YYYY-MM or YYYY-MM-DD is needed');
}

function decodeRole(value: unknown, path: string): EntityRole {
  const { title, of, from, to } = toFields(value, path);
  return {
    title: decodePerLanguage(title, `${path}.title`, toText),
    of: of === null || of === undefined ? null : decodeEntityId(of, `${path}.of`),
    from: decodePartialDate(from, `${path}.from`),
    to: decodePartialDate(to, `${path}.to`),
  };
}

/** A web address that may be followed: http or https. */
export function decodeAddress(value: unknown, path: string): string {
  const text = toText(value, path);
  return SAFE_ADDRESS.test(text) ? text : reject(path, 'an http or https address is needed');
}

/** An entity from outside. Rejects with the path of the first fault (see `runDecoder`). */
export function decodeEntity(value: unknown, path: string): Entity {
  const { id, type, names, description, roles, sameAs } = toFields(value, path);
  return {
    id: decodeEntityId(id, `${path}.id`),
    type: toChoice(type, `${path}.type`, ENTITY_TYPES),
    names: decodePerLanguage(names ?? {}, `${path}.names`, decodeNames),
    description: decodePerLanguage(description ?? {}, `${path}.description`, toText),
    roles: toList(roles ?? [], `${path}.roles`, decodeRole),
    sameAs: toList(sameAs ?? [], `${path}.sameAs`, decodeAddress),
  };
}
