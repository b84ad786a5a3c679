import { queryOptions, type QueryClient } from '@tanstack/react-query';
import type { Entity } from '#article/entity.ts';
import type { EntityId } from '#article/ids.ts';
import { articlesNaming, type Library } from '#article/library.ts';
import type { EditionRoot } from '#shards/edition-root.ts';
import { dayAt } from '#shards/days.ts';
import type { Total } from '#shards/total.ts';
import { isCorrected, listPrintedIds } from './corrected-names.ts';
import { editionQuery } from './edition-query.ts';
import { joinPart } from './join-part.ts';
import { libraryPartQuery } from './library-part-query.ts';
import type { Scope } from './scope.ts';
import { countPlaces, readAllNamed, readEntry, readNamed, type FoundEntity } from './shard-query.ts';

/** An article that names an entity, as far as it is known without its entry. */
export interface Sighting {
  readonly date: string | null;
  /** How often it names the entity. */
  readonly mentions: number;
}

/** What the page of an entity knows of a large library. */
export interface FigureLibrary {
  /** The newest articles that name it, the reader's own among them, with everybody they name. */
  readonly library: Library;
  /** Every article of the edition that names it, newest first. */
  readonly sightings: readonly Sighting[];
  /** People in the same articles, most often first. */
  readonly company: readonly { readonly entity: Entity; readonly shared: number }[];
  /** Articles of the edition that name both of two people among the first `MOST_DRAWN` of the company. */
  readonly bonds: readonly { readonly a: EntityId; readonly b: EntityId; readonly shared: number }[];
}

/** Articles that are listed before more are asked for; each comes from a stretch of its own. */
export const LISTED_AT_FIRST = 12;

/** Of the company these are drawn, and looked at among each other: more circles than these cannot be told apart. */
export const MOST_DRAWN = 7;

/**
 * What the page of an entity needs of a large library: null where no article of the edition names it.
 * @param most how many of its articles are to be listed
 */
export function figureLibraryQuery(id: EntityId, most: number) {
  return queryOptions({
    queryKey: ['library', 'part', 'figure', id, most],
    queryFn: async ({ client }): Promise<FigureLibrary | null> => {
      const edition = await client.query(editionQuery());
      return edition.kind === 'whole' ? null : knowFigure(client, edition.root, id, most);
    },
    networkMode: 'always',
    staleTime: Infinity,
    structuralSharing: false,
  });
}

async function knowFigure(
  client: QueryClient,
  root: EditionRoot,
  id: EntityId,
  most: number,
): Promise<FigureLibrary | null> {
  const found = await readAllNamed(client, root, listPrintedIds(client, id));
  const { counts, company: counted, entities: known } = await findOccurrences(client, id, found);
  if (found.length === 0 && counts.size === 0) return null;
  const places = [...counts.keys()].sort((a, b) => b - a);
  const read = await Promise.all(places.slice(0, most).map((place) => readEntry(client, root, place)));
  const listed = read.filter((each) => each !== null);
  const owners = await readOwners(client, root, found);
  const entities = [
    ...found.flatMap((each) => each.entities),
    ...listed.flatMap((each) => each.entities),
    ...owners,
    ...found.map(({ own }) => own.entity),
  ];
  const library = await joinPart(client, {
    articles: listed.map(({ entry }) => entry),
    entities: new Map(entities.map((entity) => [entity.id, entity])),
    naming: new Map([[id, places.length]]),
    total: root.total,
  });
  const company = counted.flatMap(({ id: other, count }) => {
    const entity = library.entities.get(other) ?? known.get(other);
    return entity?.type === 'person' && other !== id ? [{ entity, shared: count }] : [];
  });
  return {
    library,
    sightings: places.map((place) => ({
      date: dayAt(root.days, root.total, place),
      mentions: counts.get(place) ?? 0,
    })),
    company,
    bonds: await findBonds(
      client,
      root,
      company.slice(0, MOST_DRAWN).map(({ entity }) => entity.id),
    ),
  };
}

/** Where the edition names an entity, and who else is named there. */
interface Occurrences {
  /** How often each article names it, by place. */
  readonly counts: ReadonlyMap<number, number>;
  /** Most often first. */
  readonly company: readonly Total<EntityId>[];
  /** Whom the company is made of, as far as the shards of the entity do not say it. */
  readonly entities: ReadonlyMap<EntityId, Entity>;
}

/** What the edition has counted; of whom the reader has corrected, what entries say. */
async function findOccurrences(
  client: QueryClient,
  id: EntityId,
  found: readonly FoundEntity[],
): Promise<Occurrences> {
  if (!isCorrected(client, listPrintedIds(client, id)))
    return { counts: countPlaces(found), company: found[0]?.own.company ?? [], entities: new Map() };
  const scope: Scope = { kind: 'rows', ids: [id], known: [id], hasHeadlines: false };
  const { library } = await client.query(libraryPartQuery(scope));
  const counts = new Map<number, number>();
  const shared = new Map<EntityId, number>();
  for (const { at, entities } of articlesNaming(library, id)) {
    if (at === undefined) continue;
    for (const { entity, count } of entities) {
      if (entity === id) counts.set(at, count);
      else shared.set(entity, (shared.get(entity) ?? 0) + 1);
    }
  }
  const company = [...shared].map(([other, count]) => ({ id: other, count }));
  return { counts, company: company.sort((a, b) => b.count - a.count), entities: library.entities };
}

/** Countries and organisations that the roles belong to. */
async function readOwners(
  client: QueryClient,
  root: EditionRoot,
  found: readonly FoundEntity[],
): Promise<Entity[]> {
  const ids = new Set(found.flatMap(({ own }) => own.entity.roles.flatMap(({ of }) => of ?? [])));
  const owners = await Promise.all([...ids].map((id) => readNamed(client, root, id)));
  return owners.flatMap((each) => (each === null ? [] : [each.own.entity]));
}

async function findBonds(client: QueryClient, root: EditionRoot, ids: readonly EntityId[]) {
  const found = await Promise.all(ids.map((id) => readNamed(client, root, id)));
  const placesOf = found.map((each) => new Set(each?.own.places));
  return ids.flatMap((a, at) =>
    ids.slice(at + 1).map((b, after) => {
      const others = placesOf[at + 1 + after] ?? new Set<number>();
      return { a, b, shared: [...(placesOf[at] ?? [])].filter((place) => others.has(place)).length };
    }),
  );
}
