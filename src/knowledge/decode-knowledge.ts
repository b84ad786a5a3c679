/**
 * The knowledge base as it travels to the browser: JSON with short keys in which whatever has its usual value is
 * left out (English names equal to the Italian, no roles, no aliases). Encoder and decoder stand side by side.
 */
import {
  ENTITY_TYPES,
  type EntityNames,
  type EntityRole,
  type EntityType,
  type NameLanguage,
} from '#article/entity.ts';
import { isSlug, toEntityId, type EntityId } from '#article/ids.ts';
import { failure, success, type Result } from '#article/result.ts';
import type { ContextualAlias, KnowledgeBase, KnownEntity } from './known-entity.ts';

/** Where the JSON is not a knowledge base: a path such as `entities[3].n`, and what was expected there. */
export interface KnowledgeDecodeError {
  readonly kind: 'not-a-knowledge-base';
  readonly path: string;
  readonly expected: string;
}

type PerLanguage<T> = Readonly<Partial<Record<NameLanguage, T>>>;

const LANGUAGES: readonly NameLanguage[] = ['it', 'en'];

/** One entity on the wire: i(d), t(ype), n(ames, label first), d(escription), r(oles), c(ontextual), a(djectives), s(hort name), p(rominence), u(rls). */
interface EncodedEntity {
  readonly i: string;
  readonly t: number;
  readonly n: PerLanguage<readonly string[]>;
  readonly d?: PerLanguage<string>;
  readonly r?: readonly (readonly (string | null)[])[];
  readonly c?: readonly (readonly [NameLanguage, string, readonly string[], ...string[]])[];
  readonly a?: PerLanguage<readonly string[]>;
  readonly s?: string;
  readonly p: number;
  readonly u?: readonly string[];
}

/** The base as JSON; `decodeKnowledge` gives an equal base back. Name sets are sorted, so equal bases give equal JSON. */
export function encodeKnowledge(base: KnowledgeBase): unknown {
  return {
    version: base.version,
    entities: base.entities.map(encodeEntity),
    givenNames: [...base.givenNames].sort().join(' '),
    ordinaryWords: [...base.ordinaryWords].sort().join(' '),
  };
}

function encodeEntity(entity: KnownEntity): EncodedEntity {
  const { id, type, names, description, roles, contextual, adjectives, shortName, prominence, sameAs } =
    entity;
  const it = names.it === undefined ? undefined : [names.it.label, ...names.it.aliases];
  const en = names.en === undefined ? undefined : [names.en.label, ...names.en.aliases];
  const isSame = it !== undefined && JSON.stringify(it) === JSON.stringify(en);
  return {
    i: id,
    t: ENTITY_TYPES.indexOf(type),
    n: { ...(it && { it }), ...(en && { en: isSame ? [] : en }) },
    ...(isEmpty(description) ? {} : { d: description }),
    ...(roles.length > 0 && {
      r: roles.map(({ title, of, from, to }) => [title.it ?? null, title.en ?? null, of, from, to]),
    }),
    ...(contextual.length > 0 && {
      c: contextual.map(
        ({ lang, text, near, article }) => [lang, text, near, ...(article ? [article] : [])] as const,
      ),
    }),
    ...(isEmpty(adjectives) ? {} : { a: adjectives }),
    ...(shortName !== null && { s: shortName }),
    p: prominence,
    ...(sameAs.length > 0 && { u: sameAs }),
  };
}

function isEmpty(record: object): boolean {
  return Object.keys(record).length === 0;
}

/** Thrown inside the decoder only, to leave it from any depth; never seen by callers. */
class Unexpected extends Error {
  readonly path: string;
  readonly expected: string;
  constructor(path: string, expected: string) {
    super(`${path}: ${expected}`);
    this.path = path;
    this.expected = expected;
  }
}

/** The base that `encodeKnowledge` was given, or the place where the value is something else. */
export function decodeKnowledge(value: unknown): Result<KnowledgeBase, KnowledgeDecodeError> {
  try {
    const file = readRecord(value, 'the file');
    return success({
      version: readText(file['version'], 'version'),
      entities: readList(file['entities'], 'entities', decodeEntity),
      givenNames: readWords(file['givenNames'], 'givenNames'),
      ordinaryWords: readWords(file['ordinaryWords'], 'ordinaryWords'),
    });
  } catch (error) {
    if (!(error instanceof Unexpected)) throw error;
    return failure({ kind: 'not-a-knowledge-base', path: error.path, expected: error.expected });
  }
}

function decodeEntity(value: unknown, path: string): KnownEntity {
  const row = readRecord(value, path);
  return {
    id: readId(row['i'], `${path}.i`),
    type: readType(row['t'], `${path}.t`),
    names: readNames(row['n'], `${path}.n`),
    description: readPerLanguage(row['d'] ?? {}, `${path}.d`, readText),
    roles: readList(row['r'] ?? [], `${path}.r`, readRole),
    sameAs: readList(row['u'] ?? [], `${path}.u`, readText),
    contextual: readList(row['c'] ?? [], `${path}.c`, readContextual),
    adjectives: readPerLanguage(row['a'] ?? {}, `${path}.a`, readTexts),
    shortName: row['s'] === undefined ? null : readText(row['s'], `${path}.s`),
    prominence: readShare(row['p'], `${path}.p`),
  };
}

function readNames(value: unknown, path: string): PerLanguage<EntityNames> {
  const lists = readPerLanguage(value, path, readTexts);
  const it = toNames(lists.it);
  // An empty English list stands for the Italian names.
  const en = lists.en?.length === 0 ? it : toNames(lists.en);
  if (it === undefined && en === undefined) throw new Unexpected(path, 'at least one name');
  return { ...(it && { it }), ...(en && { en }) };
}

function toNames(list: readonly string[] | undefined): EntityNames | undefined {
  const [label, ...aliases] = list ?? [];
  return label === undefined ? undefined : { label, aliases };
}

function readRole(value: unknown, path: string): EntityRole {
  const [it, en, of, from, to] = readList(value, path, readTextOrNull);
  return {
    title: { ...(typeof it === 'string' && { it }), ...(typeof en === 'string' && { en }) },
    of: of == null ? null : readId(of, `${path}[2]`),
    from: from ?? null,
    to: to ?? null,
  };
}

function readContextual(value: unknown, path: string): ContextualAlias {
  const [lang, text, near, article] = readList(value, path, (part) => part);
  if (lang !== 'it' && lang !== 'en') throw new Unexpected(`${path}[0]`, 'it or en');
  if (article !== undefined && article !== 'il' && article !== 'la')
    throw new Unexpected(`${path}[3]`, 'il or la');
  return {
    lang,
    text: readText(text, `${path}[1]`),
    near: readList(near, `${path}[2]`, readId),
    ...(article && { article }),
  };
}

function readRecord(value: unknown, path: string): Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new Unexpected(path, 'an object');
  return value as Readonly<Record<string, unknown>>;
}

function readList<T>(value: unknown, path: string, read: (part: unknown, path: string) => T): T[] {
  if (!Array.isArray(value)) throw new Unexpected(path, 'a list');
  return value.map((part: unknown, position) => read(part, `${path}[${position}]`));
}

function readPerLanguage<T>(
  value: unknown,
  path: string,
  read: (part: unknown, path: string) => T,
): PerLanguage<T> {
  const record = readRecord(value, path);
  const entries = LANGUAGES.filter((lang) => record[lang] !== undefined).map((lang) => [
    lang,
    read(record[lang], `${path}.${lang}`),
  ]);
  return Object.fromEntries(entries) as PerLanguage<T>;
}

function readText(value: unknown, path: string): string {
  if (typeof value !== 'string') throw new Unexpected(path, 'a text');
  return value;
}

function readTexts(value: unknown, path: string): readonly string[] {
  return readList(value, path, readText);
}

function readTextOrNull(value: unknown, path: string): string | null {
  return value === null ? null : readText(value, path);
}

function readWords(value: unknown, path: string): ReadonlySet<string> {
  return new Set(readText(value, path).split(' ').filter(Boolean));
}

function readId(value: unknown, path: string): EntityId {
  const text = readText(value, path);
  if (!isSlug(text)) throw new Unexpected(path, 'an entity id');
  return toEntityId(text);
}

function readType(value: unknown, path: string): EntityType {
  const type = typeof value === 'number' ? ENTITY_TYPES[value] : undefined;
  if (type === undefined) throw new Unexpected(path, 'the position of an entity type');
  return type;
}

function readShare(value: unknown, path: string): number {
  if (typeof value !== 'number' || !(value >= 0 && value <= 1))
    throw new Unexpected(path, 'a number from 0 to 1');
  return value;
}
