/** The editions that are compared: the shipped one, and large ones that are made of it. */
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { multiplyEdition } from '#build/synthetic/multiply-edition.ts';

const CACHE = 'node_modules/.cache/bench';
const EDITION_INDEX = 'edition.json';
/** What decides what a large edition becomes, beside the app it is made of. */
const MAKING_FOLDERS = ['build/sharding', 'build/synthetic', 'search-index', 'shards'];
const SOURCE = fileURLToPath(new URL('../../', import.meta.url));

/** What a large edition is made of. */
interface LargeEdition {
  readonly articles: number;
  /** Of each article: the largest has shorter ones, since every file is written. No list or filter reads them. */
  readonly blocks: number;
}

export const MANY: LargeEdition = { articles: 10_000, blocks: 5 };
export const MOST: LargeEdition = { articles: 100_000, blocks: 2 };

/** An edition that can be served. */
export interface BenchEdition {
  readonly articles: number;
  readonly folder: string;
}

/** The edition of a built app. */
export function shippedEdition(built: string): BenchEdition {
  const { articles } = JSON.parse(readFileSync(join(built, EDITION_INDEX), 'utf8')) as {
    articles: unknown[];
  };
  return { articles: articles.length, folder: built };
}

/**
 * The app with a large edition in the place of its own. Kept until the app, or what makes the edition, is another.
 * @param say takes what it cost
 */
export function makeLarge(
  built: string,
  { articles, blocks }: LargeEdition,
  say: (line: string) => void,
): BenchEdition {
  const name = `articles-${articles}`;
  const folder = join(CACHE, `${name}-${toKey(built)}`);
  if (existsSync(folder)) return { articles, folder };
  mkdirSync(CACHE, { recursive: true });
  for (const old of readdirSync(CACHE))
    if (old.startsWith(`${name}-`)) rmSync(join(CACHE, old), { recursive: true });
  const start = performance.now();
  const unfinished = join(CACHE, `${name}-unfinished`);
  cpSync(built, unfinished, { recursive: true });
  multiplyEdition(unfinished, articles, blocks);
  renameSync(unfinished, folder);
  const seconds = (performance.now() - start) / 1000;
  const megabytes = process.resourceUsage().maxRSS / 1000;
  say(
    `${articles.toLocaleString('en')} articles made in ${seconds.toFixed(0)} s; the program was never larger than ${megabytes.toFixed(0)} MB`,
  );
  return { articles, folder };
}

/** Another for another app and for another way of making editions. */
function toKey(built: string): string {
  const digest = createHash('sha256');
  // The names of what is built are hashes of the content.
  digest.update(readdirSync(join(built, 'assets')).sort().join());
  digest.update(readFileSync(join(built, 'index.html')));
  for (const folder of MAKING_FOLDERS)
    for (const name of readdirSync(join(SOURCE, folder), { recursive: true, encoding: 'utf8' }).sort())
      if (/(?<!\.test)\.ts$/.test(name)) digest.update(readFileSync(join(SOURCE, folder, name)));
  return digest.digest('hex').slice(0, 12);
}
