/**
 * What shards of words hold: entries in the order of their keys, of three kinds that the first sign of the key tells apart.
 *
 * - A term: in each field the places that have it. The key of a stem is its letters and a space, which sorts it right before the words that it stands for.
 * - `@` and a word of names: who bears it.
 * - `!` and a word: the words of names from that on that begin with the same letter, in which a slip is looked for.
 */
import { reject, runDecoder, toList, toText, toWhole, type DecodeError } from '#article/decode-value.ts';
import { labelOf, type Entity } from '#article/entity.ts';
import type { Result } from '#article/result.ts';
import { decodeBareEntity, toBareEntity, type BareEntity } from '#shards/bare-entity.ts';
import { STEM_SIGN } from '#search-index/index-terms.ts';
import type { Bearer } from '#search-index/name-index.ts';
import { FIELDS } from '#search-index/word-engine.ts';
import { decodePostings, type Postings } from './postings.ts';

/** An entry of a shard. */
export type WordsEntry =
  /** One list for each of `FIELDS`. */
  | { readonly kind: 'term'; readonly key: string; readonly fields: readonly Postings[] }
  | { readonly kind: 'bearers'; readonly key: string; readonly bearers: readonly Bearer[] }
  | { readonly kind: 'spellings'; readonly key: string; readonly words: readonly string[] };

/** A list of places as it is written; with how many there are where only the best are kept. */
export type WrittenPostings = string | readonly [count: number, line: string];

/** An entity as it is written: with the articles that name it, and what it is called beside its labels. */
export type WrittenBearer = readonly [entity: BareEntity, articles: number, aliases: readonly string[]];

/** An entry as it is written: key, and what it leads to. */
export type WrittenEntry = readonly [key: string, ...content: unknown[]];

const BEARERS_SIGN = '@';
const SPELLINGS_SIGN = '!';
const STEM_END = ' ';

/** The key of a term. */
export function toTermKey(term: string): string {
  return term.startsWith(STEM_SIGN) ? term.slice(STEM_SIGN.length) + STEM_END : term;
}

/** The term of a key that is none of a name. */
export function toTerm(key: string): string {
  return key.endsWith(STEM_END) ? STEM_SIGN + key.slice(0, -STEM_END.length) : key;
}

/** The key of a folded word of names, or the beginning of such keys. */
export function toBearersKey(word: string): string {
  return BEARERS_SIGN + word;
}

/** The key of a list of words of names, or the beginning of such keys. */
export function toSpellingsKey(word: string): string {
  return SPELLINGS_SIGN + word;
}

/** Somebody as their entries have them. */
export function toBearer({ entity, articles }: Bearer): WrittenBearer {
  const labels = new Set([labelOf(entity, 'it'), labelOf(entity, 'en')]);
  const aliases = [...(entity.names.it?.aliases ?? []), ...(entity.names.en?.aliases ?? [])];
  return [toBareEntity(entity), articles, [...new Set(aliases)].filter((alias) => !labels.has(alias))];
}

/** The entries of a shard from its file, or the first fault with its path. @param total articles of the edition */
export function decodeWordsShard(value: unknown, total: number): Result<readonly WordsEntry[], DecodeError> {
  return runDecoder(() => toList(value, 'words', (item, path) => decodeEntry(item, path, total)));
}

function decodeEntry(value: unknown, path: string, total: number): WordsEntry {
  const [first, ...content] = toTuple(value, path);
  const key = toText(first, `${path}[0]`);
  if (key.startsWith(BEARERS_SIGN))
    return { kind: 'bearers', key, bearers: toList(content[0], `${path}[1]`, decodeBearer) };
  if (key.startsWith(SPELLINGS_SIGN))
    return { kind: 'spellings', key, words: toText(content[0], `${path}[1]`).split(' ') };
  const fields = FIELDS.map((_, at) => decodeWritten(content[at] ?? '', `${path}[${at + 1}]`, total));
  return { kind: 'term', key, fields };
}

function decodeWritten(value: unknown, path: string, total: number): Postings {
  if (typeof value === 'string') {
    const all = decodePostings(value, path, total);
    return { ...all, count: all.places.length };
  }
  const [count, line] = toTuple(value, path);
  const best = decodePostings(toText(line, `${path}[1]`), `${path}[1]`, total);
  return { ...best, count: toWhole(count, `${path}[0]`, best.places.length, total) };
}

function decodeBearer(value: unknown, path: string): Bearer {
  const [bare, articles, others] = toTuple(value, path);
  const entity = decodeBareEntity(bare, `${path}[0]`);
  const aliases = toList(others, `${path}[2]`, toText);
  const { it, en } = entity.names;
  const names = it === undefined && en === undefined ? {} : withAliases(it?.label, en?.label, aliases);
  return { entity: { ...entity, names }, articles: toWhole(articles, `${path}[1]`, 1) };
}

/** In which language an alias is one does not matter to who searches. */
function withAliases(
  it: string | undefined,
  en: string | undefined,
  aliases: readonly string[],
): Entity['names'] {
  if (it === undefined) return { en: { label: en ?? '', aliases } };
  return { it: { label: it, aliases }, ...(en === undefined ? {} : { en: { label: en, aliases: [] } }) };
}

function toTuple(value: unknown, path: string): readonly unknown[] {
  return Array.isArray(value) ? value : reject(path, 'a list is needed');
}
