/** A small knowledge base of invented people and places, so that a test of the recogniser shows every fact it rests on. */
import type { EntityType } from '#article/entity.ts';
import { toEntityId } from '#article/ids.ts';
import { buildKnowledgeIndex, type KnowledgeIndex } from '#knowledge/knowledge-index.ts';
import type { KnownEntity } from '#knowledge/known-entity.ts';

type Known = Partial<Omit<KnownEntity, 'id' | 'type' | 'names' | 'roles'>> & {
  readonly id?: string;
  readonly type?: EntityType;
  readonly aliases?: readonly string[];
  /** Italian title, and the id of whose it is. */
  readonly role?: readonly [title: string, of: string];
};

/** An entity of the base under one Italian label; a person of common prominence when nothing else is said. */
export function known(label: string, rest: Known = {}): KnownEntity {
  const { id, type = 'person', aliases = [], role, ...facts } = rest;
  return {
    id: toEntityId(id ?? label.toLowerCase().replaceAll(' ', '-')),
    type,
    names: { it: { label, aliases } },
    description: {},
    roles: role ? [{ title: { it: role[0] }, of: toEntityId(role[1]), from: null, to: null }] : [],
    sameAs: [],
    contextual: [],
    adjectives: {},
    shortName: null,
    prominence: 0.7,
    ...facts,
  };
}

/** An index over the entities, with some given names and ordinary words. */
export function fixtureIndex(
  entities: readonly KnownEntity[],
  givenNames = 'anna bruno carla dario will',
  ordinaryWords = 'fiori',
): KnowledgeIndex {
  return buildKnowledgeIndex({
    version: 'test',
    entities,
    givenNames: new Set(givenNames.split(' ')),
    ordinaryWords: new Set(ordinaryWords.split(' ')),
  });
}
