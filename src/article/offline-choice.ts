/** Which articles of a large edition a device keeps for reading offline, as its reader has chosen. Small editions are kept whole. */
import { isSlug } from './ids.ts';

export type OfflineChoice =
  | { readonly kind: 'everything' }
  /** The last articles that came; at least 1. */
  | { readonly kind: 'newest'; readonly count: number }
  /** Articles that are about one of the topics or name one of the figures; at least one of either. */
  | { readonly kind: 'named'; readonly topics: readonly string[]; readonly figures: readonly string[] }
  /** Nothing beforehand: only what the reader opens. */
  | { readonly kind: 'none' };

/** Which articles of an edition in shards the device is to keep, and how many of them it does. */
export interface ChosenArticles {
  readonly choice: OfflineChoice;
  /** Whether the reader has chosen nothing yet. */
  readonly isDefault: boolean;
  /** Articles that are here of those that were chosen. */
  readonly kept: number;
  readonly chosen: number;
  /** Articles of the edition. */
  readonly total: number;
}

/** More names than a reader chooses; what says so is no choice of theirs. */
const MOST_NAMES = 1_000;

/** The choice in a JSON value, each name once; null when it is none that this version knows. */
export function decodeOfflineChoice(value: unknown): OfflineChoice | null {
  if (typeof value !== 'object' || value === null) return null;
  const { kind, count, topics, figures } = value as Record<string, unknown>;
  switch (kind) {
    case 'everything':
    case 'none':
      return { kind };
    case 'newest':
      return typeof count === 'number' && Number.isSafeInteger(count) && count > 0 ? { kind, count } : null;
    case 'named':
      return toNamed(decodeNames(topics), decodeNames(figures));
    default:
      return null;
  }
}

/** Whether two choices are the same, whatever the order of their names. */
export function isSameChoice(one: OfflineChoice, other: OfflineChoice): boolean {
  return toKey(one) === toKey(other);
}

function toNamed(topics: string[] | null, figures: string[] | null): OfflineChoice | null {
  if (topics === null || figures === null || topics.length + figures.length === 0) return null;
  return figures.every(isSlug) ? { kind: 'named', topics, figures } : null;
}

function decodeNames(value: unknown): string[] | null {
  if (!Array.isArray(value) || value.length > MOST_NAMES) return null;
  const items: readonly unknown[] = value;
  const names = items.filter((item) => typeof item === 'string' && item !== '') as string[];
  return names.length === items.length ? [...new Set(names)] : null;
}

function toKey(choice: OfflineChoice): string {
  switch (choice.kind) {
    case 'everything':
    case 'none':
      return choice.kind;
    case 'newest':
      return `newest ${choice.count}`;
    case 'named':
      return JSON.stringify([[...choice.topics].sort(), [...choice.figures].sort()]);
  }
}
