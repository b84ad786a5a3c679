declare const entityIdBrand: unique symbol;
declare const articleIdBrand: unique symbol;

/** Stable identifier of an entity: a slug such as `kim-jong-un`. */
export type EntityId = string & { readonly [entityIdBrand]: true };

/** Stable identifier of an article: a slug, unique in a library. */
export type ArticleId = string & { readonly [articleIdBrand]: true };

/** Lower-case ASCII letters and digits in groups joined by single hyphens. */
const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** True for a well-formed slug of at most 120 characters. */
export function isSlug(text: string): boolean {
  return text.length <= 120 && SLUG.test(text);
}

/**
 * Mints an entity id.
 * @throws {RangeError} when the text is not a slug: that is a mistake in the program or in the knowledge base.
 */
export function toEntityId(text: string): EntityId {
  if (!isSlug(text))
    throw new RangeError(`«${text}» is not an entity id: a slug such as kim-jong-un is needed`);
  return text as EntityId;
}

/**
 * Mints an article id.
 * @throws {RangeError} when the text is not a slug.
 */
export function toArticleId(text: string): ArticleId {
  if (!isSlug(text))
    throw new RangeError(`«${text}» is not an article id: a slug such as kim-a-mosca is needed`);
  return text as ArticleId;
}

/** Hexadecimal digits of the source's hash that are part of an id: two articles among a thousand share them once in ten thousand libraries. */
const STRANGER_DIGITS = 8;
const STRANGER = /^(.+)-[0-9a-f]{8}$/;

/**
 * The id of a person whom an article never names in full: nobody's beyond the article.
 * @param sha256 of the article's source, in lower-case hexadecimal: the same source gives the same ids
 */
export function toStrangerId(id: EntityId, sha256: string): EntityId {
  return toEntityId(`${id}-${sha256.slice(0, STRANGER_DIGITS)}`);
}

/** What the strangers of several articles share whom the same words name; null for an id that holds in every article. */
export function strangerNameOf(id: EntityId): string | null {
  return STRANGER.exec(id)?.[1] ?? null;
}

/** What the ids of entities begin with that a reader has made. */
const READER_PREFIX = 'reader-';

/**
 * An id for an entity that the reader makes. It clashes neither with one that a name gets nor with one of another
 * device: what follows the prefix is chance.
 * @param chance 32 hexadecimal digits in lower case
 */
export function toReaderEntityId(chance: string): EntityId {
  return toEntityId(`${READER_PREFIX}${chance}`);
}
