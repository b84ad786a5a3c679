/**
 * The knowledge base made ready for reading: names in a trie, entities by id, surnames, adjectives. Built once per
 * base (some ten thousand names, tens of milliseconds) and shared by every text that is read.
 */
import type { NameLanguage } from '#article/entity.ts';
import type { EntityId } from '#article/ids.ts';
import { toWords } from '#text/words.ts';
import type { ContextualAlias, KnowledgeBase, KnownEntity } from './known-entity.ts';
import { NameTrie } from './name-trie.ts';
import { toShortNames } from './short-names.ts';

/** How a name in the index stands for its entity. `surname`: a person's short name, which needs the person to be meant. */
export type NameKind = 'full' | 'surname' | 'contextual';

/** One printed name of one entity. */
export interface IndexedName {
  readonly entity: KnownEntity;
  readonly kind: NameKind;
  readonly lang: NameLanguage | null;
  /** As the base prints it: tells which words carry a capital and how a caption in one case is set again. */
  readonly print: string;
  /** For each word of `print`, whether it begins with a capital there. */
  readonly capitals: readonly boolean[];
  /** True for one word of two or three capitals (`US`, `UE`, `WHO`): in small letters it is another word. */
  readonly acronym: boolean;
  /** Set for `contextual` names. */
  readonly near: ContextualAlias['near'] | null;
  /** Set for `contextual` names that an Italian article before them makes sure. */
  readonly article: 'il' | 'la' | null;
}

/** The base as the recogniser asks it: whom a name, an adjective or an id stands for, and which words are given names or ordinary ones. */
export interface KnowledgeIndex {
  readonly version: string;
  readonly byId: ReadonlyMap<EntityId, KnownEntity>;
  readonly names: NameTrie<IndexedName>;
  /** Folded adjectives and inhabitants («russo», «french») → the places they belong to. */
  readonly adjectives: ReadonlyMap<string, readonly EntityId[]>;
  readonly givenNames: ReadonlySet<string>;
  readonly ordinaryWords: ReadonlySet<string>;
}

const LONGEST_ACRONYM = 3;

/** A name with what matching needs to know about its print. */
export function toIndexedName(
  entity: KnownEntity,
  print: string,
  kind: NameKind,
  lang: NameLanguage | null,
  alias: ContextualAlias | null = null,
): { words: string[]; name: IndexedName } {
  const words = toWords(print);
  const capitals = words.map((word) => word.written !== 'lower' && word.written !== 'digits');
  const [only] = words;
  const acronym = words.length === 1 && only?.written === 'upper' && only.text.length <= LONGEST_ACRONYM;
  return {
    words: words.map((word) => word.folded),
    name: {
      entity,
      kind,
      lang,
      print,
      capitals,
      acronym,
      near: alias?.near ?? null,
      article: alias?.article ?? null,
    },
  };
}

function addNames(entity: KnownEntity, names: NameTrie<IndexedName>): void {
  const seen = new Set<string>();
  const add = (
    print: string,
    kind: NameKind,
    lang: NameLanguage | null,
    alias: ContextualAlias | null = null,
  ): void => {
    const indexed = toIndexedName(entity, print, kind, lang, alias);
    // The same words with other capitals are a print of their own: «Guinea Equatoriale», «Guinea equatoriale».
    const written = indexed.name.acronym
      ? print
      : `${indexed.words.join(' ')} ${indexed.name.capitals.join()}`;
    const key = `${kind} ${alias?.lang ?? ''} ${written}`;
    if (seen.has(key)) return;
    seen.add(key);
    names.add(indexed.words, indexed.name);
  };
  const short = toShortNames(entity);
  for (const lang of ['it', 'en'] as const) {
    const named = entity.names[lang];
    if (!named) continue;
    for (const print of [named.label, ...named.aliases])
      add(print, short.includes(print) ? 'surname' : 'full', lang);
  }
  for (const print of short) add(print, 'surname', null);
  for (const alias of entity.contextual) add(alias.text, 'contextual', alias.lang, alias);
}

/** Makes a knowledge base ready for reading. Entities keep the base's order wherever several share a name. */
export function buildKnowledgeIndex(base: KnowledgeBase): KnowledgeIndex {
  const names = new NameTrie<IndexedName>();
  const adjectives = new Map<string, EntityId[]>();
  for (const entity of base.entities) {
    addNames(entity, names);
    for (const word of [...(entity.adjectives.it ?? []), ...(entity.adjectives.en ?? [])]) {
      const folded = toWords(word)[0]?.folded ?? '';
      const places = adjectives.get(folded);
      if (!places) adjectives.set(folded, [entity.id]);
      else if (!places.includes(entity.id)) places.push(entity.id);
    }
  }
  return {
    version: base.version,
    byId: new Map(base.entities.map((entity) => [entity.id, entity])),
    names,
    adjectives,
    givenNames: base.givenNames,
    ordinaryWords: base.ordinaryWords,
  };
}
