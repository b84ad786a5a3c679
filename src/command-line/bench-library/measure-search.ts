/** How soon a search answers while a word is being written, and what it takes to do so, beside engines alone. */
import type { Browser } from '@playwright/test';
import { median, quantile } from '#command-line/statistics.ts';
import { followWorkers, weigh } from './heap.ts';
import { toKilobytes } from './packed-host.ts';
import type { PageEngine } from './search-engines.ts';
import type { Row } from './table.ts';
import { onVisit, UNHINDERED } from './visit.ts';

const ROUNDS = 5;

/** What is measured of an engine, with its unit; each once a round. */
const MEASURES = {
  'search, sent to start': 'KB',
  'search, until it can be asked': 'ms',
  'search, sent for a prefix, p50': 'KB',
  'search, sent for a prefix, most': 'KB',
  'search, prefix, p50': 'ms',
  'search, prefix, p95': 'ms',
  'search, memory (page and workers)': 'MB',
} as const;
type Measured = Readonly<Record<keyof typeof MEASURES, number>>;

/** The rows, each engine beside the first. In a round every engine is opened anew and asked each prefix once, so that no answer is remembered. */
export async function measureSearch(
  browser: Browser,
  engines: readonly PageEngine[],
  prefixes: readonly string[],
): Promise<Row[]> {
  const rounds = engines.map((): Measured[] => []);
  for (let round = 0; round < ROUNDS; round += 1)
    for (let turn = 0; turn < engines.length; turn += 1) {
      const at = (round + turn) % engines.length;
      const engine = engines[at];
      if (engine !== undefined) rounds[at]?.push(await askAll(browser, engine, prefixes));
    }
  const valuesOf = (at: number, what: keyof Measured) => (rounds[at] ?? []).map((round) => round[what]);
  // The keys of the table above are all there are.
  return (Object.keys(MEASURES) as (keyof typeof MEASURES)[]).flatMap((what) =>
    engines.map(({ name }, at): Row => {
      const row = { what, where: name, unit: MEASURES[what], values: valuesOf(at, what) };
      return at === 0 ? row : { ...row, base: valuesOf(0, what) };
    }),
  );
}

function askAll(browser: Browser, engine: PageEngine, prefixes: readonly string[]): Promise<Measured> {
  return onVisit(browser, UNHINDERED, async ({ page, session }) => {
    const { host } = engine;
    const workers = await followWorkers(session);
    host.takeSent();
    const before = performance.now();
    await engine.open(page);
    const startMs = performance.now() - before;
    const startKilobytes = toKilobytes(host.takeSent());
    const times: number[] = [];
    const kilobytes: number[] = [];
    for (const prefix of prefixes) {
      times.push(await engine.ask(page, prefix));
      kilobytes.push(toKilobytes(host.takeSent()));
    }
    return {
      'search, sent to start': startKilobytes,
      'search, until it can be asked': startMs,
      'search, sent for a prefix, p50': median(kilobytes),
      'search, sent for a prefix, most': Math.max(...kilobytes),
      'search, prefix, p50': quantile(times, 0.5),
      'search, prefix, p95': quantile(times, 0.95),
      'search, memory (page and workers)': await weigh(session, workers),
    };
  });
}
