import { labelOf, type Entity, type NameLanguage } from '#article/entity.ts';
import type { ArticleId, EntityId } from '#article/ids.ts';
import type { ReadingState, ReadingStatus } from '#article/reading-state.ts';
import { hasBeginnings, toSoughtWords } from '#text/word-beginnings.ts';
import { primaryLanguageOf, topicsOf, type Library, type LibraryEntry } from '#article/library.ts';
import { isMatch } from '#urls/entity-filter.ts';
import type { Choice, LibraryFilter } from '#urls/library-filter.ts';

/** What filtering must know beside library and filter. */
export interface FilterContext {
  /** The interface's language: names are searched in it too. */
  readonly language: NameLanguage;
  /** What is remembered of articles that were begun; others are unread. */
  readonly states: ReadonlyMap<ArticleId, ReadingState>;
}

/** The entries that pass every part of the filter, in the library's order. Linear in entries and their entities. */
export function filterLibrary(
  library: Library,
  filter: LibraryFilter,
  context: FilterContext,
): LibraryEntry[] {
  const words = toSoughtWords(filter.text);
  return library.articles.filter(
    (entry) =>
      hasEntities(entry, filter) &&
      allows(filter.topics, topicsOf(entry)) &&
      allows(filter.languages, [primaryLanguageOf(entry)]) &&
      allows(filter.states, [statusOf(entry, context)]) &&
      (words.length === 0 || hasWords(library, entry, words, context.language)),
  );
}

/** The people an entry names, most often named first. */
export function figuresOf(library: Library, entry: LibraryEntry): Entity[] {
  return entry.entities.flatMap(({ entity: id }) => {
    const entity = library.entities.get(id);
    return entity?.type === 'person' ? [entity] : [];
  });
}

/** How far the reader has come with the entry. */
export function statusOf(entry: LibraryEntry, { states }: FilterContext): ReadingStatus {
  return states.get(entry.id)?.status ?? 'unread';
}

function allows<Value extends string>({ only, not }: Choice<Value>, values: readonly Value[]): boolean {
  const isIn = only.length === 0 || values.some((value) => only.includes(value));
  return isIn && !values.some((value) => not.includes(value));
}

function hasEntities(entry: LibraryEntry, { entities, without }: LibraryFilter): boolean {
  if (entities.with.length === 0 && without.length === 0) return true;
  const named = new Set<EntityId>(entry.entities.map(({ entity }) => entity));
  return isMatch(entities, named) && !without.some((id) => named.has(id));
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
  return hasBeginnings([entry.headline, ...names].join(' '), words);
}
