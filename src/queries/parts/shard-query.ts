/** Reading the shards of a large edition. What was read stays for a while, as everything that is asked for. */
import { queryOptions, type QueryClient, type QueryKey } from '@tanstack/react-query';
import { articlesUrl } from 'virtual:edition';
import type { DecodeError } from '#article/decode-value.ts';
import type { Entity } from '#article/entity.ts';
import type { ArticleId, EntityId } from '#article/ids.ts';
import type { LibraryEntry } from '#article/library.ts';
import type { Result } from '#article/result.ts';
import { loadJson } from '#queries/load-json.ts';
import { decodeAboutShard, type AboutArticle, type AboutShard } from '#shards/about-shard.ts';
import type { EditionRoot } from '#shards/edition-root.ts';
import { ENTRIES_PER_LIST, type ShardKind } from '#shards/layout.ts';
import { decodeListShard } from '#shards/list-shard.ts';
import { decodeNamesShard, type NamedEntity, type NamesShard } from '#shards/names-shard.ts';
import {
  aboutNumberOf,
  listNumberOf,
  namesNumberOf,
  readShard as readShardBy,
} from '#shards/open-edition.ts';

type Decode<T> = (value: unknown) => Result<T, DecodeError>;

const FILE_KEY = 'edition-file';

/** Whether a query reads a shard, or a directory of them. */
export function isEditionFile(key: QueryKey): boolean {
  return key[0] === FILE_KEY;
}

function fileQuery<T>(name: string, decode: Decode<T>) {
  return queryOptions({
    // Its name is its content's: it never grows old.
    queryKey: [FILE_KEY, name],
    queryFn: ({ signal }) => loadJson(articlesUrl + name, decode, signal),
    networkMode: 'always',
    staleTime: Infinity,
    structuralSharing: false,
  });
}

/** A shard of the edition; null where it has none of that number. Rejects with a LoadError when it cannot be had. */
export async function readShard<T>(
  client: QueryClient,
  root: EditionRoot,
  kind: ShardKind,
  number: number,
  decode: Decode<T>,
): Promise<T | null> {
  return readShardBy(
    root,
    kind,
    number,
    (name, decodeFile) => client.query(fileQuery(name, decodeFile)),
    decode,
  );
}

/** The entry at a place, with whom its stretch of the list names; null where the edition has none there. */
export async function readEntry(
  client: QueryClient,
  root: EditionRoot,
  place: number,
): Promise<{ readonly entry: LibraryEntry; readonly entities: readonly Entity[] } | null> {
  const shard = await readShard(client, root, 'list', listNumberOf(place), decodeListShard);
  const entry = shard?.entries[place % ENTRIES_PER_LIST];
  return shard === null || entry === undefined ? null : { entry, entities: shard.entities };
}

/** An entity, with whom it is in company. */
export type FoundEntity = NamesShard & { readonly own: NamedEntity };

/** What the edition knows of an entity, with whom it is in company; null for one that no article names. */
export async function readNamed(
  client: QueryClient,
  root: EditionRoot,
  id: EntityId,
): Promise<FoundEntity | null> {
  const shard = await readShard(client, root, 'names', namesNumberOf(root, id), decodeNamesShard);
  const own = shard?.named.find(({ entity }) => entity.id === id);
  return shard === null || own === undefined ? null : { ...shard, own };
}

/** The same of several, without those that no article names. */
export async function readAllNamed(
  client: QueryClient,
  root: EditionRoot,
  ids: readonly EntityId[],
): Promise<FoundEntity[]> {
  const found = await Promise.all(ids.map((id) => readNamed(client, root, id)));
  return found.filter((each) => each !== null);
}

/** How often each article names any of the entities, by place. */
export function countPlaces(found: readonly FoundEntity[]): Map<number, number> {
  const counts = new Map<number, number>();
  for (const { own } of found)
    for (const [at, place] of own.places.entries())
      counts.set(place, (counts.get(place) ?? 0) + (own.counts[at] ?? 0));
  return counts;
}

/** What opening an article needs; null for one that is not in the edition. */
export async function readAbout(
  client: QueryClient,
  root: EditionRoot,
  id: ArticleId,
): Promise<(AboutShard & { readonly own: AboutArticle }) | null> {
  const shard = await readShard(client, root, 'about', aboutNumberOf(root, id), decodeAboutShard);
  const own = shard?.articles.find((article) => article.id === id);
  return shard === null || own === undefined ? null : { ...shard, own };
}
