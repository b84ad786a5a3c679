/** The part of a large library that a page is about. Of a small one it is always the whole. */
import { queryOptions, type QueryClient } from '@tanstack/react-query';
import type { Entity } from '#article/entity.ts';
import type { EntityId } from '#article/ids.ts';
import type { Library, LibraryEntry } from '#article/library.ts';
import type { EditionRoot } from '#shards/edition-root.ts';
import { decodeHeadlinesShard } from '#shards/headlines-shard.ts';
import { rowsNumberOf } from '#shards/open-edition.ts';
import { decodeRowsShard } from '#shards/rows-shard.ts';
import type { Total } from '#shards/total.ts';
import { isCorrected, listPossibleIds, listPrintedIds, readMerged } from './corrected-names.ts';
import { editionQuery } from './edition-query.ts';
import { joinPart } from './join-part.ts';
import type { RowsScope, Scope } from './scope.ts';
import { countPlaces, readAllNamed, readEntry, readShard, type FoundEntity } from './shard-query.ts';

export { EVERYTHING, type Scope } from './scope.ts';
export type { Total } from '#shards/total.ts';

/** Articles of an edition that are known by their places alone. */
export interface Placed {
  readonly root: EditionRoot;
  /** Newest first. */
  readonly places: readonly number[];
  /** How often each names whom the scope is about; null where it is about nobody. */
  readonly counts: readonly number[] | null;
  /** What they are counted by, beside the reader's own. */
  readonly totals: Totals;
}

/** How often values occur among articles, most often first; of the entities not all. */
export interface Totals {
  readonly named: readonly Total<EntityId>[];
  readonly topics: readonly Total[];
  readonly languages: readonly Total[];
}

/** What is known of a scope. */
export interface LibraryPart {
  /** The articles: every one of the scope, or the reader's own where the edition's are placed. As the reader has corrected them. */
  readonly library: Library;
  /** Null where `library` lists the edition's articles too. */
  readonly placed: Placed | null;
}

/** The part of a large edition that is asked about, joined with the reader's own articles and corrected. */
export function libraryPartQuery(scope: Scope) {
  return queryOptions({
    queryKey: ['library', 'part', scope],
    queryFn: async ({ client }): Promise<LibraryPart> => {
      const edition = await client.query(editionQuery());
      if (edition.kind === 'whole') return { library: await joinPart(client, edition.library), placed: null };
      const { root } = edition;
      switch (scope.kind) {
        case 'everything':
          return placeAll(client, root);
        case 'naming':
          return placeNaming(client, root, scope.id);
        case 'rows':
          return { library: await joinPart(client, await listRows(client, root, scope)), placed: null };
      }
    },
    networkMode: 'always',
    staleTime: Infinity,
    structuralSharing: false,
  });
}

/** Asks for all parts anew, since the reader's articles, their corrections or the edition have changed. */
export async function renewParts(client: QueryClient): Promise<void> {
  await client.invalidateQueries({ queryKey: ['library', 'part'] });
}

async function placeAll(client: QueryClient, root: EditionRoot): Promise<LibraryPart> {
  const places = Array.from({ length: root.total }, (_, at) => root.total - 1 - at);
  const { topics, languages } = root;
  const merged = await readMerged(client, root);
  const found = [...merged.values()].flat().map(({ own }) => own.entity);
  const library = await joinPart(client, toLibrary(root, [], [...root.entities, ...found]));
  const named = countMerged(root, merged);
  return { library, placed: { root, places, counts: null, totals: { named, topics, languages } } };
}

/** Whom most articles name, where the reader has merged some of them: an article that names both counts once. */
function countMerged(
  { named }: EditionRoot,
  merged: ReadonlyMap<EntityId, readonly FoundEntity[]>,
): readonly Total<EntityId>[] {
  const totals = new Map(named.map(({ id, count }) => [id, count]));
  for (const [id, found] of merged) {
    const { size } = countPlaces(found);
    if (size > 0) totals.set(id, size);
  }
  return [...totals].map(([id, count]) => ({ id, count }));
}

async function placeNaming(client: QueryClient, root: EditionRoot, id: EntityId): Promise<LibraryPart> {
  const printed = listPrintedIds(client, id);
  if (isCorrected(client, printed)) {
    // Who is named where now, entries alone say.
    const scope: RowsScope = { kind: 'rows', ids: [id], known: [id], hasHeadlines: false };
    return { library: await joinPart(client, await listRows(client, root, scope)), placed: null };
  }
  const found = await readAllNamed(client, root, printed);
  const [first] = found;
  const counts = countPlaces(found);
  const places = [...counts.keys()].sort((a, b) => b - a);
  // Of one article the list says whom else it names: nothing is counted beside it.
  if (places.length <= 1) {
    const library = await joinPart(client, await listOne(client, root, places, found));
    // Whom nobody knows narrows nothing, as in a list that is all here.
    return library.entities.has(id) ? { library, placed: null } : placeAll(client, root);
  }
  const entities = [
    ...root.entities,
    ...found.flatMap((each) => each.entities),
    ...found.map(({ own }) => own.entity),
  ];
  const library = await joinPart(client, toLibrary(root, [], entities));
  return {
    library,
    placed: {
      root,
      places,
      counts: places.map((place) => counts.get(place) ?? 0),
      totals: {
        named: [{ id, count: places.length }, ...(first?.own.company ?? [])],
        topics: first?.own.topics ?? [],
        languages: first?.own.languages ?? [],
      },
    },
  };
}

async function listOne(
  client: QueryClient,
  root: EditionRoot,
  [place]: readonly number[],
  found: readonly FoundEntity[],
): Promise<Library> {
  const asked = found.map(({ own }) => own.entity);
  if (place === undefined) return toLibrary(root, [], asked);
  const listed = await readEntry(client, root, place);
  return listed === null
    ? toLibrary(root, [], asked)
    : toLibrary(root, [listed.entry], [...listed.entities, ...asked]);
}

/** The articles that name all of the ids, with what they are counted by. */
async function listRows(
  client: QueryClient,
  root: EditionRoot,
  { ids, known, hasHeadlines }: RowsScope,
): Promise<Library> {
  const named = await Promise.all(
    known.map(async (id) => ({ id, found: await readAllNamed(client, root, listPossibleIds(client, id)) })),
  );
  const needed = named.filter(({ id, found }) => found.length > 0 && ids.includes(id));
  const places = intersect(needed.map(({ found }) => new Set(found.flatMap(({ own }) => own.places))));
  const numbers = Array.from({ length: root.shards.rows.count }, (_, number) => number);
  const wanted = places === null ? numbers : [...new Set([...places].map(rowsNumberOf))];
  const shards = await Promise.all(wanted.map((number) => readRows(client, root, number, hasHeadlines)));
  const entries = shards.flatMap((shard) => shard.entries).filter(({ at = -1 }) => places?.has(at) ?? true);
  const asked = named.flatMap(({ found }) => found);
  const entities = [...shards.flatMap((shard) => shard.entities), ...asked.map(({ own }) => own.entity)];
  return toLibrary(
    root,
    entries.map((entry) => withNamed(entry, asked)).sort((a, b) => (b.at ?? 0) - (a.at ?? 0)),
    entities,
  );
}

/** Rows leave out whom one article alone names; who is asked about must be there. */
function withNamed(entry: LibraryEntry, named: readonly FoundEntity[]): LibraryEntry {
  const missing = named.flatMap(({ own }) => {
    const at = own.places.indexOf(entry.at ?? -1);
    const isListed = entry.entities.some(({ entity }) => entity === own.entity.id);
    return own.places.length > 1 || at < 0 || isListed
      ? []
      : [{ entity: own.entity.id, count: own.counts[at] ?? 1 }];
  });
  return missing.length === 0 ? entry : { ...entry, entities: [...entry.entities, ...missing] };
}

async function readRows(client: QueryClient, root: EditionRoot, number: number, hasHeadlines: boolean) {
  const [rows, headlines] = await Promise.all([
    readShard(client, root, 'rows', number, (value) => decodeRowsShard(value, number)),
    hasHeadlines ? readShard(client, root, 'headlines', number, decodeHeadlinesShard) : null,
  ]);
  const { entries, entities } = rows ?? { entries: [], entities: [] };
  if (headlines === null) return { entries, entities };
  return { entries: entries.map((entry, at) => ({ ...entry, headline: headlines[at] ?? '' })), entities };
}

function intersect(sets: readonly ReadonlySet<number>[]): ReadonlySet<number> | null {
  const [first, ...others] = sets;
  if (first === undefined) return null;
  return new Set([...first].filter((place) => others.every((other) => other.has(place))));
}

function toLibrary(
  root: EditionRoot,
  articles: readonly LibraryEntry[],
  entities: readonly Entity[],
): Library {
  return { articles, entities: new Map(entities.map((entity) => [entity.id, entity])), total: root.total };
}
