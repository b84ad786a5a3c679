import type { ArticleId, EntityId } from '#article/ids.ts';
import { primaryLanguageOf, topicsOf, type Library, type LibraryEntry } from '#article/library.ts';
import type { SearchOwner, SearchView } from '#urls/search-view.ts';

/** One value that narrows what was found. */
export interface FoundValue<Id extends string = string> {
  readonly id: Id;
  /** Articles it would leave; of a chosen figure, articles left. */
  readonly count: number;
  readonly isChosen: boolean;
}

/** What can be narrowed by, in the order in which it is shown. */
export interface FoundFacets {
  readonly figures: readonly FoundValue<EntityId>[];
  readonly topics: readonly FoundValue[];
  readonly languages: readonly FoundValue[];
  readonly owners: readonly FoundValue<SearchOwner>[];
}

/** The part of a view that narrows. */
type Narrowing = Pick<SearchView, 'entities' | 'topics' | 'languages' | 'owners'>;

/** The entries of the articles that were found, best first. Linear in the library. */
export function listFound(library: Library, ids: readonly ArticleId[]): LibraryEntry[] {
  const byId = new Map(library.articles.map((entry) => [entry.id, entry]));
  return ids.flatMap((id) => byId.get(id) ?? []);
}

/** Those that the view lets through, in their order. */
export function narrowFound(found: readonly LibraryEntry[], view: Narrowing): LibraryEntry[] {
  const allows = <Value extends string>(chosen: readonly Value[], values: readonly Value[]) =>
    chosen.length === 0 || values.some((value) => chosen.includes(value));
  return found.filter(
    (entry) =>
      view.entities.every((id) => entry.entities.some(({ entity }) => entity === id)) &&
      allows(view.topics, topicsOf(entry)) &&
      allows(view.languages, [primaryLanguageOf(entry)]) &&
      allows(view.owners, [ownerOf(entry)]),
  );
}

/**
 * The values of what was found, the most frequent first. Figures must all occur, so theirs are counts of what the whole view
 * leaves; of the others any may, so each leaves out the choices of its own kind.
 */
export function countFound(library: Library, found: readonly LibraryEntry[], view: Narrowing): FoundFacets {
  const figuresIn = ({ entities }: LibraryEntry) =>
    entities.flatMap(({ entity }) => (library.entities.get(entity)?.type === 'person' ? [entity] : []));
  return {
    figures: count(narrowFound(found, view), figuresIn, view.entities),
    topics: count(narrowFound(found, { ...view, topics: [] }), topicsOf, view.topics),
    languages: count(
      narrowFound(found, { ...view, languages: [] }),
      (entry) => [primaryLanguageOf(entry)],
      view.languages,
    ),
    owners: count(narrowFound(found, { ...view, owners: [] }), (entry) => [ownerOf(entry)], view.owners),
  };
}

/** Whose article it is: what the reader brought is in no file. */
export function ownerOf({ asset }: LibraryEntry): SearchOwner {
  return asset === null ? 'own' : 'edition';
}

function count<Id extends string>(
  entries: readonly LibraryEntry[],
  valuesOf: (entry: LibraryEntry) => readonly Id[],
  chosen: readonly Id[],
): FoundValue<Id>[] {
  const counts = new Map<Id, number>(chosen.map((id) => [id, 0]));
  for (const entry of entries) for (const id of valuesOf(entry)) counts.set(id, (counts.get(id) ?? 0) + 1);
  return [...counts]
    .map(([id, articles]) => ({ id, count: articles, isChosen: chosen.includes(id) }))
    .sort((a, b) => Number(b.isChosen) - Number(a.isChosen) || b.count - a.count);
}
