import { labelOf, type Entity, type EntityType, type NameLanguage } from '#article/entity.ts';
import type { EntityId } from '#article/ids.ts';
import type { Library, LibraryEntry } from '#article/library.ts';
import type { EntityFilter } from '#urls/entity-filter.ts';
import type { LibraryFilter } from '#urls/library-filter.ts';

/** The entries that pass every part of the filter, in the library's order. Linear in entries and their entities. */
export function filterLibrary(
  library: Library,
  filter: LibraryFilter,
  language: NameLanguage,
): LibraryEntry[] {
  const words = toWords(filter.text);
  return library.articles.filter(
    (entry) =>
      hasEntities(entry, filter.entities) &&
      (filter.topic === null || entry.topic === filter.topic) &&
      (filter.lang === null || languageOf(entry) === filter.lang) &&
      (words.length === 0 || hasWords(library, entry, words, language)),
  );
}

/** One line of a facet. */
export interface FacetValue<Id extends string = string> {
  readonly id: Id;
  /** Articles that would remain; at least 1, except for a chosen value that nothing has any more. */
  readonly count: number;
}

export interface Facets {
  /** Entities by type; the most frequent first, the chosen ones before all others. */
  readonly entities: Readonly<Record<EntityType, readonly FacetValue<EntityId>[]>>;
  readonly topics: readonly FacetValue[];
  readonly languages: readonly FacetValue[];
}

/**
 * What the library can be narrowed by, with counts. An entity's count is of the articles left by the whole filter.
 * Of topic and language only one can be chosen, so their counts leave out their own choice: they say what another
 * choice would give.
 */
export function countFacets(library: Library, filter: LibraryFilter, language: NameLanguage): Facets {
  const entries = filterLibrary(library, filter, language);
  const byEntity = countEach(entries.flatMap((entry) => entry.entities.map(({ entity }) => entity)));
  for (const id of filter.entities.with) if (!byEntity.has(id)) byEntity.set(id, 0);
  const chosen = new Set(filter.entities.with);
  const rank = (type: EntityType) =>
    [...byEntity]
      .filter(([id]) => library.entities.get(id)?.type === type)
      .map(([id, count]) => ({ id, count }))
      .sort((a, b) => Number(chosen.has(b.id)) - Number(chosen.has(a.id)) || b.count - a.count);
  const withoutTopic = filterLibrary(library, { ...filter, topic: null }, language);
  const withoutLanguage = filterLibrary(library, { ...filter, lang: null }, language);
  return {
    entities: {
      person: rank('person'),
      place: rank('place'),
      organisation: rank('organisation'),
      work: rank('work'),
      event: rank('event'),
    },
    topics: toValues(countEach(withoutTopic.flatMap(({ topic }) => (topic === null ? [] : [topic])))),
    languages: toValues(countEach(withoutLanguage.map(languageOf))),
  };
}

/** The people an entry names, most often named first. */
export function figuresOf(library: Library, entry: LibraryEntry): Entity[] {
  return entry.entities.flatMap(({ entity: id }) => {
    const entity = library.entities.get(id);
    return entity?.type === 'person' ? [entity] : [];
  });
}

function languageOf(entry: LibraryEntry): string {
  return entry.lang.slice(0, 2).toLowerCase();
}

function hasEntities(entry: LibraryEntry, { with: ids, match }: EntityFilter): boolean {
  if (ids.length === 0) return true;
  const named = new Set(entry.entities.map(({ entity }) => entity));
  return match === 'all' ? ids.every((id) => named.has(id)) : ids.some((id) => named.has(id));
}

/** Every word must begin a word of the headline or of a name of somebody in the article. */
function hasWords(
  library: Library,
  entry: LibraryEntry,
  words: readonly string[],
  language: NameLanguage,
): boolean {
  const names = entry.entities.flatMap(({ entity: id }) => {
    const entity = library.entities.get(id);
    return entity === undefined ? [] : [labelOf(entity, language), labelOf(entity, entry.lang)];
  });
  const found = toWords([entry.headline, ...names].join(' '));
  return words.every((word) => found.some((candidate) => candidate.startsWith(word)));
}

function toWords(text: string): string[] {
  const folded = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return folded.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');
}

function countEach<T extends string>(values: readonly T[]): Map<T, number> {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

function toValues(counts: ReadonlyMap<string, number>): FacetValue[] {
  return [...counts].map(([id, count]) => ({ id, count })).sort((a, b) => b.count - a.count);
}
