import { toSlug } from '#text/slug.ts';
import type { Entity } from './entity.ts';
import type { EntityId } from './ids.ts';
import type { Library, LibraryEntry } from './library.ts';
import type { OwnArticle } from './own-article.ts';
import { toLibraryEntry } from './to-library-entry.ts';

/** Entries by what is kept, since a library is joined anew with every article that comes. */
const entries = new WeakMap<OwnArticle, LibraryEntry>();

/**
 * The shipped library with the articles that the reader brought, among the others by their date. Where two have one id,
 * the reader's is shown: a later edition must not take it away. What both know of an entity, the edition says.
 */
export function joinLibrary(shipped: Library, own: Iterable<OwnArticle>): Library {
  const brought = [...own];
  if (brought.length === 0) return shipped;
  const ids = new Set(brought.map(({ articleId }) => articleId));
  const articles = [...shipped.articles.filter(({ id }) => !ids.has(id)), ...brought.map(toEntryOnce)];
  return {
    ...shipped,
    articles: articles.sort((a, b) => (b.date ?? '').localeCompare(a.date ?? '')),
    entities: joinEntities(shipped, brought),
    ...(shipped.total === undefined ? {} : { total: shipped.total + brought.length }),
    ...(shipped.naming === undefined ? {} : { naming: joinNaming(shipped.naming, brought) }),
  };
}

/** Of those alone whom the shipped counts know: whoever is not among them is counted in what is listed. */
function joinNaming(
  shipped: ReadonlyMap<EntityId, number>,
  brought: readonly OwnArticle[],
): ReadonlyMap<EntityId, number> {
  const naming = new Map(shipped);
  for (const { entity } of brought.flatMap((own) => toEntryOnce(own).entities)) {
    const known = naming.get(entity);
    if (known !== undefined) naming.set(entity, known + 1);
  }
  return naming;
}

function joinEntities(shipped: Library, brought: readonly OwnArticle[]): ReadonlyMap<EntityId, Entity> {
  const known = new Map<EntityId, Entity>();
  // The last one said of an id counts: owners are the least of what is known, the edition the most.
  for (const entity of [
    ...brought.flatMap(({ owners }) => owners),
    ...brought.flatMap(({ article }) => article.entities),
    ...shipped.entities.values(),
  ])
    known.set(entity.id, entity);
  // Ids are ASCII: their code units are in the order of the alphabet, and quicker compared than words.
  return new Map([...known].sort(([a], [b]) => (a < b ? -1 : 1)));
}

function toEntryOnce(own: OwnArticle): LibraryEntry {
  const entry = entries.get(own) ?? toOwnEntry(own);
  entries.set(own, entry);
  return entry;
}

function toOwnEntry({ article, tags }: OwnArticle): LibraryEntry {
  const named = tags.map((name) => ({ slug: toSlug(name), name })).filter(({ slug }) => slug !== '');
  const entry = toLibraryEntry(article, null);
  return named.length === 0 ? entry : { ...entry, tags: named };
}
