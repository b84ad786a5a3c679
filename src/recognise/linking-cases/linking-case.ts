/**
 * Cases of linking: small texts whose names say whom they mean. A name is written `[[print|key]]`: the key `=id` is that entity of the base, any other
 * key is somebody or something whom the base does not have, and within a case one key is one entity and two keys are two. `[[print|?]]` is a name
 * that the text leaves open.
 */
import type { NameLanguage } from '#article/entity.ts';
import type { Span } from '#text/span.ts';

/** What is hard about a case. */
export type LinkingKind =
  | 'same surname'
  | 'same full name'
  | 'family'
  | 'place or person'
  | 'club or city'
  | 'newspaper or state'
  | 'company or surname'
  | 'title alone'
  | 'first name alone'
  | 'name cut short'
  | 'across articles';

/** Some articles of one language, and what their names mean. */
export interface LinkingCase {
  readonly kind: LinkingKind;
  readonly lang: NameLanguage;
  /** For each article its lines. */
  readonly articles: readonly (readonly string[])[];
}

/** A name of a case. `start`/`end` index the line without its marks. */
export interface LinkingName extends Span {
  readonly key: string;
}

/** The key of a name that the text leaves open. */
export const OPEN_KEY = '?';
/** What the key of an entity of the base begins with. */
export const BASE_SIGN = '=';

/** A line freed of its marks, and the names in it. */
export interface LinkingLine {
  readonly text: string;
  readonly names: readonly LinkingName[];
}

/** Reads the notation. Marks do not nest. */
export function parseLinkingLine(marked: string): LinkingLine {
  const names: LinkingName[] = [];
  let text = '';
  let at = 0;
  for (const match of marked.matchAll(/\[\[([^|\]]+)\|([^\]]+)\]\]/g)) {
    const [whole, print = '', key = ''] = match;
    text += marked.slice(at, match.index);
    names.push({ start: text.length, end: text.length + print.length, key });
    text += print;
    at = match.index + whole.length;
  }
  return { text: text + marked.slice(at), names };
}

/** Cases of one kind and language, each an article given as one text. */
export function casesOf(kind: LinkingKind, lang: NameLanguage, ...texts: readonly string[]): LinkingCase[] {
  return texts.map((text) => ({ kind, lang, articles: [text.split('\n')] }));
}

/** A case of several articles, each given as one text. */
export function acrossArticles(lang: NameLanguage, ...texts: readonly string[]): LinkingCase {
  return { kind: 'across articles', lang, articles: texts.map((text) => text.split('\n')) };
}
