/**
 * Who belongs to a story without being in it. The library is read as a collection of documents whose words are
 * entities: how near two stories are, and how much a name tells, are the classic measures of that field.
 */
import type { Entity, EntityType } from './entity.ts';
import type { ArticleId, EntityId } from './ids.ts';
import { findEntry, type EntityCount, type Library, type LibraryEntry } from './library.ts';

/** A figure absent from the article, with the reason it is shown. */
export interface RelatedFigure {
  readonly entity: Entity;
  /** Who or what of this article stands beside the figure elsewhere. */
  readonly through: Entity;
  /** Other articles that name both; at least 2. */
  readonly shared: number;
}

/** The same by ids, as a build keeps it. */
export interface RelatedId {
  readonly entity: EntityId;
  readonly through: EntityId;
  readonly shared: number;
}

/** The articles of a collection by whom they name. Made once for many questions. */
export interface StoryIndex {
  /** The entry with that number. */
  readonly entries: readonly LibraryEntry[];
  /** Numbers of the entries that name the entity, ascending, with how often each does; empty for an unknown one. */
  readonly naming: ReadonlyMap<EntityId, readonly Naming[]>;
  /** Length of each entry's vector of weights. */
  readonly lengths: readonly number[];
  readonly typeOf: (id: EntityId) => EntityType | null;
}

interface Naming {
  readonly at: number;
  readonly count: number;
}

/** Stories beyond the nearest few share only what every story shares. */
const NEAREST_STORIES = 8;

/** Two names together in one other article are a chance; from two on it is a connection. */
const LEAST_ARTICLES = 2;

/** Reads the entries. Linear in their mentions. */
export function indexStories(
  entries: readonly LibraryEntry[],
  typeOf: (id: EntityId) => EntityType | null,
): StoryIndex {
  const naming = new Map<EntityId, Naming[]>();
  for (const [at, { entities }] of entries.entries())
    for (const { entity, count } of entities) {
      const known = naming.get(entity);
      if (known === undefined) naming.set(entity, [{ at, count }]);
      else known.push({ at, count });
    }
  const partial = { entries, naming, typeOf };
  const lengths = entries.map(({ entities }) =>
    Math.hypot(...entities.map((counted) => toWeight(counted, tellOf(partial, counted.entity)))),
  );
  return { ...partial, lengths };
}

/**
 * The people absent from the article who come back in the stories nearest to it, the most telling first, each with
 * the name they share with it. Empty for an unknown article and where nobody qualifies.
 *
 * - *How much a name tells* is its inverse document frequency, ln(articles / articles that name it): a name in every
 *   article tells nothing (0), so omnipresent names sink, both as a link between stories and as a figure to show.
 * - *How near a story is* is the cosine of the two stories' weights, (1 + ln mentions) × what the name tells: long
 *   stories do not win by length, nor a story by one name repeated.
 * - *A figure's rank* is the sum, over the nearest stories, of their nearness × the figure's weight in them: who leads
 *   a near story comes before who is named there once.
 * - *The reason* is the person of this article whom most other articles name together with the figure, of equals the
 *   rarer one; an organisation, work or event where they share no person. A place is no reason: half the news
 *   happens there. Without a reason a figure is left out.
 *
 * Linear in the mentions of the library, beside the figures' reasons.
 * @see Salton & Buckley (1988), «Term-weighting approaches in automatic text retrieval», Information Processing &
 * Management 24(5), 513–523, https://doi.org/10.1016/0306-4573(88)90021-0.
 */
export function rankRelated(library: Library, id: ArticleId): RelatedFigure[] {
  const here = findEntry(library, id);
  if (here === null) return [];
  const index = indexStories(library.articles, (entity) => library.entities.get(entity)?.type ?? null);
  return listRelated(index, library.articles.indexOf(here), { mostNaming: Infinity, most: Infinity }).flatMap(
    ({ entity: id, through: reason, shared }) => {
      const entity = library.entities.get(id);
      const through = library.entities.get(reason);
      return entity === undefined || through === undefined ? [] : [{ entity, through, shared }];
    },
  );
}

/**
 * The same of one entry of an index.
 * @param limits `mostNaming`: names in more articles than this lead to no other story (they tell least, and cost most); `most`: how many figures are wanted
 */
export function listRelated(
  index: StoryIndex,
  at: number,
  limits: { readonly mostNaming: number; readonly most: number },
): RelatedId[] {
  const here = index.entries[at];
  if (here === undefined) return [];
  const present = new Set(here.entities.map(({ entity }) => entity));
  const scores = new Map<EntityId, number>();
  for (const near of findNearest(index, at, limits.mostNaming)) {
    for (const counted of index.entries[near.at]?.entities ?? []) {
      const { entity } = counted;
      if (present.has(entity) || index.typeOf(entity) !== 'person') continue;
      const weight = toWeight(counted, tellOf(index, entity));
      scores.set(entity, (scores.get(entity) ?? 0) + near.nearness * weight);
    }
  }
  const ranked = [...scores].sort(([a, scoreA], [b, scoreB]) => scoreB - scoreA || a.localeCompare(b));
  const found: RelatedId[] = [];
  for (const [entity] of ranked) {
    if (found.length >= limits.most) break;
    const reason = findReason(index, at, entity);
    if (reason !== null) found.push({ entity, ...reason });
  }
  return found;
}

function tellOf({ entries, naming }: Pick<StoryIndex, 'entries' | 'naming'>, entity: EntityId): number {
  return Math.log(entries.length / (naming.get(entity)?.length ?? 1));
}

function toWeight({ count }: Pick<EntityCount, 'count'>, tell: number): number {
  return (1 + Math.log(count)) * tell;
}

/** The stories nearest to the entry by cosine, nearest first; of equals the one that stands first. */
function findNearest(index: StoryIndex, here: number, mostNaming: number) {
  const products = new Map<number, number>();
  for (const counted of index.entries[here]?.entities ?? []) {
    const naming = index.naming.get(counted.entity) ?? [];
    if (naming.length > mostNaming) continue;
    const tell = tellOf(index, counted.entity);
    const weight = toWeight(counted, tell);
    for (const { at, count } of naming)
      products.set(at, (products.get(at) ?? 0) + weight * toWeight({ count }, tell));
  }
  products.delete(here);
  const length = index.lengths[here] ?? 0;
  return [...products]
    .map(([at, product]) => ({
      at,
      nearness: product === 0 ? 0 : product / (length * (index.lengths[at] ?? 0)),
    }))
    .filter(({ nearness }) => nearness > 0)
    .sort((a, b) => b.nearness - a.nearness || a.at - b.at)
    .slice(0, NEAREST_STORIES);
}

function findReason(
  index: StoryIndex,
  here: number,
  figure: EntityId,
): { through: EntityId; shared: number } | null {
  const withFigure = new Set(index.naming.get(figure)?.map(({ at }) => at));
  const reasons = (index.entries[here]?.entities ?? []).flatMap(({ entity: through }) => {
    const type = index.typeOf(through);
    if (type === null || type === 'place') return [];
    const naming = index.naming.get(through) ?? [];
    const shared = naming.filter(({ at }) => at !== here && withFigure.has(at)).length;
    return shared < LEAST_ARTICLES ? [] : [{ through, shared, type }];
  });
  const people = reasons.filter(({ type }) => type === 'person');
  const [best] = (people.length > 0 ? people : reasons).sort(
    (a, b) => b.shared - a.shared || tellOf(index, b.through) - tellOf(index, a.through),
  );
  return best === undefined ? null : { through: best.through, shared: best.shared };
}
