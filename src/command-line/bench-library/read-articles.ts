/** The texts of a built edition, for engines that know nothing of its shards. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Article } from '#article/article.ts';
import { carriersOf } from '#article/carriers-of.ts';
import { SHARD_KINDS } from '#shards/layout.ts';

/** What is searched of an article. */
export interface SearchedArticle {
  readonly id: string;
  readonly headline: string;
  readonly text: string;
}

/** Files of articles among those of shards, whose names begin with a kind and a number. */
const SHARD = new RegExp(`^(?:directory-)?(?:${SHARD_KINDS.join('|')})-\\d+-[0-9a-f]{16}\\.json$`);

/** Every article of a built edition, in the order of the files' names. */
export function readArticles(folder: string): SearchedArticle[] {
  const assets = join(folder, 'assets');
  const names = readdirSync(assets).filter((name) => /-[0-9a-f]{16}\.json$/.test(name) && !SHARD.test(name));
  return names.sort().map((name) => {
    const { id, headline, blocks } = JSON.parse(readFileSync(join(assets, name), 'utf8')) as Article;
    const text = blocks.flatMap(carriersOf).map((carrier) => carrier.text);
    return { id, headline: headline.text, text: text.join('\n') };
  });
}
