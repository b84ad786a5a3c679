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
  return listWithWords(library, filter.text, context.language).filter(
    (entry) =>
      hasEntities(entry, filter) &&
      allows(filter.topics, topicsOf(entry)) &&
      allows(filter.languages, [primaryLanguageOf(entry)]) &&
      allows(filter.states, [statusOf(entry, context)]),
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

/** What was sought last in a library: counting what each facet would leave asks for the same words again and again. */
const lastSought = new WeakMap<Library, { readonly key: string; readonly found: readonly LibraryEntry[] }>();

/** The entries of which every word begins a word of the headline or of a name of somebody in the article; all for no words. */
function listWithWords(library: Library, text: string, language: NameLanguage): readonly LibraryEntry[] {
  const words = toSoughtWords(text);
  if (words.length === 0) return library.articles;
  const key = `${language} ${words.join(' ')}`;
  const last = lastSought.get(library);
  if (last?.key === key) return last.found;
  const named = findNamedBy(library, words, language);
  const found = library.articles.filter(({ headline, entities }) =>
    words.every(
      (word, at) => hasBeginnings(headline, [word]) || entities.some(({ entity }) => named[at]?.has(entity)),
    ),
  );
  lastSought.set(library, { key, found });
  return found;
}

/** Of each word whom it may mean, each name looked at once. */
function findNamedBy(
  library: Library,
  words: readonly string[],
  language: NameLanguage,
): ReadonlySet<EntityId>[] {
  const named = words.map(() => new Set<EntityId>());
  for (const entity of library.entities.values()) {
    const names = new Set([labelOf(entity, language), labelOf(entity, 'it'), labelOf(entity, 'en')]);
    const beginnings = toSoughtWords([...names].join(' '));
    for (const [at, word] of words.entries())
      if (beginnings.some((beginning) => beginning.startsWith(word))) named[at]?.add(entity.id);
  }
  return named;
}
