/** Visits of the benchmarks: a reader who comes for the first time. */
import type { Browser, CDPSession, Page } from '@playwright/test';
import { FIRST_LIST, NOTE_FIRST_LIST, WATCHING } from './in-page.ts';

/** What the reader's device and connection are like. */
export interface Conditions {
  /** How many times slower than this machine. */
  readonly slowDown: number;
  /** A slow mobile connection; else that of this machine with itself. */
  readonly isSlowNetwork: boolean;
}

/** As they are on this machine. */
export const UNHINDERED: Conditions = { slowDown: 1, isSlowNetwork: false };
export const SLOW_PROCESSOR: Conditions = { slowDown: 4, isSlowNetwork: false };
export const SLOW: Conditions = { slowDown: 4, isSlowNetwork: true };

/** «Slow 4G» as Lighthouse imitates it. @see https://github.com/GoogleChrome/lighthouse/blob/main/docs/throttling.md */
const SLOW_NETWORK = {
  offline: false,
  latency: 150,
  downloadThroughput: 1_600_000 / 8,
  uploadThroughput: 750_000 / 8,
};
const WINDOW = { width: 1440, height: 900 };

/** A page with nothing in the browser's cache. */
export interface Visit {
  readonly page: Page;
  readonly session: CDPSession;
  readonly end: () => Promise<void>;
}

/** A new visitor before the first page. No service worker: what it keeps meanwhile takes the connection from what is measured. */
export async function beginVisit(browser: Browser, { slowDown, isSlowNetwork }: Conditions): Promise<Visit> {
  const context = await browser.newContext({ locale: 'it-IT', serviceWorkers: 'block', viewport: WINDOW });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await page.addInitScript(WATCHING);
  await page.addInitScript(NOTE_FIRST_LIST);
  if (isSlowNetwork) {
    await session.send('Network.enable');
    await session.send('Network.emulateNetworkConditions', SLOW_NETWORK);
  }
  if (slowDown !== 1) await session.send('Emulation.setCPUThrottlingRate', { rate: slowDown });
  return { page, session, end: () => context.close() };
}

/** Opens the library and gives the ms until its first entry was painted. */
export async function openLibrary({ page }: Visit, address: string): Promise<number> {
  await page.goto(address, { waitUntil: 'commit' });
  return page.evaluate<number>(FIRST_LIST);
}

/** Does something on a visit, and ends it whatever happens. */
export async function onVisit<T>(
  browser: Browser,
  conditions: Conditions,
  act: (visit: Visit) => Promise<T>,
): Promise<T> {
  const visit = await beginVisit(browser, conditions);
  try {
    return await act(visit);
  } finally {
    await visit.end();
  }
}
