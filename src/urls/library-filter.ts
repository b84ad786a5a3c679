/** Everything that narrows and orders the library, and its form in the address. */
import { isSlug, toEntityId, type EntityId } from '#article/ids.ts';
import { READING_STATUSES, type ReadingStatus } from '#article/reading-state.ts';
import { decodeEntityFilter, encodeEntityFilter, NO_FILTER, type EntityFilter } from './entity-filter.ts';

/** Which values of a facet an article may have: any of `only` (all where it is empty), and none of `not`. */
export interface Choice<Value extends string = string> {
  readonly only: readonly Value[];
  readonly not: readonly Value[];
}

/** What the list is ordered by: newest first, headlines A–Z, or most mentions first. */
export type LibrarySort = 'date' | 'title' | 'mentions';

export const LIBRARY_SORTS: readonly LibrarySort[] = ['date', 'title', 'mentions'];

/** What a reader chose among the articles, as it stands in the address. */
export interface LibraryFilter {
  readonly entities: EntityFilter;
  /** Entities that no article may name; none of them is in `entities.with`. */
  readonly without: readonly EntityId[];
  /** Topic slugs. */
  readonly topics: Choice;
  /** Two or three letters of a language. */
  readonly languages: Choice;
  readonly states: Choice<ReadingStatus>;
  /** Words to look for in headlines and names, trimmed; empty for all. */
  readonly text: string;
  readonly sort: LibrarySort;
}

const ANY = { only: [], not: [] } as const;

/** The filter that lets the whole library through, newest first. */
export const WHOLE_LIBRARY: LibraryFilter = {
  entities: NO_FILTER,
  without: [],
  topics: ANY,
  languages: ANY,
  states: ANY,
  text: '',
  sort: 'date',
};

/** Longer searches are cut: no headline is longer, and the address stays usable. */
const LONGEST_TEXT = 200;

const LANGUAGE = /^[a-z]{2,3}$/;

/** Reads the filter from search params; what is malformed falls back to "all", and a value chosen and left out is chosen. */
export function decodeLibraryFilter(params: URLSearchParams): LibraryFilter {
  const entities = decodeEntityFilter(params);
  const without = params.getAll('without').filter(isSlug).map(toEntityId);
  const sort = params.get('sort');
  return {
    entities,
    without: unique(without).filter((id) => !entities.with.includes(id)),
    topics: decodeChoice(params, 'topic', (text) => (isSlug(text) ? text : null)),
    languages: decodeChoice(params, 'lang', (text) => (LANGUAGE.test(text) ? text : null)),
    states: decodeChoice(params, 'state', (text) => READING_STATUSES.find((known) => known === text) ?? null),
    text: toSearchText(params.get('q') ?? ''),
    sort: LIBRARY_SORTS.find((known) => known === sort) ?? 'date',
  };
}

/** Writes the filter as search params, in one fixed order, without what is "all" or the usual order. */
export function encodeLibraryFilter(filter: LibraryFilter): URLSearchParams {
  const params = encodeEntityFilter(filter.entities);
  for (const id of filter.without) params.append('without', id);
  encodeChoice(params, 'topic', filter.topics);
  encodeChoice(params, 'lang', filter.languages);
  encodeChoice(params, 'state', filter.states);
  const text = toSearchText(filter.text);
  if (text !== '') params.set('q', text);
  if (filter.sort !== 'date') params.set('sort', filter.sort);
  return params;
}

function decodeChoice<Value extends string>(
  params: URLSearchParams,
  name: string,
  findValue: (text: string) => Value | null,
): Choice<Value> {
  const read = (key: string) => unique(params.getAll(key).flatMap((text) => findValue(text) ?? []));
  const only = read(name);
  const not = read(`not-${name}`);
  return { only, not: not.filter((value) => !only.includes(value)) };
}

function encodeChoice(params: URLSearchParams, name: string, choice: Choice): void {
  for (const value of choice.only) params.append(name, value);
  for (const value of choice.not) params.append(`not-${name}`, value);
}

function unique<T>(values: readonly T[]): T[] {
  return [...new Set(values)];
}

function toSearchText(text: string): string {
  return text.trim().slice(0, LONGEST_TEXT).trim();
}
