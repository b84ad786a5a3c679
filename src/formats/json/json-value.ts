/** Reading of JSON that others wrote, in which anything may be missing or of another type. */

/** An object of JSON. */
export type JsonObject = Readonly<Record<string, unknown>>;

/** True for an object that is no list. */
export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The value as a list: itself, or of one item; empty for null and nothing. */
export function toItems(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  return value === null || value === undefined ? [] : [value];
}

/** The objects of a list, or the one object that stands for a list. */
export function toObjects(value: unknown): readonly JsonObject[] {
  return toItems(value).filter(isObject);
}

/** The first of these keys that holds a text which is not blank; null when none does. */
export function textAt(object: JsonObject, ...keys: readonly string[]): string | null {
  for (const key of keys) {
    const value = Object.hasOwn(object, key) ? object[key] : undefined;
    if (typeof value === 'string' && value.trim() !== '') return value;
  }
  return null;
}
