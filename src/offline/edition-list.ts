/**
 * What the service worker must know of the edition's list: which files it names, and what has come and gone since the
 * reader began. The rest it hands on as it is.
 */

/** An article in the list; the worker knows no more of it. */
export interface EditionEntry {
  readonly id: string;
  /** Bare name of its file. */
  readonly asset: string;
}

/** The list of an edition, in the form of `build/edition-library.ts`, with what the device adds to it. */
export interface EditionList {
  readonly schema: 1;
  readonly articles: readonly EditionEntry[];
  readonly entities: readonly unknown[];
  /** Ids of articles that came with a later edition than the reader's first. */
  readonly added: readonly string[];
  /** Articles that have left the edition and that the device still holds. */
  readonly removed: readonly EditionEntry[];
}

/** The list in a JSON value; null when it is none that this version can read. */
export function decodeEditionList(value: unknown): EditionList | null {
  if (typeof value !== 'object' || value === null) return null;
  const { schema, articles, entities, added = [], removed = [] } = value as Record<string, unknown>;
  const isList = [articles, entities, added, removed].every(Array.isArray);
  if (schema !== 1 || !isList || !areEntries(articles) || !areEntries(removed)) return null;
  if (!Array.isArray(entities) || !Array.isArray(added)) return null;
  return { schema, articles, entities, added: added.filter((id) => typeof id === 'string'), removed };
}

function areEntries(value: unknown): value is EditionEntry[] {
  return Array.isArray(value) && value.every(isEntry);
}

function isEntry(value: unknown): value is EditionEntry {
  return (
    typeof value === 'object' &&
    value !== null &&
    'id' in value &&
    typeof value.id === 'string' &&
    'asset' in value &&
    typeof value.asset === 'string'
  );
}

/** A new list, with what has come and gone since the one before: each article once, in its last wording. */
export function mergeEdition(before: EditionList, now: EditionList): EditionList {
  const current = idsOf(now.articles);
  const known = idsOf(before.articles);
  const added = now.articles.map(({ id }) => id).filter((id) => !known.has(id) || before.added.includes(id));
  const gone = [...before.articles, ...before.removed].filter(({ id }) => !current.has(id));
  return withRemoved({ ...now, added }, gone, before.entities);
}

/** The list without some of the articles that have left the edition; the same object when it has none of them. */
export function forgetRemoved(list: EditionList, ids: readonly string[]): EditionList {
  const rest = list.removed.filter(({ id }) => !ids.includes(id));
  return rest.length === list.removed.length ? list : { ...list, removed: rest };
}

/** Whom only removed articles name, the new list does not know. */
function withRemoved(
  list: EditionList,
  removed: readonly EditionEntry[],
  earlier: readonly unknown[],
): EditionList {
  if (removed.length === 0) return list;
  const known = new Set(list.entities.map(toId));
  return {
    ...list,
    removed,
    entities: [...list.entities, ...earlier.filter((entity) => !known.has(toId(entity)))],
  };
}

function idsOf(entries: readonly EditionEntry[]): Set<string> {
  return new Set(entries.map(({ id }) => id));
}

function toId(entity: unknown): unknown {
  return typeof entity === 'object' && entity !== null && 'id' in entity ? entity.id : entity;
}
