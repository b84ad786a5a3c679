/** The cast of one document: every entity it names, under every form by which it may be named again. */
import { labelOf, type Entity, type EntityType, type NameLanguage } from '#article/entity.ts';
import { isSlug, toEntityId, type EntityId } from '#article/ids.ts';
import type { KnowledgeIndex } from '#knowledge/knowledge-index.ts';
import { toEntity, type KnownEntity } from '#knowledge/known-entity.ts';
import { NameTrie } from '#knowledge/name-trie.ts';
import { toShortNames } from '#knowledge/short-names.ts';
import { toSlug } from '#text/slug.ts';
import { toWords } from '#text/words.ts';
import { toIdPart } from './callings.ts';
import { Namesakes } from './namesakes.ts';
import { couldBeCalled, hasInitial, holdsTitle, isAnotherThan } from './person-facts.ts';
import { NO_TRAITS, type PersonTraits } from './person-traits.ts';
import { Sightings, type Place } from './sightings.ts';
import { excludeEachOther } from './titles.ts';

/** What a form found in the cast means: the entity under its full name, or a person under a short one. */
export interface CastName {
  readonly id: EntityId;
  readonly short: boolean;
}

/** The ids of the names, each once. */
export function toIds(names: readonly CastName[]): EntityId[] {
  return [...new Set(names.map((name) => name.id))];
}

/** The entities of a document, filled while it is read. */
export class Cast {
  private readonly entities = new Map<EntityId, Entity>();
  /** Places in reading order where running text names a member in full, and by the short name alone. */
  private readonly full = new Sightings();
  private readonly short = new Sightings();
  private readonly namesakes = new Namesakes();
  /** Strangers known by a title and a surname alone → all who share that surname. */
  private readonly strangers = new Map<EntityId, EntityId[]>();
  /** Every form by which a member may be named, short and full. */
  readonly names = new NameTrie<CastName>();
  private readonly index: KnowledgeIndex;
  private readonly lang: NameLanguage;

  constructor(index: KnowledgeIndex, lang: NameLanguage | null) {
    this.index = index;
    this.lang = lang ?? 'it';
  }

  has(id: EntityId): boolean {
    return this.entities.has(id);
  }

  /** The entity as an article carries it. Undefined for an id that is not in the cast. */
  get(id: EntityId): Entity | undefined {
    return this.entities.get(id);
  }

  /** How often running text names the entity and leaves no doubt: in full, or by a short name that was clear. */
  sightingCount(id: EntityId): number {
    return this.full.count(id) + this.short.count(id);
  }

  /** Lines between a place and the nearest such naming before it (or after it); Infinity when there is none. Logarithmic. */
  distanceTo(id: EntityId, at: Place, before: boolean): number {
    return Math.min(this.full.distanceTo(id, at, before), this.short.distanceTo(id, at, before));
  }

  /** Notes that the entity is named in full at a place. Places must come in reading order. */
  sight(id: EntityId, place: Place): void {
    this.full.add(id, place);
  }

  /** True when the page has called the person by the short name alone, without doubt. */
  isEstablished(id: EntityId): boolean {
    return this.short.count(id) > 0;
  }

  /** Notes that a short name alone meant the person without doubt at a place. Places must come in reading order. */
  establish(id: EntityId, place: Place): void {
    this.short.add(id, place);
  }

  /** Takes an entity of the knowledge base into the cast; again is harmless. */
  addKnown(entity: KnownEntity): EntityId {
    if (this.entities.has(entity.id)) return entity.id;
    const { id, names } = entity;
    this.enter(toEntity(entity));
    for (const named of [names.it, names.en]) {
      for (const print of named ? [named.label, ...named.aliases] : []) this.addName(print, id, false);
    }
    for (const print of toShortNames(entity)) this.addName(print, id, true);
    return id;
  }

  /** Takes somebody or something new into the cast under the printed name; the same name and type again is the same entity. */
  addNew(type: EntityType, label: string): EntityId {
    if (type === 'person') return this.addPerson(label, NO_TRAITS);
    const known = this.index.byId.get(toEntityId(toSlug(label) || 'u'));
    // The base's own entity under a print that it does not list («isola Russky» beside «Isola Russky»).
    if (known?.type === type) return this.addKnown(known);
    const id = this.toNewId(type, label);
    if (!this.entities.has(id)) this.enterNew(id, type, label);
    return id;
  }

  /**
   * Takes somebody into the cast under the full name as printed. The same name again is the same person, unless what is said of them is true of two:
   * a goalkeeper and a bishop.
   */
  addPerson(label: string, traits: PersonTraits): EntityId {
    const own = this.bearersOf(label).find((id) => !this.namesakes.isApart(id, traits));
    if (own !== undefined) {
      this.namesakes.note(own, traits);
      return own;
    }
    const known = this.index.byId.get(toEntityId(toSlug(label) || 'u'));
    if (known?.type === 'person' && !isAnotherThan(known, traits)) return this.addKnown(known);
    const id = this.toFreeId(label, traits);
    this.enterNew(id, 'person', label);
    this.namesakes.add(toKey(label), id);
    this.namesakes.note(id, traits);
    return id;
  }

  /** The people whom the base does not have and the page calls by the full name, in the order in which they came. */
  bearersOf(label: string): readonly EntityId[] {
    return this.namesakes.bearersOf(toKey(label));
  }

  /** True when somebody of these traits is not the member, whatever the name. */
  isApart(id: EntityId, traits: PersonTraits): boolean {
    return this.namesakes.isApart(id, traits);
  }

  private enterNew(id: EntityId, type: EntityType, label: string): void {
    const entity: Entity = {
      id,
      type,
      names: { [this.lang]: { label, aliases: [] } },
      description: {},
      roles: [],
      sameAs: [],
    };
    this.enter(entity);
    this.addName(label, id, false);
    const short = toShortNames(entity);
    // A person of one word («il ministro Ferrandi») is called by it again.
    for (const print of type === 'person' && short.length === 0 ? [label] : short)
      this.addName(print, id, true);
  }

  /**
   * Somebody new whom only a title and a surname name. The same surname again is the same person, unless the titles are of different fields:
   * a minister and a footballer of one name are two people.
   */
  addStranger(label: string, title: string | null): EntityId {
    const first = this.addNew('person', label);
    const ids = this.strangers.get(first) ?? [first];
    this.strangers.set(first, ids);
    const id =
      ids.find((known) => title === null || !this.contradicts(known, title)) ?? this.addNamesake(first, ids);
    if (title !== null) this.noteTitle(id, title);
    return id;
  }

  private addNamesake(first: EntityId, ids: EntityId[]): EntityId {
    const entity = this.entities.get(first);
    if (!entity) throw new RangeError(`the cast has no «${first}»`);
    const id = toEntityId(`${first}-${ids.length + 1}`);
    ids.push(id);
    this.enter({ ...entity, id });
    this.addName(labelOf(entity, this.lang), id, true);
    return id;
  }

  /** Notes a title (folded) under which the page names a member. */
  noteTitle(id: EntityId, title: string): void {
    this.namesakes.note(id, { titles: [title], age: null });
  }

  /** Notes what the page says of a member. */
  noteTraits(id: EntityId, traits: PersonTraits): void {
    this.namesakes.note(id, traits);
  }

  /** True when the page names the member under the title, or the member holds it by the base. */
  holdsTitle(id: EntityId, title: string): boolean {
    const entity = this.entities.get(id);
    return this.namesakes.titlesOf(id).has(title) || (entity !== undefined && holdsTitle(entity, title));
  }

  /** True when the title (folded) cannot be the member's, by the titles under which the page names them or by the base. */
  contradicts(id: EntityId, title: string): boolean {
    const known = this.index.byId.get(id);
    if (known && holdsTitle(known, title)) return false;
    if (known && !couldBeCalled(known, title)) return true;
    return [...this.namesakes.titlesOf(id)].some((other) => excludeEachOther(title, other));
  }

  /** True when the member's name begins with the folded letter. */
  hasInitial(id: EntityId, initial: string): boolean {
    const entity = this.entities.get(id);
    return entity !== undefined && hasInitial(entity, initial);
  }

  /** From 0 to 1 as in the base; 0 for somebody whom the base does not know. */
  prominenceOf(id: EntityId): number {
    return this.index.byId.get(id)?.prominence ?? 0;
  }

  /** True when the document names the country or organisation of one of the person's roles; the person need not be a member. */
  hasRoleNear(id: EntityId): boolean {
    const roles = (this.entities.get(id) ?? this.index.byId.get(id))?.roles ?? [];
    return roles.some((role) => role.of !== null && this.entities.has(role.of));
  }

  /** The entity of the base, taken into the cast. */
  addById(id: EntityId): EntityId {
    const known = this.index.byId.get(id);
    return known ? this.addKnown(known) : id;
  }

  private enter(entity: Entity): void {
    this.entities.set(entity.id, entity);
  }

  private addName(print: string, id: EntityId, short: boolean): void {
    this.names.add(
      toWords(print).map((word) => word.folded),
      { id, short },
    );
  }

  /** As `toNewId` for a person, with what they do where that tells namesakes apart; with a number where the page has one of that id already. */
  private toFreeId(label: string, traits: PersonTraits): EntityId {
    const part = toIdPart(traits.titles);
    const plain = this.toNewId('person', label);
    const parted = `${plain}-${part ?? ''}`;
    const id = part !== null && isSlug(parted) ? toEntityId(parted) : plain;
    let free = id;
    for (let n = 2; this.entities.has(free); n += 1) free = toEntityId(`${id}-${n}`);
    return free;
  }

  /** A slug of the name; for a script that gives none, its code points. An id that means something else already gets the type after it. */
  private toNewId(type: EntityType, label: string): EntityId {
    const slug =
      toSlug(label) ||
      `u-${[...label]
        .slice(0, 12)
        .map((letter) => (letter.codePointAt(0) ?? 0).toString(16))
        .join('-')}`;
    const id = toEntityId(slug);
    const taken = this.entities.get(id);
    const means = taken ? taken.type === type && !this.index.byId.has(id) : !this.index.byId.has(id);
    return means ? id : toEntityId(`${slug}-${type}`);
  }
}

/** The name in folded words, so that two prints of one name are one. */
function toKey(label: string): string {
  return toWords(label)
    .map((word) => word.folded)
    .join(' ');
}
