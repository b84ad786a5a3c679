/** The part of `npm run bench` about large editions: what a reader waits for, and what is sent for it, beside the shipped edition and beside other engines. */
import { chromium, type Browser } from '@playwright/test';
import { build } from 'vite';
import { findInstalledBrowser, isRoot, toBrowserFlags } from '#command-line/find-browser.ts';
import { makeLarge, MANY, MOST, shippedEdition, type BenchEdition } from './editions.ts';
import { measureFilter, measureFirstFilter } from './measure-filter.ts';
import { measureFirstHit } from './measure-first-hit.ts';
import { measureMemory } from './measure-memory.ts';
import { measureOpening } from './measure-opening.ts';
import { measureScroll } from './measure-scroll.ts';
import { measureSearch } from './measure-search.ts';
import { measureStart } from './measure-start.ts';
import { withOtherEngines } from './other-engines.ts';
import { pickPrefixes } from './questions.ts';
import { readArticles } from './read-articles.ts';
import { appEngine, otherEngine } from './search-engines.ts';
import { serveEditions, type ServedEdition } from './served-edition.ts';
import { toTable, type Row } from './table.ts';

const BUILT = 'dist';
/** Articles whose words give the prefixes, evenly out of all. */
const PREFIX_ARTICLES = 40;
/** Prefixes that are asked for in a round. */
const PREFIXES = 20;

/**
 * The table, as lines; null where no browser is installed. Builds the app, and on its first run the large editions, which takes minutes.
 * @param say takes a line for each step
 */
export async function benchLibrary(say: (line: string) => void): Promise<readonly string[] | null> {
  const executablePath = findInstalledBrowser();
  if (executablePath === null) return null;
  await build({ base: '/', logLevel: 'error' });
  const many = makeLarge(BUILT, MANY, say);
  const editions = await serveEditions([shippedEdition(BUILT), many, makeLarge(BUILT, MOST, say)]);
  const browser = await chromium.launch({
    executablePath,
    args: [...toBrowserFlags(isRoot()), '--disable-gpu'],
  });
  try {
    return toTable(await measureAll(browser, editions, many, say));
  } finally {
    await browser.close();
    await Promise.all(editions.map(({ host }) => host.close()));
  }
}

async function measureAll(
  browser: Browser,
  editions: readonly ServedEdition[],
  many: BenchEdition,
  say: (line: string) => void,
): Promise<readonly Row[]> {
  const [shipped, served] = editions;
  if (shipped === undefined || served === undefined) return [];
  const rows: Row[] = [];
  const step = async (what: string, measure: () => Promise<readonly Row[]>) => {
    say(`library: ${what}…`);
    const measured = await measure();
    // Whoever waits sees what is known, and keeps it where a later step fails.
    for (const line of toTable(measured)) say(line);
    rows.push(...measured);
  };
  await step('first list', () => measureStart(browser, editions));
  await step('filter', () => measureFilter(browser, served));
  for (const edition of editions)
    await step(`first hit, ${edition.name}`, () => measureFirstHit(browser, edition));
  await step('memory', () => measureMemory(browser, [shipped, served]));
  await step('first filter', () => measureFirstFilter(browser, editions));
  for (const edition of editions)
    await step(`opening an article, ${edition.name}`, () => measureOpening(browser, edition));
  await step('scrolling', () => measureScroll(browser, [shipped, served]));
  await step('search beside other engines', () => measureSearchers(browser, served, many));
  return rows;
}

function measureSearchers(browser: Browser, served: ServedEdition, many: BenchEdition): Promise<Row[]> {
  const articles = readArticles(many.folder);
  const every = Math.ceil(articles.length / PREFIX_ARTICLES);
  const texts = articles.flatMap(({ text }, at) => (at % every === 0 ? text : []));
  const prefixes = pickPrefixes(texts).slice(0, PREFIXES);
  return withOtherEngines(articles, async (others) => {
    const alone = await Promise.all(others.map(otherEngine));
    try {
      return await measureSearch(browser, [appEngine(served), ...alone], prefixes);
    } finally {
      await Promise.all(alone.map(({ host }) => host.close()));
    }
  });
}
