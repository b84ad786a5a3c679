import { labelOf, type Entity, type EntityType, type NameLanguage } from '#article/entity.ts';
import type { EntityId } from '#article/ids.ts';
import type { Library } from '#article/library.ts';
import { foldText } from '#text/fold.ts';
import { hasBeginnings, toSoughtWords } from '#text/word-beginnings.ts';

/** An entity that articles name. */
export interface Named {
  readonly entity: Entity;
  /** In the language asked for. */
  readonly label: string;
  /** Articles that name it; at least 1. */
  readonly articles: number;
  /** Mentions in all of them; at least as many. */
  readonly mentions: number;
}

/** Every entity that an article of the library names, in no order. Linear in the library's counts. */
export function listNamed(library: Library, language: NameLanguage): Named[] {
  const totals = new Map<EntityId, { articles: number; mentions: number }>();
  for (const { entities } of library.articles) {
    for (const { entity, count } of entities) {
      const { articles, mentions } = totals.get(entity) ?? { articles: 0, mentions: 0 };
      totals.set(entity, { articles: articles + 1, mentions: mentions + count });
    }
  }
  return [...totals].flatMap(([id, total]) => {
    const entity = library.entities.get(id);
    return entity === undefined ? [] : [{ entity, label: labelOf(entity, language), ...total }];
  });
}

/** The same from what a large edition has counted. */
export function labelNamed(counted: readonly Omit<Named, 'label'>[], language: NameLanguage): Named[] {
  return counted.map((each) => ({ ...each, label: labelOf(each.entity, language) }));
}

/** Those of the type whose name, or another name of theirs, has words that begin with what is sought. */
export function searchNamed(named: readonly Named[], type: EntityType, text: string): Named[] {
  const sought = toSoughtWords(text);
  return named.filter(({ entity }) => entity.type === type && hasBeginnings(namesOf(entity), sought));
}

/**
 * The most prominent first: who most articles name, since to come back in the news is more than to fill one story;
 * of equals who is mentioned most, and then by name.
 */
export function rankNamed(named: readonly Named[], language: NameLanguage): Named[] {
  const { compare } = new Intl.Collator(language);
  return [...named].sort(
    (a, b) => b.articles - a.articles || b.mentions - a.mentions || compare(a.label, b.label),
  );
}

/** The entities whose names begin with one letter. */
export interface LetterGroup {
  /** A capital from A to Z, or `#` for every other beginning. */
  readonly letter: string;
  readonly named: readonly Named[];
}

/** `A` to `Z`, and `#`: the letters an index can have, in their order. */
export const LETTERS: readonly string[] = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ#'];

/**
 * The entities by the first letter of their shown name, accents and signs before it aside, in the alphabet's order, each letter that
 * occurs once; `#` last. Within a letter by name as the language sorts. Names are kept as they are printed: which
 * part is the family's differs from country to country, and the knowledge base does not say.
 */
export function groupByLetter(named: readonly Named[], language: NameLanguage): LetterGroup[] {
  const { compare } = new Intl.Collator(language);
  const sorted = [...named].sort((a, b) => compare(a.label, b.label));
  return LETTERS.flatMap((letter) => {
    const those = sorted.filter(({ label }) => letterOf(label) === letter);
    return those.length === 0 ? [] : [{ letter, named: those }];
  });
}

/** A row of an index of which only a part is drawn: a letter, or some of the names that begin with it. */
export type IndexRow =
  | { readonly kind: 'letter'; readonly letter: string }
  | {
      readonly kind: 'names';
      readonly letter: string;
      readonly named: readonly Named[];
      /** Which of its letter's names is the first, from 0, and how many there are. */
      readonly from: number;
      readonly total: number;
    };

/** Names in a row of the index: whole lines of one, two and three columns, less than a window in each. */
const NAMES_IN_ROW = 12;

/** The groups as rows, in their order: each letter, and its names a few at a time. */
export function toIndexRows(groups: readonly LetterGroup[]): IndexRow[] {
  return groups.flatMap(({ letter, named }) => {
    const parts = Math.ceil(named.length / NAMES_IN_ROW);
    const names = Array.from({ length: parts }, (_, part): IndexRow => {
      const from = part * NAMES_IN_ROW;
      const some = named.slice(from, from + NAMES_IN_ROW);
      return { kind: 'names', letter, named: some, from, total: named.length };
    });
    return [{ kind: 'letter' as const, letter }, ...names];
  });
}

function letterOf(label: string): string {
  const first = /[\p{L}\p{N}]/u.exec(foldText(label))?.[0].toUpperCase() ?? '';
  return LETTERS.includes(first) ? first : '#';
}

function namesOf({ names }: Entity): string {
  return [names.it, names.en].flatMap((each) => (each ? [each.label, ...each.aliases] : [])).join(' ');
}
