/**
 * The filter by entities and its form in the address: `?with=kim-jong-un&with=vladimir-putin&match=any`. Article
 * and library share it, so a link between them carries it along. What cannot be read falls back, never fails.
 */
import { isSlug, toEntityId, type EntityId } from '#article/ids.ts';

/** Whether a passage must name every chosen entity or one of them. */
export type Match = 'all' | 'any';

/** What a reader chose among the entities, as it stands in the address. */
export interface EntityFilter {
  /** Chosen entities in the order of choice, each once. Empty: nothing is filtered. */
  readonly with: readonly EntityId[];
  readonly match: Match;
}

/** The filter that lets everything through. */
export const NO_FILTER: EntityFilter = { with: [], match: 'all' };

/** Reads the filter from search params. Words that are no slug are dropped, repetitions too; another match is `all`. */
export function decodeEntityFilter(params: URLSearchParams): EntityFilter {
  const ids = params.getAll('with').filter(isSlug);
  return { with: [...new Set(ids)].map(toEntityId), match: params.get('match') === 'any' ? 'any' : 'all' };
}

/**
 * Writes the filter into a copy of `params`, whose other entries stay. `match` appears only where it matters, with
 * two or more entities, so that one state has one address.
 */
export function encodeEntityFilter(filter: EntityFilter, params = new URLSearchParams()): URLSearchParams {
  const next = new URLSearchParams(params);
  next.delete('with');
  next.delete('match');
  for (const id of filter.with) next.append('with', id);
  if (filter.match === 'any' && filter.with.length > 1) next.set('match', 'any');
  return next;
}

/** Whether what names these entities passes. An empty filter lets everything through. */
export function isMatch({ with: chosen, match }: EntityFilter, named: ReadonlySet<EntityId>): boolean {
  if (chosen.length === 0) return true;
  return match === 'all' ? chosen.every((id) => named.has(id)) : chosen.some((id) => named.has(id));
}

/** The filter with the entity added at the end, or taken away where it was chosen. */
export function toggleEntity(filter: EntityFilter, id: EntityId): EntityFilter {
  const chosen = filter.with.includes(id);
  return { ...filter, with: chosen ? filter.with.filter((other) => other !== id) : [...filter.with, id] };
}

/** The filter with other ids in the place of its own, each once: an address may be older than what is known of its entities. */
export function replaceIds(filter: EntityFilter, toId: (id: EntityId) => EntityId): EntityFilter {
  return { ...filter, with: [...new Set(filter.with.map(toId))] };
}

/** Params as the `search` part of an address: with its question mark, empty where there is nothing to say. */
export function toSearch(params: URLSearchParams): string {
  const text = params.toString();
  return text === '' ? '' : `?${text}`;
}
