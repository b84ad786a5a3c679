/**
 * The facts the knowledge base holds: entities as an article carries them, with what the recogniser needs beside.
 * Facts only: no rule of recognition lives here.
 */
import type { Entity, NameLanguage } from '#article/entity.ts';
import type { EntityId } from '#article/ids.ts';

/** A printed form that counts only in company: «il Nord» for North Korea where the article names Pyongyang or Seoul. */
export interface ContextualAlias {
  readonly lang: NameLanguage;
  /** As printed in running text, without article: «Nord», «Paese eremita». */
  readonly text: string;
  /** The alias counts when the article names at least one of these elsewhere. Empty: it always needs the entity itself named in full. */
  readonly near: readonly EntityId[];
  /** Italian only: before this article, alone or in a preposition, the alias is meant without company: «il Napoli», «della Roma». «il» stands for every masculine form. */
  readonly article?: 'il' | 'la';
}

/** An entity with what recognition needs to know beyond what a reader is shown. */
export interface KnownEntity extends Entity {
  /** Forms that depend on the company they keep. */
  readonly contextual: readonly ContextualAlias[];
  /** For places: adjectives and inhabitants per language in lower case, masculine singular and other forms («russo», «russa», «russi», «russe»); never marked, but evidence. */
  readonly adjectives: Readonly<Partial<Record<NameLanguage, readonly string[]>>>;
  /** For people: the surname (or the part used alone) when it is not the last word of the label: «Kim», «Xi», «von der Leyen», «De Gasperi». */
  readonly shortName: string | null;
  /** From 0 to 1: how often news mean this entity by its name when nothing else tells (London, England over London, Ontario). */
  readonly prominence: number;
}

/** Everybody and everything that is known before a page is read. */
export interface KnowledgeBase {
  /** Changes whenever the content changes. */
  readonly version: string;
  readonly entities: readonly KnownEntity[];
  /** Folded given names of people, any language, for recognising people the base does not know. */
  readonly givenNames: ReadonlySet<string>;
  /** Folded single words that are names in the base but ordinary words of Italian or English too: as names they need evidence. */
  readonly ordinaryWords: ReadonlySet<string>;
}

/** The entity as articles carry it: without what only the recogniser needs. */
export function toEntity({ id, type, names, description, roles, sameAs }: KnownEntity): Entity {
  return { id, type, names, description, roles, sameAs };
}
