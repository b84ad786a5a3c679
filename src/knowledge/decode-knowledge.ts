/**
 * The knowledge base as it travels to the browser: JSON with short keys in which whatever has its usual value is
 * left out (English names equal to the Italian, no roles, no aliases). Encoder and decoder stand side by side.
 */
import {
  decodeAddress,
  decodeEntityId,
  decodePartialDate,
  decodePerLanguage,
} from '#article/decode-entity.ts';
import {
  reject,
  runDecoder,
  toChoice,
  toFields,
  toList,
  toNumber,
  toText,
  toTextOrNull,
  toWhole,
  type DecodeError,
} from '#article/decode-value.ts';
import {
  ENTITY_TYPES,
  type EntityNames,
  type EntityRole,
  type EntityType,
  type NameLanguage,
} from '#article/entity.ts';
import type { Result } from '#article/result.ts';
import type { ContextualAlias, KnowledgeBase, KnownEntity } from './known-entity.ts';

type PerLanguage<T> = Readonly<Partial<Record<NameLanguage, T>>>;

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

/** The base that `encodeKnowledge` was given, or the first place where the value is something else. */
export function decodeKnowledge(value: unknown): Result<KnowledgeBase, DecodeError> {
  return runDecoder(() => {
    const file = toFields(value, 'the file');
    return {
      version: toText(file['version'], 'version'),
      entities: toList(file['entities'], 'entities', decodeEntity),
      givenNames: decodeWords(file['givenNames'], 'givenNames'),
      ordinaryWords: decodeWords(file['ordinaryWords'], 'ordinaryWords'),
    };
  });
}

function decodeEntity(value: unknown, path: string): KnownEntity {
  const row = toFields(value, path);
  return {
    id: decodeEntityId(row['i'], `${path}.i`),
    type: decodeType(row['t'], `${path}.t`),
    names: decodeNames(row['n'], `${path}.n`),
    description: decodePerLanguage(row['d'] ?? {}, `${path}.d`, toText),
    roles: toList(row['r'] ?? [], `${path}.r`, decodeRole),
    sameAs: toList(row['u'] ?? [], `${path}.u`, decodeAddress),
    contextual: toList(row['c'] ?? [], `${path}.c`, decodeContextual),
    adjectives: decodePerLanguage(row['a'] ?? {}, `${path}.a`, decodeTexts),
    shortName: toTextOrNull(row['s'], `${path}.s`),
    prominence: toNumber(row['p'], `${path}.p`, 0, 1),
  };
}

function decodeNames(value: unknown, path: string): PerLanguage<EntityNames> {
  const lists = decodePerLanguage(value, path, decodeTexts);
  const it = toNames(lists.it);
  // An empty English list stands for the Italian names.
  const en = lists.en?.length === 0 ? it : toNames(lists.en);
  if (it === undefined && en === undefined) return reject(path, 'at least one name is needed');
  return { ...(it && { it }), ...(en && { en }) };
}

function toNames(list: readonly string[] | undefined): EntityNames | undefined {
  const [label, ...aliases] = list ?? [];
  return label === undefined ? undefined : { label, aliases };
}

function decodeRole(value: unknown, path: string): EntityRole {
  const [it, en, of, from, to] = toList(value, path, toTextOrNull);
  return {
    title: { ...(typeof it === 'string' && { it }), ...(typeof en === 'string' && { en }) },
    of: of == null ? null : decodeEntityId(of, `${path}[2]`),
    from: decodePartialDate(from, `${path}[3]`),
    to: decodePartialDate(to, `${path}[4]`),
  };
}

function decodeContextual(value: unknown, path: string): ContextualAlias {
  const [lang, text, near, article] = toList(value, path, (part) => part);
  return {
    lang: toChoice(lang, `${path}[0]`, ['it', 'en']),
    text: toText(text, `${path}[1]`),
    near: toList(near, `${path}[2]`, decodeEntityId),
    ...(article !== undefined && { article: toChoice(article, `${path}[3]`, ['il', 'la']) }),
  };
}

function decodeTexts(value: unknown, path: string): readonly string[] {
  return toList(value, path, toText);
}

function decodeWords(value: unknown, path: string): ReadonlySet<string> {
  return new Set(toText(value, path).split(' ').filter(Boolean));
}

/** Types travel as their position in the list of types. */
function decodeType(value: unknown, path: string): EntityType {
  const type = ENTITY_TYPES[toWhole(value, path, 0, ENTITY_TYPES.length - 1)];
  return type ?? reject(path, 'the position of an entity type is needed');
}
