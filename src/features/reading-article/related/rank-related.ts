/**
 * Who belongs to a story without being in it. The library is read as a collection of documents whose words are
 * entities: how near two stories are, and how much a name tells, are the classic measures of that field.
 */
import type { Entity } from '#article/entity.ts';
import type { ArticleId, EntityId } from '#article/ids.ts';
import { findEntry, type Library, type LibraryEntry } from '#article/library.ts';

/** A figure absent from the article, with the reason it is shown. */
export interface RelatedFigure {
  readonly entity: Entity;
  /** Who or what of this article stands beside the figure elsewhere. */
  readonly through: Entity;
  /** Other articles that name both; at least 2. */
  readonly shared: number;
}

/** Stories beyond the nearest few share only what every story shares. */
const NEAREST_STORIES = 8;

/** Two names together in one other article are a chance; from two on it is a connection. */
const LEAST_ARTICLES = 2;

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
 * Linear in the mentions of the library, beside the figures' reasons (figures × articles × cast).
 * @see Salton & Buckley (1988), «Term-weighting approaches in automatic text retrieval», Information Processing &
 * Management 24(5), 513–523, https://doi.org/10.1016/0306-4573(88)90021-0.
 */
export function rankRelated(library: Library, id: ArticleId): RelatedFigure[] {
  const here = findEntry(library, id);
  if (here === null) return [];
  const others = library.articles.filter((entry) => entry !== here);
  const frequency = countArticles(library);
  const tell = (entity: EntityId) => Math.log(library.articles.length / (frequency.get(entity) ?? 1));
  const present = new Set(here.entities.map(({ entity }) => entity));

  const scores = new Map<EntityId, number>();
  for (const { entry, nearness } of findNearest(here, others, tell)) {
    for (const [entity, weight] of toWeights(entry, tell)) {
      if (!present.has(entity)) scores.set(entity, (scores.get(entity) ?? 0) + nearness * weight);
    }
  }
  return [...scores]
    .sort(([a, scoreA], [b, scoreB]) => scoreB - scoreA || a.localeCompare(b))
    .flatMap(([other]) => {
      const entity = library.entities.get(other);
      if (entity?.type !== 'person') return [];
      const reason = findReason(library, here, others, other, tell);
      return reason === null ? [] : [{ entity, ...reason }];
    });
}

function countArticles(library: Library): Map<EntityId, number> {
  const counts = new Map<EntityId, number>();
  for (const { entities } of library.articles) {
    for (const { entity } of entities) counts.set(entity, (counts.get(entity) ?? 0) + 1);
  }
  return counts;
}

type Tell = (entity: EntityId) => number;

function findNearest(here: LibraryEntry, others: readonly LibraryEntry[], tell: Tell) {
  const weights = toWeights(here, tell);
  return others
    .map((entry) => ({ entry, nearness: toCosine(weights, toWeights(entry, tell)) }))
    .filter(({ nearness }) => nearness > 0)
    .sort((a, b) => b.nearness - a.nearness)
    .slice(0, NEAREST_STORIES);
}

function toWeights(entry: LibraryEntry, tell: Tell): Map<EntityId, number> {
  return new Map(entry.entities.map(({ entity, count }) => [entity, (1 + Math.log(count)) * tell(entity)]));
}

function toCosine(a: ReadonlyMap<EntityId, number>, b: ReadonlyMap<EntityId, number>): number {
  let product = 0;
  for (const [entity, weight] of a) product += weight * (b.get(entity) ?? 0);
  return product === 0 ? 0 : product / (toLength(a) * toLength(b));
}

function toLength(weights: ReadonlyMap<EntityId, number>): number {
  return Math.hypot(...weights.values());
}

function findReason(
  library: Library,
  here: LibraryEntry,
  others: readonly LibraryEntry[],
  figure: EntityId,
  tell: Tell,
): { through: Entity; shared: number } | null {
  const withFigure = others.filter((entry) => entry.entities.some(({ entity }) => entity === figure));
  const reasons = here.entities.flatMap(({ entity: id }) => {
    const through = library.entities.get(id);
    if (through === undefined || through.type === 'place') return [];
    const shared = withFigure.filter((entry) => entry.entities.some(({ entity }) => entity === id)).length;
    return shared < LEAST_ARTICLES ? [] : [{ through, shared }];
  });
  const people = reasons.filter(({ through }) => through.type === 'person');
  const [best] = (people.length > 0 ? people : reasons).sort(
    (a, b) => b.shared - a.shared || tell(b.through.id) - tell(a.through.id),
  );
  return best ?? null;
}
