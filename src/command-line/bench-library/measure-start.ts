/** How long the library takes to show its first entry, and what it asks for until then, in editions of every size. */
import type { Browser } from '@playwright/test';
import { isOfEdition, toKilobytes } from './packed-host.ts';
import type { ServedEdition } from './served-edition.ts';
import type { Row } from './table.ts';
import { onVisit, openLibrary, SLOW } from './visit.ts';

/** Rounds that count; one before them packs the files and counts for nothing. */
const ROUNDS = 5;

interface Start {
  readonly ms: number;
  readonly allKilobytes: number;
  readonly editionKilobytes: number;
  readonly requests: number;
}

/** The rows, each edition beside the first. In each round every edition is opened once, in an order that turns. */
export async function measureStart(browser: Browser, editions: readonly ServedEdition[]): Promise<Row[]> {
  const starts = editions.map((): Start[] => []);
  for (let round = 0; round <= ROUNDS; round += 1)
    for (let turn = 0; turn < editions.length; turn += 1) {
      const at = (round + turn) % editions.length;
      const edition = editions[at];
      if (edition === undefined) continue;
      const start = await openOnce(browser, edition);
      if (round > 0) starts[at]?.push(start);
    }
  return [
    ...toRows('first list paint, 4 × slower, 1.6 Mbit/s', 'ms', ({ ms }) => ms),
    ...toRows('sent to first list, app and edition', 'KB', ({ allKilobytes }) => allKilobytes),
    ...toRows('sent to first list, edition', 'KB', ({ editionKilobytes }) => editionKilobytes),
    ...toRows('requests to first list, edition', '', ({ requests }) => requests),
  ];

  function toRows(what: string, unit: string, valueOf: (start: Start) => number): Row[] {
    const base = (starts[0] ?? []).map(valueOf);
    return editions.map(({ name }, at) => {
      const row = { what, where: name, unit, values: (starts[at] ?? []).map(valueOf) };
      return at === 0 ? row : { ...row, base };
    });
  }
}

async function openOnce(browser: Browser, { host }: ServedEdition): Promise<Start> {
  host.takeSent();
  return onVisit(browser, SLOW, async (visit) => {
    const ms = await openLibrary(visit, host.address);
    const sent = host.takeSent();
    const ofEdition = sent.filter(isOfEdition);
    return {
      ms,
      allKilobytes: toKilobytes(sent),
      editionKilobytes: toKilobytes(ofEdition),
      requests: ofEdition.length,
    };
  });
}
