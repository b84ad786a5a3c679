/** From an edition's entries to its root and shards. What lies where, and why, says `shards/layout.ts`. */
import type { Entity } from '#article/entity.ts';
import type { ArticleId, EntityId } from '#article/ids.ts';
import type { EntityCount, LibraryEntry } from '#article/library.ts';
import { compareEntries } from '#build/edition-library.ts';
import { indexStories, listRelated, type StoryIndex } from '#article/rank-related.ts';
import type { AboutArticle } from '#shards/about-shard.ts';
import { toBareEntity, type BareEntity } from '#shards/bare-entity.ts';
import { encodeDays, type WrittenDays } from '#shards/days.ts';
import { ROOT_SCHEMA, type ShardSet } from '#shards/edition-root.ts';
import { encodeColumns, type WrittenColumns } from '#shards/entry-columns.ts';
import type { WrittenFigure } from '#shards/figures-shard.ts';
import {
  ARTICLES_PER_ROWS,
  bucketOf,
  ENTITIES_PER_FIGURES,
  ENTRIES_PER_LIST,
  PER_BUCKET,
  type ShardKind,
} from '#shards/layout.ts';
import type { SearchKind } from '#search-index/sharded/search-shards.ts';
import { encodeList, type WrittenList } from '#shards/list-shard.ts';
import { toSteps, type WrittenNames } from '#shards/names-shard.ts';
import { countBy, NAMED_PER_TYPE, toNewest, toTotals } from './root-totals.ts';
import type { SearchCollector } from './search-shards.ts';
import { inStretches, takeShards, type TakeFile } from './shard-files.ts';

/** What sharding needs of an article. */
export interface ShardedArticle {
  /** Under which the search knows it. */
  readonly number: number;
  readonly entry: LibraryEntry;
  /** Of its file. */
  readonly bytes: number;
  /** Whom it names, in the order in which its file lists them. */
  readonly entities: readonly EntityId[];
}

/** Names in more articles than this lead to no related story: they tell least, and cost most. */
const MOST_NAMING = 300;
/** Entities of each type that are kept as somebody's company. */
const COMPANY_PER_TYPE = 12;
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
 * @param search what was gathered of the same articles
 * @throws {RangeError} when an article names an entity that is not among them: a mistake of the build
 */
export function shardEdition(
  articles: readonly ShardedArticle[],
  entities: readonly Entity[],
  search: SearchCollector,
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
  const searched = takeSearchShards(edition, search, takeCounted);
  const shards: Record<ShardKind, ShardSet> = {
    ...searched,
    list: takeShards('list', toListShards(edition), takeCounted),
    rows: takeShards('rows', toRowsShards(edition), takeCounted),
    headlines: takeShards('headlines', toHeadlineShards(edition), takeCounted),
    names: takeShards('names', toNamesShards(edition), takeCounted),
    about: takeShards('about', toAboutShards(edition), takeCounted),
    figures: takeShards('figures', toFiguresShards(edition), takeCounted),
  };
  const totals = toTotals(stories.entries, find, NAMED_PER_TYPE);
  const named = totals.named.map(([id]) => id);
  return {
    schema: ROOT_SCHEMA,
    total: articles.length,
    articleBytes: articles.reduce((sum, { bytes }) => sum + bytes, 0),
    shardBytes,
    days: toDays(oldestFirst),
    ...toNewest(stories.entries, named, find),
    ...totals,
    shards,
  };
}

function takeSearchShards(
  { articles, entities, stories }: Edition,
  search: SearchCollector,
  take: TakeFile,
): Record<SearchKind, ShardSet> {
  const places = new Map(articles.map(({ number }, place) => [number, place]));
  const shards = search.shards({
    placeOf: (number) => places.get(number) ?? 0,
    bearers: entities.map((entity) => ({ entity, articles: stories.naming.get(entity.id)?.length ?? 0 })),
    files: articles.map(({ entry }) => entry.asset ?? ''),
  });
  const none: ShardSet = { count: 0, directories: [] };
  const taken: Record<SearchKind, ShardSet> = { search: none, starts: none, words: none, files: none };
  for (const [kind, values] of shards) taken[kind] = takeShards(kind, values, take);
  return taken;
}

function toDays(oldestFirst: readonly ShardedArticle[]): WrittenDays {
  return encodeDays([...countBy([...oldestFirst].reverse().map(({ entry }) => entry.date))]);
}

function* toListShards({ articles, find }: Edition): Iterable<WrittenList> {
  for (const stretch of inStretches(articles, ENTRIES_PER_LIST))
    yield encodeList(
      stretch.map(({ entry }) => entry),
      stretch.map(({ bytes }) => bytes),
      find,
    );
}

function* toRowsShards({ articles, find, stories }: Edition): Iterable<WrittenColumns> {
  const isCounted = ({ entity }: EntityCount) => (stories.naming.get(entity)?.length ?? 0) > 1;
  for (const stretch of inStretches(articles, ARTICLES_PER_ROWS)) {
    const entries = stretch.map(({ entry }) => ({ ...entry, entities: entry.entities.filter(isCounted) }));
    yield encodeColumns(entries, find).columns;
  }
}

function* toHeadlineShards({ articles }: Edition): Iterable<readonly string[]> {
  for (const stretch of inStretches(articles, ARTICLES_PER_ROWS))
    yield stretch.map(({ entry }) => entry.headline);
}

function* toNamesShards({ entities, stories, find }: Edition): Iterable<WrittenNames> {
  for (const bucket of toBuckets(entities, ({ id }) => id)) {
    const named = bucket.map((entity) => toWrittenName(entity, stories, find));
    const company = named.flatMap((each) => each.company.map(([id]) => id));
    yield { named, entities: toBare(company, find) };
  }
}

function toWrittenName(entity: Entity, { naming, entries }: StoryIndex, find: Edition['find']) {
  const found = naming.get(entity.id) ?? [];
  // Of one article its entry in the list says the same.
  const counted = found.length > 1 ? found.flatMap(({ at }) => entries[at] ?? []) : [];
  const totals = toTotals(counted, find, COMPANY_PER_TYPE);
  return {
    entity,
    steps: toSteps(found.map(({ at }) => at)),
    counts: found.map(({ count }) => count),
    company: totals.named.filter(([id]) => id !== entity.id),
    topics: totals.topics,
    languages: totals.languages,
  };
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

function toBare(ids: readonly EntityId[], find: Edition['find']): BareEntity[] {
  return [...new Set(ids)].map((id) => toBareEntity(find(id)));
}

function toBuckets<T>(items: readonly T[], idOf: (item: T) => ArticleId | EntityId): T[][] {
  const count = Math.ceil(items.length / PER_BUCKET);
  const buckets = Array.from({ length: count }, (): T[] => []);
  for (const item of items) buckets[bucketOf(idOf(item), count)]?.push(item);
  return buckets;
}
