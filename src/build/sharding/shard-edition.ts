/** From an edition's entries to its root and shards. What lies where, and why, says `shards/layout.ts`. */
import type { Entity } from '#article/entity.ts';
import type { ArticleId, EntityId } from '#article/ids.ts';
import type { LibraryEntry } from '#article/library.ts';
import { compareEntries } from '#build/edition-library.ts';
import { indexStories, listRelated, type StoryIndex } from '#article/rank-related.ts';
import type { AboutArticle } from '#shards/about-shard.ts';
import { toBareEntity } from '#shards/bare-entity.ts';
import { ROOT_SCHEMA, type ShardSet } from '#shards/edition-root.ts';
import type { WrittenFigure } from '#shards/figures-shard.ts';
import {
  ARTICLES_PER_ROWS,
  bucketOf,
  ENTITIES_PER_FIGURES,
  ENTRIES_PER_LIST,
  PER_BUCKET,
  type ShardKind,
} from '#shards/layout.ts';
import { encodeName } from '#shards/names-shard.ts';
import { encodeRows } from '#shards/rows-shard.ts';
import { countBy, toNewest, toTotals } from './root-totals.ts';
import { inStretches, takeShards, type TakeFile } from './shard-files.ts';

/** What sharding needs of an article. */
export interface ShardedArticle {
  readonly entry: LibraryEntry;
  /** Of its file. */
  readonly bytes: number;
  /** Whom it names, in the order in which its file lists them. */
  readonly entities: readonly EntityId[];
}

/** Names in more articles than this lead to no related story: they tell least, and cost most. */
const MOST_NAMING = 300;
/** Related figures that are kept of an article: a page shows four, and corrections may take some away. */
const MOST_RELATED = 6;

/** The edition by place, with what is known of whom it names. */
interface Edition {
  /** Oldest first. */
  readonly articles: readonly ShardedArticle[];
  readonly find: (id: EntityId) => Entity;
  readonly entities: readonly Entity[];
  readonly stories: StoryIndex;
}

/**
 * Hands over the files of all shards, and gives the root as a JSON value. Equal articles give equal files, in whatever order they come.
 * @param entities everybody whom an article names, and to whom a role of theirs belongs
 * @throws {RangeError} when an article names an entity that is not among them: a mistake of the build
 */
export function shardEdition(
  articles: readonly ShardedArticle[],
  entities: readonly Entity[],
  take: TakeFile,
): unknown {
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  const find = (id: EntityId) => {
    const entity = byId.get(id);
    if (entity === undefined) throw new RangeError(`an article names ${id}, and no article says who that is`);
    return entity;
  };
  const oldestFirst = [...articles].sort((a, b) => -compareEntries(a.entry, b.entry));
  const stories = indexStories(
    oldestFirst.map(({ entry }) => entry),
    (id) => byId.get(id)?.type ?? null,
  );
  const edition = { articles: oldestFirst, find, entities, stories };
  let shardBytes = 0;
  const takeCounted: TakeFile = (name, content) => {
    shardBytes += Buffer.byteLength(content);
    take(name, content);
  };
  const shards: Record<ShardKind, ShardSet> = {
    list: takeShards('list', toListShards(edition), takeCounted),
    rows: takeShards('rows', toRowsShards(edition), takeCounted),
    names: takeShards('names', toNamesShards(edition), takeCounted),
    about: takeShards('about', toAboutShards(edition), takeCounted),
    figures: takeShards('figures', toFiguresShards(edition), takeCounted),
  };
  const totals = toTotals(stories.entries, find);
  const named = totals.named.map(([id]) => id);
  return {
    schema: ROOT_SCHEMA,
    total: articles.length,
    articleBytes: articles.reduce((sum, { bytes }) => sum + bytes, 0),
    shardBytes,
    ...toDays(oldestFirst),
    ...toNewest(stories.entries, named, find),
    ...totals,
    shards,
  };
}

function toDays(oldestFirst: readonly ShardedArticle[]): { readonly days: readonly unknown[] } {
  const counts = countBy([...oldestFirst].reverse().map(({ entry }) => entry.date));
  return { days: [...counts] };
}

function* toListShards({ articles, find }: Edition): Iterable<unknown> {
  for (const stretch of inStretches(articles, ENTRIES_PER_LIST)) {
    const named = stretch.flatMap(({ entry }) => [
      ...entry.entities.map(({ entity }) => entity),
      ...entry.leadDepicts,
    ]);
    yield {
      entries: stretch.map(({ entry }) => entry),
      bytes: stretch.map(({ bytes }) => bytes),
      entities: toBare(named, find),
    };
  }
}

function* toRowsShards({ articles, find }: Edition): Iterable<unknown> {
  for (const stretch of inStretches(articles, ARTICLES_PER_ROWS))
    yield encodeRows(
      stretch.map(({ entry }) => entry),
      find,
    );
}

function* toNamesShards({ entities, stories }: Edition): Iterable<unknown> {
  for (const bucket of toBuckets(entities, ({ id }) => id))
    yield bucket.map((entity) => {
      const naming = stories.naming.get(entity.id) ?? [];
      return encodeName({
        entity,
        places: naming.map(({ at }) => at),
        counts: naming.map(({ count }) => count),
      });
    });
}

function* toAboutShards({ articles, find, stories }: Edition): Iterable<unknown> {
  const placed = articles.map((article, place) => ({ ...article, place }));
  for (const bucket of toBuckets(placed, ({ entry }) => entry.id)) {
    const about = bucket.map(({ entry, entities, place }) => ({
      id: entry.id,
      place,
      asset: entry.asset ?? '',
      naming: entities.map((id) => stories.naming.get(id)?.length ?? 0),
      related: listRelated(stories, place, { mostNaming: MOST_NAMING, most: MOST_RELATED }),
    })) satisfies readonly AboutArticle[];
    const owners = bucket.flatMap(({ entities }) =>
      entities.flatMap((id) => find(id).roles.flatMap(({ of }) => of ?? [])),
    );
    const related = about.flatMap((each) => each.related.map(({ entity }) => entity));
    yield { articles: about, entities: toBare([...related, ...owners], find) };
  }
}

function* toFiguresShards({ entities, stories }: Edition): Iterable<unknown> {
  const counted = entities
    .map((entity) => {
      const naming = stories.naming.get(entity.id) ?? [];
      return { entity, articles: naming.length, mentions: naming.reduce((sum, { count }) => sum + count, 0) };
    })
    .filter(({ articles }) => articles > 0)
    .sort(
      (a, b) => b.articles - a.articles || b.mentions - a.mentions || (a.entity.id < b.entity.id ? -1 : 1),
    );
  for (const stretch of inStretches(counted, ENTITIES_PER_FIGURES))
    yield stretch.map(({ entity, articles, mentions }): WrittenFigure => [
      toBareEntity(entity),
      articles,
      mentions,
    ]);
}

function toBare(ids: readonly EntityId[], find: Edition['find']): unknown[] {
  return [...new Set(ids)].map((id) => toBareEntity(find(id)));
}

function toBuckets<T>(items: readonly T[], idOf: (item: T) => ArticleId | EntityId): T[][] {
  const count = Math.ceil(items.length / PER_BUCKET);
  const buckets = Array.from({ length: count }, (): T[] => []);
  for (const item of items) buckets[bucketOf(idOf(item), count)]?.push(item);
  return buckets;
}
