/** Everything that narrows the library, and its form in the address. */
import { isSlug } from '#article/ids.ts';
import { decodeEntityFilter, encodeEntityFilter, NO_FILTER, type EntityFilter } from './entity-filter.ts';

/** What a reader chose among the articles, as it stands in the address. */
export interface LibraryFilter {
  readonly entities: EntityFilter;
  /** Topic slug, or null for all. */
  readonly topic: string | null;
  /** Two or three letters of a language, or null for all. */
  readonly lang: string | null;
  /** Words to look for in headlines and names, trimmed; empty for all. */
  readonly text: string;
}

/** The filter that lets the whole library through. */
export const WHOLE_LIBRARY: LibraryFilter = { entities: NO_FILTER, topic: null, lang: null, text: '' };

/** Longer searches are cut: no headline is longer, and the address stays usable. */
const LONGEST_TEXT = 200;

const LANGUAGE = /^[a-z]{2,3}$/;

/** Reads the filter from search params; what is malformed falls back to "all". */
export function decodeLibraryFilter(params: URLSearchParams): LibraryFilter {
  const topic = params.get('topic');
  const lang = params.get('lang');
  return {
    entities: decodeEntityFilter(params),
    topic: topic !== null && isSlug(topic) ? topic : null,
    lang: lang !== null && LANGUAGE.test(lang) ? lang : null,
    text: toSearchText(params.get('q') ?? ''),
  };
}

/** Writes the filter as search params, in one fixed order, without what is "all". */
export function encodeLibraryFilter(filter: LibraryFilter): URLSearchParams {
  const params = encodeEntityFilter(filter.entities);
  if (filter.topic !== null) params.set('topic', filter.topic);
  if (filter.lang !== null) params.set('lang', filter.lang);
  const text = toSearchText(filter.text);
  if (text !== '') params.set('q', text);
  return params;
}

function toSearchText(text: string): string {
  return text.trim().slice(0, LONGEST_TEXT).trim();
}
