import type { EditionRoot } from './edition-root.ts';
import { SHARD_KINDS, type ShardKind } from './layout.ts';

/** The search's shards weigh an eighth of all articles: they are kept with this share of them, and not beside a few that would weigh less. */
const LEAST_SHARE_SEARCHED = 0.1;

/** Shards that only a search in the texts reads. */
export const SEARCH_KINDS: readonly ShardKind[] = ['search', 'starts', 'words', 'files'];

/** Whether the search is kept with so many of the edition's articles. It finds in all of them. */
export function isSearchKept({ total }: Pick<EditionRoot, 'total'>, articles: number): boolean {
  return articles >= total * LEAST_SHARE_SEARCHED;
}

/**
 * About how many bytes so many articles take with the shards that go with them (see `offline/choose-files`), as if every article and every shard were as large
 * as the average. All of them take what the root says.
 */
export function estimateBytes(root: EditionRoot, articles: number): number {
  const { total, articleBytes, shardBytes } = root;
  if (articles <= 0) return 0;
  if (articles >= total) return articleBytes + shardBytes;
  const share = articles / total;
  const shards = SHARD_KINDS.reduce((sum, kind) => sum + root.shards[kind].count, 0);
  return Math.round(articleBytes * share + (shardBytes * countShards(root, share)) / Math.max(1, shards));
}

/** About how many entities of the edition an article names. */
const NAMED_BY_ARTICLE = 10;

/** Shards that a share of the articles needs: a stretch of those that lie in the order of places, and of those that lie in buckets as many as chance hits. */
function countShards(root: EditionRoot, share: number): number {
  const { total, shards } = root;
  const articles = total * share;
  const searched = isSearchKept(root, articles) ? SEARCH_KINDS : [];
  return (
    Math.ceil(shards.list.count * share) +
    shards.rows.count +
    shards.headlines.count +
    countHit(shards.about.count, articles) +
    countHit(shards.names.count, articles * NAMED_BY_ARTICLE) +
    shards.figures.count +
    searched.reduce((sum, kind) => sum + shards[kind].count, 0)
  );
}

/** How many of the buckets so many ids fall into, on average. */
function countHit(buckets: number, ids: number): number {
  return buckets === 0 ? 0 : buckets * (1 - (1 - 1 / buckets) ** ids);
}
