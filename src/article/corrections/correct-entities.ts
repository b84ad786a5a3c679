import { foldText } from '#text/fold.ts';
import type { Entity, EntityNames, EntityRole, NameLanguage } from '#article/entity.ts';
import type { EntityId } from '#article/ids.ts';
import type { EntityCorrection, WhatItIs } from './entity-correction.ts';

/**
 * Who stands in for whom, as the reader has merged them: every id that was given up, with the one that is left in the
 * end. No stand-in has one itself.
 * @param corrections in order
 */
export function toStandIns(corrections: readonly EntityCorrection[]): ReadonlyMap<EntityId, EntityId> {
  const standIns = new Map<EntityId, EntityId>();
  for (const correction of corrections) {
    if (correction.kind !== 'same-as') continue;
    const { of, to } = correction;
    for (const [given, left] of standIns) if (left === of.id) standIns.set(given, to.id);
    standIns.set(of.id, to.id);
    // It is back: two that were merged one way and then the other.
    standIns.delete(to.id);
  }
  return standIns;
}

/**
 * Every entity as the corrections have it, by id: those given, which know best, and those that the corrections bring.
 * The very same objects where nothing is said of them.
 * @param corrections in order
 */
export function correctEntities(
  given: Iterable<Entity>,
  corrections: readonly EntityCorrection[],
): Map<EntityId, Entity> {
  const entities = new Map([...given].map((entity) => [entity.id, entity]));
  for (const entity of corrections.flatMap(broughtBy)) {
    if (!entities.has(entity.id)) entities.set(entity.id, entity);
  }
  for (const correction of withLastRoles(corrections)) change(entities, correction);
  const standIns = toStandIns(corrections);
  if (standIns.size > 0) for (const [id, entity] of entities) entities.set(id, withOwners(entity, standIns));
  return entities;
}

/** Of several roles that were given to one entity the last alone. */
function withLastRoles(corrections: readonly EntityCorrection[]): EntityCorrection[] {
  const isGivenLater = (id: EntityId, at: number) =>
    corrections.some((other, later) => later > at && hasRole(other) && other.of.id === id);
  return corrections.map((correction, at) =>
    hasRole(correction) && isGivenLater(correction.of.id, at) ? { ...correction, role: null } : correction,
  );
}

function hasRole(correction: EntityCorrection): correction is WhatItIs {
  return correction.kind === 'what-it-is' && correction.role !== null;
}

/** Whom a correction may have named where they were not before. */
function broughtBy(correction: EntityCorrection): Entity[] {
  switch (correction.kind) {
    case 'someone-else':
    case 'meant':
    case 'same-as':
    case 'two-people':
      return [correction.to];
    case 'another-name':
    case 'a-name':
      return [correction.of];
    case 'not-a-name':
    case 'what-it-is':
      return [];
  }
}

function change(entities: Map<EntityId, Entity>, correction: EntityCorrection): void {
  switch (correction.kind) {
    case 'not-a-name':
    case 'a-name':
    case 'someone-else':
    case 'meant':
    case 'two-people':
      return;
    case 'same-as': {
      const { of, to } = correction;
      // What was known of it then too: an edition may know less.
      const names = [...namesOf(entities.get(of.id) ?? of), ...namesOf(of)];
      changeOne(entities, to.id, (entity) => withNames(entity, names));
      return;
    }
    case 'another-name':
      changeOne(entities, correction.of.id, (entity) => withNames(entity, [correction.name.trim()]));
      return;
    case 'what-it-is': {
      const { type, role } = correction;
      changeOne(entities, correction.of.id, (entity) =>
        withRole(type === null ? entity : { ...entity, type }, role),
      );
      return;
    }
  }
}

function changeOne(entities: Map<EntityId, Entity>, id: EntityId, changed: (entity: Entity) => Entity): void {
  const entity = entities.get(id);
  if (entity !== undefined) entities.set(id, changed(entity));
}

function namesOf({ names }: Entity): string[] {
  return [names.it, names.en].flatMap((each) => (each === undefined ? [] : [each.label, ...each.aliases]));
}

/** The entity with more names, in every language it has names in: it is printed so in any. */
function withNames(entity: Entity, more: readonly string[]): Entity {
  const { it, en } = entity.names;
  return {
    ...entity,
    names: {
      ...(it === undefined ? {} : { it: withAliases(it, more) }),
      ...(en === undefined ? {} : { en: withAliases(en, more) }),
    },
  };
}

function withAliases(names: EntityNames, more: readonly string[]): EntityNames {
  const known = new Set([names.label, ...names.aliases].map(foldText));
  const added: string[] = [];
  for (const name of more) {
    if (known.has(foldText(name))) continue;
    known.add(foldText(name));
    added.push(name);
  }
  return added.length === 0 ? names : { ...names, aliases: [...names.aliases, ...added] };
}

/** The reader's words go before all roles that are known, and stand in the place of the description. */
function withRole(entity: Entity, title: Readonly<Partial<Record<NameLanguage, string>>> | null): Entity {
  if (title === null) return entity;
  const role: EntityRole = { title, of: null, from: null, to: null };
  const others = entity.roles.filter((other) => !isSameRole(other, role));
  return { ...entity, description: {}, roles: [role, ...others] };
}

function isSameRole(one: EntityRole, other: EntityRole): boolean {
  return (
    one.of === other.of &&
    one.from === other.from &&
    one.to === other.to &&
    one.title.it === other.title.it &&
    one.title.en === other.title.en
  );
}

/** What the roles belong to, where the reader has merged that. */
function withOwners(entity: Entity, standIns: ReadonlyMap<EntityId, EntityId>): Entity {
  const isConcerned = ({ of }: EntityRole) => of !== null && standIns.has(of);
  if (!entity.roles.some(isConcerned)) return entity;
  const toOwner = (of: EntityId | null) => (of === null ? null : (standIns.get(of) ?? of));
  return { ...entity, roles: entity.roles.map((role) => ({ ...role, of: toOwner(role.of) })) };
}
