/** From the click on a figure to the narrowed list. */
import type { Browser, Page } from '@playwright/test';
import { FILTERED, NOTE_FILTERED } from './in-page.ts';
import { isOfEdition, toKilobytes } from './packed-host.ts';
import type { ServedEdition } from './served-edition.ts';
import type { Row } from './table.ts';
import { onVisit, openLibrary, SLOW, SLOW_PROCESSOR, type Conditions } from './visit.ts';

const ROUNDS = 5;
/** The figure that most articles name: none brings more. */
const MOST_NAMED = /^Vladimir Putin/;

/** The rows of one edition on a slow processor: with what the filter needs here already, and with nothing of it. */
export async function measureFilter(browser: Browser, edition: ServedEdition): Promise<Row[]> {
  const again = await filterAgain(browser, edition);
  const anew = await filterAnew(browser, edition, SLOW_PROCESSOR);
  return [
    { what: 'entity filter to paint, 4 × slower, its data here', ...toFields(edition, 'ms'), values: again },
    {
      what: 'first entity filter to paint, 4 × slower, host on this machine',
      ...toFields(edition, 'ms'),
      values: anew.ms,
      base: again,
    },
  ];
}

/** The rows of a first filter over a slow connection, each edition beside the first. */
export async function measureFirstFilter(
  browser: Browser,
  editions: readonly ServedEdition[],
): Promise<Row[]> {
  const rows: Row[] = [];
  for (const edition of editions) {
    const { ms, kilobytes, requests } = await filterAnew(browser, edition, SLOW);
    rows.push(
      {
        what: 'first entity filter to paint, 4 × slower, 1.6 Mbit/s',
        ...toFields(edition, 'ms'),
        values: ms,
      },
      { what: 'sent for a first filter', ...toFields(edition, 'KB'), values: kilobytes },
      { what: 'requests for a first filter', ...toFields(edition, ''), values: requests },
    );
  }
  return rows;
}

function toFields({ name }: ServedEdition, unit: string) {
  return { where: name, unit };
}

/** Ms of each filter in one visit; before the first of them it was chosen once and left. */
function filterAgain(browser: Browser, { host }: ServedEdition): Promise<number[]> {
  return onVisit(browser, SLOW_PROCESSOR, async (visit) => {
    await openLibrary(visit, host.address);
    const all: number[] = [];
    for (let round = 0; round <= ROUNDS; round += 1) {
      const ms = await clickFigure(visit.page);
      if (round > 0) all.push(ms);
      // Taking it back is a filter too: the list must be whole again before the next.
      await clickFigure(visit.page);
    }
    return all;
  });
}

/** The same, each in a visit of its own. */
async function filterAnew(browser: Browser, { host }: ServedEdition, conditions: Conditions) {
  const all = { ms: [] as number[], kilobytes: [] as number[], requests: [] as number[] };
  for (let round = 0; round < ROUNDS; round += 1)
    await onVisit(browser, conditions, async (visit) => {
      await openLibrary(visit, host.address);
      // What the page loads beside, once it is shown, is no part of the filter.
      await host.whenQuiet();
      host.takeSent();
      all.ms.push(await clickFigure(visit.page));
      const sent = host.takeSent().filter(isOfEdition);
      all.kilobytes.push(toKilobytes(sent));
      all.requests.push(sent.length);
    });
  return all;
}

async function clickFigure(page: Page): Promise<number> {
  const figure = page.getByRole('complementary').getByRole('button', { name: MOST_NAMED }).first();
  await page.evaluate(NOTE_FILTERED);
  await figure.click();
  return page.evaluate<number>(FILTERED);
}
