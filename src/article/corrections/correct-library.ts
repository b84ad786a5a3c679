import type { Article } from '#article/article.ts';
import type { Entity } from '#article/entity.ts';
import type { ArticleId, EntityId } from '#article/ids.ts';
import type { EntityCount, Library, LibraryEntry } from '#article/library.ts';
import { toLibraryEntry } from '#article/to-library-entry.ts';
import { applyCorrections } from './apply-corrections.ts';
import { correctEntities, toStandIns } from './correct-entities.ts';
import { inOrder, type EntityCorrection } from './entity-correction.ts';
import { isSameOrStranger } from './said-here.ts';

/**
 * The articles whose text must be read before the corrections can be counted in: an entry says how often an article
 * names whom, and not by which words. In the library's order.
 */
export function articlesToRead(library: Library, corrections: Iterable<EntityCorrection>): ArticleId[] {
  const ordered = inOrder(corrections);
  return library.articles.filter((entry) => mustBeRead(entry, ordered)).map(({ id }) => id);
}

function mustBeRead(entry: LibraryEntry, ordered: readonly EntityCorrection[]): boolean {
  let before = entry;
  for (const correction of ordered) {
    if (asksForText(correction, before)) return true;
    before = correctEntry(before, correction);
  }
  return false;
}

function asksForText(correction: EntityCorrection, { id, entities }: LibraryEntry): boolean {
  const isNamed = (one: EntityId) => entities.some(({ entity }) => isSameOrStranger(entity, one));
  const holdsHere = (within: ArticleId | null) => within === null || within === id;
  switch (correction.kind) {
    case 'not-a-name':
    case 'someone-else':
      return holdsHere(correction.within) && isNamed(correction.of.id);
    case 'meant':
      return holdsHere(correction.within) && correction.among.some(isNamed);
    case 'a-name':
      return holdsHere(correction.within);
    case 'another-name':
      return true;
    case 'same-as':
    case 'two-people':
    case 'what-it-is':
      return false;
  }
}

/**
 * The library as the reader has corrected who and what its articles name: the same as if it had been listed from the
 * corrected articles. The very same object without corrections.
 * @param texts the articles of `articlesToRead`, as they are printed; of one that is missing only what needs no text is corrected
 */
export function correctLibrary(
  library: Library,
  corrections: Iterable<EntityCorrection>,
  texts: ReadonlyMap<ArticleId, Article>,
): Library {
  const ordered = inOrder(corrections);
  if (ordered.length === 0) return library;
  const corrected = new Map([...texts].map(([id, text]) => [id, applyCorrections(text, ordered)]));
  const articles = library.articles.map((entry) => {
    const text = corrected.get(entry.id);
    if (text === undefined) return ordered.reduce(correctEntry, entry);
    return text === texts.get(entry.id) ? entry : countAnew(entry, text);
  });
  const standIns = toStandIns(ordered);
  // Whom only a suggestion knew, the article knows better than the correction: it may be a stranger of its own.
  const found = [...corrected.values()].flatMap(({ entities }) => entities);
  const known = correctEntities(withMore(library.entities, found), ordered);
  const named = keepNamed(known, library, articles, standIns);
  const naming = library.naming === undefined ? {} : { naming: correctNaming(library.naming, standIns) };
  return { ...library, articles, entities: named, standIns, ...naming };
}

/** Articles that name both are counted twice: which those are, the counts do not say. */
function correctNaming(
  naming: ReadonlyMap<EntityId, number>,
  standIns: ReadonlyMap<EntityId, EntityId>,
): ReadonlyMap<EntityId, number> {
  const corrected = new Map<EntityId, number>();
  for (const [id, count] of naming) {
    const left = standIns.get(id) ?? id;
    corrected.set(left, (corrected.get(left) ?? 0) + count);
  }
  return corrected;
}

function countAnew(entry: LibraryEntry, corrected: Article): LibraryEntry {
  const { entities, leadDepicts } = toLibraryEntry(corrected, entry.asset);
  return { ...entry, entities, leadDepicts };
}

function withMore(listed: ReadonlyMap<EntityId, Entity>, more: readonly Entity[]): Iterable<Entity> {
  const all = new Map(listed);
  for (const entity of more) if (!all.has(entity.id)) all.set(entity.id, entity);
  return all.values();
}

/** What can be said of an entry without its text: one entity in the place of another. */
function correctEntry(entry: LibraryEntry, correction: EntityCorrection): LibraryEntry {
  const isConcerned =
    correction.kind === 'same-as' ||
    (correction.kind === 'two-people' && correction.articles.includes(entry.id));
  if (!isConcerned) return entry;
  const { of, to } = correction;
  if (!entry.entities.some(({ entity }) => entity === of.id) && !entry.leadDepicts.includes(of.id))
    return entry;
  const replace = (id: EntityId) => (id === of.id ? to.id : id);
  const counts = new Map<EntityId, number>();
  for (const { entity, count } of entry.entities)
    counts.set(replace(entity), (counts.get(replace(entity)) ?? 0) + count);
  return {
    ...entry,
    entities: [...counts].map(toCount).sort((a, b) => b.count - a.count),
    leadDepicts: [...new Set(entry.leadDepicts.map(replace))],
  };
}

function toCount([entity, count]: readonly [EntityId, number]): EntityCount {
  return { entity, count };
}

/** Without whom the reader has merged into others, and whom they made and no article names any more; by id, as a library lists them. */
function keepNamed(
  known: ReadonlyMap<EntityId, Entity>,
  library: Library,
  articles: readonly LibraryEntry[],
  standIns: ReadonlyMap<EntityId, EntityId>,
): ReadonlyMap<EntityId, Entity> {
  const named = new Set(articles.flatMap(({ entities }) => entities.map(({ entity }) => entity)));
  const isKept = ([id]: readonly [EntityId, Entity]) =>
    named.has(id) || (library.entities.has(id) && !standIns.has(id));
  return new Map([...known].filter(isKept).sort(([a], [b]) => a.localeCompare(b)));
}
