/** What the service worker must know of the edition's list: which files it names. The rest it hands on as it is. */

/** An article in the list; the worker knows no more of it. */
export interface EditionEntry {
  readonly id: string;
  /** Bare name of its file. */
  readonly asset: string;
}

/** The list of an edition, in the form of `build/edition-library.ts`. */
export interface EditionList {
  readonly schema: 1;
  readonly articles: readonly EditionEntry[];
  readonly entities: readonly unknown[];
}

/** Whether a value of a list names an article and its file. */
export function isEntry(value: unknown): value is EditionEntry {
  return (
    typeof value === 'object' &&
    value !== null &&
    'id' in value &&
    typeof value.id === 'string' &&
    'asset' in value &&
    typeof value.asset === 'string'
  );
}

/** The articles of one list that another lacks, with the entities they came with. */
export function toRemoved(before: EditionList, now: EditionList): EditionList {
  const ids = new Set(now.articles.map(({ id }) => id));
  return { ...before, articles: before.articles.filter(({ id }) => !ids.has(id)) };
}

/** All removed articles, each once, the last wording of each; those that have come back are removed no more. */
export function mergeRemoved(earlier: EditionList | null, more: EditionList, now: EditionList): EditionList {
  const articles = [...more.articles, ...(earlier?.articles ?? [])];
  const known = new Set(now.articles.map(({ id }) => id));
  const once = articles.filter(({ id }) => {
    if (known.has(id)) return false;
    known.add(id);
    return true;
  });
  const entities = new Map(
    [...(earlier?.entities ?? []), ...more.entities].map((entity) => [idOf(entity), entity]),
  );
  // Without articles nobody needs the entities.
  return { schema: 1, articles: once, entities: once.length === 0 ? [] : [...entities.values()] };
}

function idOf(entity: unknown): unknown {
  return typeof entity === 'object' && entity !== null && 'id' in entity ? entity.id : entity;
}
