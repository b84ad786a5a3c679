/** What the page of the search shows, and its form in the address: `/search?q=trattato&with=kim-jong-un&topic=world`. */
import { isSlug, type EntityId } from '#article/ids.ts';
import { decodeEntityFilter, encodeEntityFilter } from './entity-filter.ts';

/** Whose articles are shown. */
export type SearchOwner = 'own' | 'edition';

export const SEARCH_OWNERS: readonly SearchOwner[] = ['edition', 'own'];

export interface SearchView {
  /** What was written, field words included; as it stands but for its beginning and a run of spaces. Empty: nothing is looked for. */
  readonly text: string;
  /** Each must be named by the article. */
  readonly entities: readonly EntityId[];
  /** Topic slugs; of these, `languages` and `owners` an article may have any. Empty: all. */
  readonly topics: readonly string[];
  /** Two or three letters of a language. */
  readonly languages: readonly string[];
  readonly owners: readonly SearchOwner[];
}

/** The page before anything was written. */
export const NO_SEARCH: SearchView = { text: '', entities: [], topics: [], languages: [], owners: [] };

/** The state of a navigation to the search that somebody wants to write into at once. */
export const SEEKS_SEARCH = { focus: 'search' } as const;

/** Whether a navigation's state is `SEEKS_SEARCH`. */
export function isSearchSought(state: unknown): boolean {
  return (
    typeof state === 'object' && state !== null && 'focus' in state && state.focus === SEEKS_SEARCH.focus
  );
}

/** Longer searches are cut: the address stays usable. */
const LONGEST_TEXT = 300;

const LANGUAGE = /^[a-z]{2,3}$/;

/** Reads the view from search params; what is malformed falls back to "all". */
export function decodeSearchView(params: URLSearchParams): SearchView {
  const read = (name: string) => [...new Set(params.getAll(name))];
  return {
    text: toSearchText(params.get('q') ?? ''),
    entities: decodeEntityFilter(params).with,
    topics: read('topic').filter(isSlug),
    languages: read('lang').filter((text) => LANGUAGE.test(text)),
    owners: SEARCH_OWNERS.filter((owner) => read('from').includes(owner)),
  };
}

/** Writes the view as search params, in one fixed order, without what is "all". */
export function encodeSearchView({ text, entities, topics, languages, owners }: SearchView): URLSearchParams {
  const params = new URLSearchParams();
  if (toSearchText(text) !== '') params.set('q', toSearchText(text));
  const all = encodeEntityFilter({ with: entities, match: 'all' }, params);
  for (const topic of topics) all.append('topic', topic);
  for (const language of languages) all.append('lang', language);
  for (const owner of SEARCH_OWNERS) if (owners.includes(owner)) all.append('from', owner);
  return all;
}

/** A space at the end stays: it says that the last word is whole. */
function toSearchText(text: string): string {
  return text.trimStart().replace(/\s+/g, ' ').slice(0, LONGEST_TEXT);
}
