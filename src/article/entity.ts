import type { EntityId } from './ids.ts';
import { toNameLanguage } from './language-tag.ts';

/** What a name stands for. A *figure* is an entity of type `person`. */
export type EntityType = 'person' | 'place' | 'organisation' | 'work' | 'event';

/** Every entity type. The order is part of the shipped knowledge base, where a type is its position: add at the end. */
export const ENTITY_TYPES: readonly EntityType[] = ['person', 'place', 'organisation', 'work', 'event'];

/** Languages that names, descriptions and the interface come in; an article may be in another one. */
export type NameLanguage = 'it' | 'en';

/** The names of an entity in one language: the label is the one to show, aliases are other printed forms. */
export interface EntityNames {
  readonly label: string;
  readonly aliases: readonly string[];
}

/** An office or function somebody held. Dates are `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; null means unknown, or still held for `to`. */
export interface EntityRole {
  /** The title per language, in lower case where the language writes it so: «ministro della Difesa». */
  readonly title: Readonly<Partial<Record<NameLanguage, string>>>;
  /** The country or organisation the role belongs to, or null. */
  readonly of: EntityId | null;
  readonly from: string | null;
  readonly to: string | null;
}

/** A person, place, organisation, work or event. */
export interface Entity {
  readonly id: EntityId;
  readonly type: EntityType;
  readonly names: Readonly<Partial<Record<NameLanguage, EntityNames>>>;
  readonly description: Readonly<Partial<Record<NameLanguage, string>>>;
  readonly roles: readonly EntityRole[];
  /** URLs of the same entity elsewhere; only verified ones. */
  readonly sameAs: readonly string[];
}

/** The label in the language of the BCP 47 tag, else in any other, else the id: always something to show. */
export function labelOf(entity: Entity, lang: string): string {
  const { it, en } = entity.names;
  const first = toNameLanguage(lang) === 'en' ? en : it;
  return (first ?? it ?? en)?.label ?? entity.id;
}
