/** How much memory the page and its workers hold. */
import type { Browser } from '@playwright/test';
import { followWorkers, weigh } from './heap.ts';
import { FIRST_HIT } from './in-page.ts';
import type { ServedEdition } from './served-edition.ts';
import type { Row } from './table.ts';
import { onVisit, openLibrary, UNHINDERED } from './visit.ts';

const ROUNDS = 5;

/** The rows: the heap of JavaScript after what nobody holds was thrown away, each edition beside the first. */
export async function measureMemory(browser: Browser, editions: readonly ServedEdition[]): Promise<Row[]> {
  const all = editions.map(() => ({ opened: [] as number[], searched: [] as number[] }));
  for (let round = 0; round < ROUNDS; round += 1)
    for (let turn = 0; turn < editions.length; turn += 1) {
      const at = (round + turn) % editions.length;
      const edition = editions[at];
      if (edition === undefined) continue;
      const { opened, searched } = await visitOnce(browser, edition);
      all[at]?.opened.push(opened);
      all[at]?.searched.push(searched);
    }
  return (['opened', 'searched'] as const).flatMap((when) =>
    editions.map(({ name: where }, at): Row => {
      const what =
        when === 'opened' ? 'memory, library opened (page)' : 'memory, after a search (page and workers)';
      const row = { what, where, unit: 'MB', values: all[at]?.[when] ?? [] };
      return at === 0 ? row : { ...row, base: all[0]?.[when] ?? [] };
    }),
  );
}

function visitOnce(browser: Browser, { host }: ServedEdition) {
  return onVisit(browser, UNHINDERED, async (visit) => {
    const { page, session } = visit;
    const workers = await followWorkers(session);
    await openLibrary(visit, host.address);
    await host.whenQuiet();
    const opened = await weigh(session, workers);
    await page.goto(`${host.address}search?q=zelensky`);
    await page.evaluate(FIRST_HIT);
    await host.whenQuiet();
    return { opened, searched: await weigh(session, workers) };
  });
}
