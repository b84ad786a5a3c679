/** Large editions for the tests: compiling ten thousand articles takes minutes, multiplying the shipped ones seconds. */
import { createHash } from 'node:crypto';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Article } from '#article/article.ts';
import type { Entity } from '#article/entity.ts';
import { toArticleId, type EntityId } from '#article/ids.ts';
import { toLibraryEntry } from '#article/to-library-entry.ts';
import { collectSearch } from '#build/sharding/search-shards.ts';
import { shardEdition, type ShardedArticle } from '#build/sharding/shard-edition.ts';
import { ARTICLES_FOLDER, EDITION_INDEX, HASH_LENGTH } from '#offline/precache-manifest.ts';

/** Blocks that are kept of an article: ten thousand whole ones would take as long to write as to compile. */
const BLOCKS = 5;
const DAY_MS = 86_400_000;
const NEWEST_DAY = Date.UTC(2024, 11, 31);
/** Articles a day, so that days are shared as in a newspaper. */
const PER_DAY = 3;

interface WrittenList {
  readonly articles: readonly { readonly asset: string }[];
  readonly entities: readonly Entity[];
}

/**
 * Puts in the place of a built app's edition one of `total` articles: the shipped ones by turns, each with a number in its id and behind its headline, three a
 * day back from the end of 2024; number 0 is the newest. Root and shards are the build's own work.
 */
export function multiplyEdition(folder: string, total: number): void {
  const index = join(folder, EDITION_INDEX);
  const list = JSON.parse(readFileSync(index, 'utf8')) as WrittenList;
  const patterns = list.articles.map(({ asset }) => {
    const path = join(folder, ARTICLES_FOLDER, asset);
    const article = JSON.parse(readFileSync(path, 'utf8')) as Article;
    rmSync(path);
    return article;
  });
  const write = (name: string, content: string) =>
    writeFileSync(join(folder, ARTICLES_FOLDER, name), content);
  const search = collectSearch();
  const articles = Array.from({ length: total }, (_, number): ShardedArticle => {
    const article = toVariant(patterns[number % patterns.length]!, number);
    const json = JSON.stringify(article);
    const hash = createHash('sha256').update(json).digest('hex').slice(0, HASH_LENGTH);
    const asset = `${article.id}-${hash}.json`;
    write(asset, json);
    search.add(number, article);
    const entities = article.entities.map(({ id }) => id);
    return { number, entry: toLibraryEntry(article, asset), bytes: Buffer.byteLength(json), entities };
  });
  const entities = new Map<EntityId, Entity>(list.entities.map((entity) => [entity.id, entity]));
  const root = shardEdition(articles, [...entities.values()], search, write);
  writeFileSync(index, JSON.stringify(root));
}

function toVariant(pattern: Article, number: number): Article {
  const { headline } = pattern;
  return {
    ...pattern,
    id: toArticleId(`${pattern.id}-${number}`),
    date: new Date(NEWEST_DAY - Math.floor(number / PER_DAY) * DAY_MS).toISOString().slice(0, 10),
    headline: { ...headline, text: `${headline.text} ${number}` },
    blocks: pattern.blocks.slice(0, BLOCKS),
  };
}
