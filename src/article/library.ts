/** The list of an edition's articles as the app knows it: enough for the library and for what joins articles. */
import { labelOf, type Entity, type NameLanguage } from './entity.ts';
import type { ArticleId, EntityId } from './ids.ts';
import type { FindLabel } from './role-at.ts';

/** How often an article names an entity, in headline, passages and captions. */
export interface EntityCount {
  readonly entity: EntityId;
  /** At least 1. */
  readonly count: number;
}

/** A topic that a reader gave an article. */
export interface EntryTag {
  /** Stands among the topics, also in the address. */
  readonly slug: string;
  /** In the reader's words. */
  readonly name: string;
}

/** What is known of an article without opening it. */
export interface LibraryEntry {
  readonly id: ArticleId;
  /** BCP 47 tag of the text. */
  readonly lang: string;
  readonly date: string | null;
  readonly topic: string | null;
  /** What the reader filed it under, beside its topic; absent where that is nothing. */
  readonly tags?: readonly EntryTag[];
  /** Empty when the page has none. */
  readonly headline: string;
  /** First sentence of the first paragraph; empty when there is none. */
  readonly opening: string;
  /** Words of the running text, captions included. */
  readonly words: number;
  /** The entities the first caption names, in order. */
  readonly leadDepicts: readonly EntityId[];
  /** Most often named first. */
  readonly entities: readonly EntityCount[];
  /** Bare name of the article's file; null for one that the reader brought, which the device keeps. */
  readonly asset: string | null;
  /**
   * Its place in an edition of which only parts are loaded (see `shards/`), where no more is known yet than id, day, topic, language and
   * entities, and the headline where it was asked for: the rest stands empty. Absent where everything is known.
   */
  readonly at?: number;
}

/** The articles of an edition and everybody they name. */
export interface Library {
  /** Newest first; articles without a date last. Those that have left the edition and that the device still holds are among them. */
  readonly articles: readonly LibraryEntry[];
  /** Articles that came with a later edition than the reader's first; absent where none did. */
  readonly added?: ReadonlySet<ArticleId>;
  /** Articles that have left the edition; absent where none did. */
  readonly removed?: ReadonlySet<ArticleId>;
  /** Every entity that an article names, and those that their roles belong to. */
  readonly entities: ReadonlyMap<EntityId, Entity>;
  /** Articles of the whole library, where only some of them are listed here; absent where all are. */
  readonly total?: number;
  /** Articles of the whole library that name an entity, where only some of them are listed here. */
  readonly naming?: ReadonlyMap<EntityId, number>;
  /** Ids that the reader has merged into others, with the one that is left; absent where nothing is corrected. */
  readonly standIns?: ReadonlyMap<EntityId, EntityId>;
}

/** The id itself, or the one that the reader has merged it into: old addresses lead on. */
export function followMerged(library: Library, id: EntityId): EntityId {
  return library.entities.has(id) ? id : (library.standIns?.get(id) ?? id);
}

/** The two or three letters of the entry's language. */
export function primaryLanguageOf({ lang }: LibraryEntry): string {
  return (lang.split('-')[0] ?? '').toLowerCase();
}

/** The slugs of everything an entry is about: its topic first, then its tags; each once. */
export function topicsOf({ topic, tags = [] }: LibraryEntry): string[] {
  const slugs = [...(topic === null ? [] : [topic]), ...tags.map(({ slug }) => slug)];
  return [...new Set(slugs)];
}

/** What readers call the tags of the library, by slug; of two names for one slug, the first. Linear in the entries. */
export function tagNamesOf({ articles }: Library): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const { tags = [] } of articles)
    for (const { slug, name } of tags) if (!names.has(slug)) names.set(slug, name);
  return names;
}

/** The entry with that id, or null. Linear in the number of articles. */
export function findEntry(library: Library, id: string): LibraryEntry | null {
  return library.articles.find((entry) => entry.id === id) ?? null;
}

/** What the library calls an entity in the language; null for one that it does not have. */
export function labelIn(library: Library, language: NameLanguage): FindLabel {
  return (id) => {
    const entity = library.entities.get(id);
    return entity === undefined ? null : labelOf(entity, language);
  };
}

/** The articles that name the entity, in the library's order. */
export function articlesNaming(library: Library, id: EntityId): LibraryEntry[] {
  return library.articles.filter((entry) => entry.entities.some(({ entity }) => entity === id));
}

/** How many other articles than this one name the entity, those that are not listed among them. */
export function countNamingElsewhere(library: Library, id: EntityId, here: ArticleId): number {
  const listed = articlesNaming(library, id);
  const count = library.naming?.get(id) ?? listed.length;
  return listed.some((entry) => entry.id === here) ? count - 1 : count;
}
