/** Small hand-made knowledge bases, so that a test shows every fact it rests on. */
import type { EntityType } from '#article/entity.ts';
import { toEntityId } from '#article/ids.ts';
import { buildKnowledgeIndex, type KnowledgeIndex } from '#knowledge/knowledge-index.ts';
import type { ContextualAlias, KnownEntity } from '#knowledge/known-entity.ts';
import { findMentions } from '#recognise/find-mentions.ts';
import { toMarked } from './marked-text.ts';

/** What a test may say about an entity beside its id, type and label. */
export interface SmallFacts {
  readonly aliases?: readonly string[];
  /** English label; without it the entity has an Italian name only. */
  readonly en?: string;
  /** Each alias with the ids of the company it needs. */
  readonly contextual?: Readonly<Record<string, readonly string[]>>;
  /** Italian adjectives. */
  readonly adjectives?: readonly string[];
  readonly shortName?: string;
  readonly prominence?: number;
  /** The id of what the entity's one role belongs to. */
  readonly roleOf?: string;
}

/** An entity of a knowledge base, with an Italian label. */
export function knownEntity(
  id: string,
  type: EntityType,
  label: string,
  facts: SmallFacts = {},
): KnownEntity {
  const { aliases = [], en, adjectives, shortName = null, prominence = 0.5, roleOf } = facts;
  const contextual = Object.entries(facts.contextual ?? {}).map(([text, near]): ContextualAlias => ({
    lang: 'it',
    text,
    near: near.map(toEntityId),
  }));
  return {
    id: toEntityId(id),
    type,
    names: { it: { label, aliases }, ...(en === undefined ? {} : { en: { label: en, aliases: [] } }) },
    description: {},
    roles: roleOf === undefined ? [] : [{ title: {}, of: toEntityId(roleOf), from: null, to: null }],
    sameAs: [],
    contextual,
    adjectives: adjectives ? { it: adjectives } : {},
    shortName,
    prominence,
  };
}

/** The index of a base with these entities; given names and ordinary words are folded words separated by spaces. */
export function smallIndex(
  entities: readonly KnownEntity[],
  words: { readonly givenNames?: string; readonly ordinaryWords?: string } = {},
): KnowledgeIndex {
  const toSet = (list = ''): Set<string> => new Set(list.split(' ').filter((word) => word !== ''));
  return buildKnowledgeIndex({
    version: 'small',
    entities,
    givenNames: toSet(words.givenNames),
    ordinaryWords: toSet(words.ordinaryWords),
  });
}

/** The lines of one document with their mentions in the notation of `toMarked`. */
export function markLines(texts: readonly string[], lang: string, index: KnowledgeIndex): string[] {
  const { mentions } = findMentions(texts, lang, index);
  return texts.map((text, i) => toMarked({ text, mentions: mentions[i] ?? [] }));
}
