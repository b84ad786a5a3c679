/**
 * The reader's word on who and what is named, against the recogniser's. A correction is kept apart from the articles
 * and applied whenever one is read, so it holds for what is shipped, what was brought and what is yet to come, and
 * taking it back leaves no trace.
 */
import { foldText } from '#text/fold.ts';
import type { Entity, EntityType, NameLanguage } from '#article/entity.ts';
import type { ArticleId, EntityId } from '#article/ids.ts';

interface AnyCorrection {
  /** Unique among the reader's corrections, also those of another device. */
  readonly id: string;
  /** When it was made: ISO 8601 in UTC, as `toISOString` writes it. */
  readonly at: string;
}

/** A correction of printed words: of every place where they are printed so and taken for the same. */
interface PrintedCorrection extends AnyCorrection {
  /** The printed words; compared without case and accents (`isSamePrint`). */
  readonly surface: string;
  /** The article in which it holds; null for every article. */
  readonly within: ArticleId | null;
}

/** The words are no name. */
export interface NotAName extends PrintedCorrection {
  readonly kind: 'not-a-name';
  /** What they were taken for, as it was known then. */
  readonly of: Entity;
}

/** The words are a name, also where they were not marked: of a person by a short name, in articles alone that know the person. */
export interface AName extends PrintedCorrection {
  readonly kind: 'a-name';
  /** Whom they name, as known then. */
  readonly of: Entity;
}

/** The words name another entity than they were taken for. */
export interface SomeoneElse extends PrintedCorrection {
  readonly kind: 'someone-else';
  readonly of: Entity;
  /** As known then; it may be nowhere else, such as one that the reader made. */
  readonly to: Entity;
}

/** The answer where the text leaves open whom the words name. */
export interface Meant extends PrintedCorrection {
  readonly kind: 'meant';
  /** Whom they may have named there; two or more. */
  readonly among: readonly EntityId[];
  /** One of them. */
  readonly to: Entity;
}

/** Two entities are one: everything that is said of `of` is said of `to`. */
export interface SameAs extends AnyCorrection {
  readonly kind: 'same-as';
  readonly of: Entity;
  readonly to: Entity;
}

/** One entity is two: in these articles `to` is named, and never `of`. */
export interface TwoPeople extends AnyCorrection {
  readonly kind: 'two-people';
  readonly of: Entity;
  readonly to: Entity;
  /** At least one. */
  readonly articles: readonly ArticleId[];
}

/** Another name of an entity, wherever it is printed and nothing else is named. */
export interface AnotherName extends AnyCorrection {
  readonly kind: 'another-name';
  readonly of: Entity;
  readonly name: string;
}

/** What an entity is. */
export interface WhatItIs extends AnyCorrection {
  readonly kind: 'what-it-is';
  readonly of: Entity;
  /** Null where that stays. */
  readonly type: EntityType | null;
  /** What somebody does, in the reader's words, in the language of the interface; null where that stays. */
  readonly role: Readonly<Partial<Record<NameLanguage, string>>> | null;
}

/** One correction; `kind` tells which. */
export type EntityCorrection =
  NotAName | AName | SomeoneElse | Meant | SameAs | TwoPeople | AnotherName | WhatItIs;

export type CorrectionKind = EntityCorrection['kind'];

export const CORRECTION_KINDS: readonly CorrectionKind[] = [
  'not-a-name',
  'a-name',
  'someone-else',
  'meant',
  'same-as',
  'two-people',
  'another-name',
  'what-it-is',
];

/** What is still to be given to a correction that is being made. */
type Unmade<T> = T extends EntityCorrection ? Omit<T, 'id' | 'at'> : never;

/** A correction as it is asked for: without name and time. */
export type CorrectionDraft = Unmade<EntityCorrection>;

/** Whether two printed forms are one: without regard to case, accents and white space. */
export function isSamePrint(one: string, other: string): boolean {
  return toPrint(one) === toPrint(other);
}

function toPrint(text: string): string {
  return foldText(text.replace(/\s+/g, ' ').trim());
}

/** Oldest first, each once: the order in which they are applied, so that the later has the last word. The id decides ties. */
export function inOrder(corrections: Iterable<EntityCorrection>): EntityCorrection[] {
  const known = new Map([...corrections].map((correction) => [correction.id, correction]));
  return [...known.values()].sort((a, b) => compare(a.at, b.at) || compare(a.id, b.id));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
