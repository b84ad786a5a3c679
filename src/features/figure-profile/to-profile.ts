import type { Entity } from '#article/entity.ts';
import type { EntityId } from '#article/ids.ts';
import { articlesNaming, type Library, type LibraryEntry } from '#article/library.ts';
import { MOST_DRAWN, type FigureLibrary } from '#queries/parts/figure-library-query.ts';
import { connectCompany, LEAST_SHARED, type CompanyNet } from './company/connect-company.ts';
import { countCompany, type Companion } from './company/count-company.ts';
import { toTimeline, type DatedSighting, type Timeline } from './to-timeline.ts';

/** What the page of an entity shows of the library. */
export interface Profile {
  readonly entity: Entity;
  readonly library: Library;
  /** Articles that name it, as they are listed: all, or the newest of a large library. */
  readonly entries: readonly LibraryEntry[];
  /** How many articles name it in all. */
  readonly articles: number;
  /** How often they do. */
  readonly mentions: number;
  readonly timeline: Timeline | null;
  /** Who appears with it, most often first. */
  readonly company: readonly Companion[];
  /** It and those it most often appears with. */
  readonly net: CompanyNet;
}

/** The profile from a library that is all here. */
export function toProfile(library: Library, entity: Entity): Profile {
  const entries = articlesNaming(library, entity.id);
  const company = countCompany(library, entity.id);
  const sightings = entries.map((entry) => toSighting(entry, entity.id));
  return {
    entity,
    library,
    entries,
    ...countAll(sightings),
    company,
    net: connectCompany(library, entity, company.slice(0, MOST_DRAWN)),
  };
}

/** The profile from what the edition has counted, and the reader's own articles. */
export function toLargeProfile(
  { library, sightings, company, bonds }: FigureLibrary,
  entity: Entity,
): Profile {
  const entries = articlesNaming(library, entity.id);
  const own = entries.filter(({ asset }) => asset === null).map((entry) => toSighting(entry, entity.id));
  const shipped = sightings.map((sighting): DatedSighting => ({ ...sighting, entry: null }));
  const drawn = company.slice(0, MOST_DRAWN);
  return {
    entity,
    library,
    entries,
    ...countAll([...shipped, ...own]),
    company,
    net: {
      members: [entity, ...drawn.map((companion) => companion.entity)],
      bonds: [
        ...drawn.map((companion) => ({ a: entity.id, b: companion.entity.id, shared: companion.shared })),
        ...bonds.filter(({ shared }) => shared >= LEAST_SHARED),
      ],
    },
  };
}

function toSighting(entry: LibraryEntry, id: EntityId): DatedSighting {
  const mentions = entry.entities.find(({ entity }) => entity === id)?.count ?? 0;
  return { entry, date: entry.date, mentions };
}

function countAll(sightings: readonly DatedSighting[]) {
  return {
    articles: sightings.length,
    mentions: sightings.reduce((sum, { mentions }) => sum + mentions, 0),
    timeline: toTimeline(sightings),
  };
}
