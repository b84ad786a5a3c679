/** How long frames take while the wheel turns. */
import type { Browser } from '@playwright/test';
import { quantile } from '#command-line/statistics.ts';
import { FRAMES, LAST_PLACE, NOTE_FRAMES, ROOM_BELOW_PX } from './in-page.ts';
import type { ServedEdition } from './served-edition.ts';
import type { Row } from './table.ts';
import { onVisit, openLibrary, UNHINDERED } from './visit.ts';

const ROUNDS = 5;
/** Turns of the wheel, and how far each goes: some hundred rows. */
const TURNS = 150;
const TURN_PX = 240;

/** The rows: each edition beside the first, where the list is so short that the wheel goes up and down. */
export async function measureScroll(browser: Browser, editions: readonly ServedEdition[]): Promise<Row[]> {
  const all = editions.map(() => ({ middle: [] as number[], late: [] as number[], places: [] as number[] }));
  for (let round = 0; round < ROUNDS; round += 1)
    for (let turn = 0; turn < editions.length; turn += 1) {
      const at = (round + turn) % editions.length;
      const edition = editions[at];
      if (edition === undefined) continue;
      const { frames, place } = await scroll(browser, edition);
      all[at]?.middle.push(quantile(frames, 0.5));
      all[at]?.late.push(quantile(frames, 0.95));
      all[at]?.places.push(place);
    }
  return editions.flatMap(({ name: where }, at): Row[] => {
    const { middle = [], late = [], places = [] } = all[at] ?? {};
    const base = all[0];
    return [
      { what: 'frame while scrolling, p50', where, unit: 'ms', values: middle, base: base?.middle ?? [] },
      { what: 'frame while scrolling, p95', where, unit: 'ms', values: late, base: base?.late ?? [] },
      ...(at === 0 ? [] : [{ what: 'rows scrolled', where, unit: '', values: places }]),
    ];
  });
}

function scroll(browser: Browser, { host }: ServedEdition) {
  return onVisit(browser, UNHINDERED, async (visit) => {
    const { page } = visit;
    await openLibrary(visit, host.address);
    await host.whenQuiet();
    await page.mouse.move(800, 500);
    await page.evaluate(NOTE_FRAMES);
    let room = await page.evaluate<number>(ROOM_BELOW_PX);
    const wholeRoom = room;
    let direction = 1;
    for (let turn = 0; turn < TURNS; turn += 1) {
      await page.mouse.wheel(0, direction * TURN_PX);
      room -= direction * TURN_PX;
      if (room < TURN_PX) direction = -1;
      if (room > wholeRoom - TURN_PX) direction = 1;
    }
    const frames = await page.evaluate<number[]>(FRAMES);
    return { frames, place: await page.evaluate<number>(LAST_PLACE) };
  });
}
