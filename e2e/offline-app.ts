/** What the tests of reading offline do and look at. */
import { expect as patient, test as base, type Page } from '@playwright/test';
import { startFaultyHost, type FaultyHost } from './faulty-host.ts';
import { BUILT, buildUnder, buildWithArticles } from './versions.ts';

/** Installing takes its time where other work keeps the cores busy; no test asserts a time. */
export const expect = patient.configure({ timeout: 30_000 });

export const LEAD = 'articles/kim-sostegno-mosca-belousov';

/** Tests with a host of their own and the service worker let in: under the base that `appBase` says, or with an edition of as many articles as `appArticles` says. */
export const test = base.extend<{ appBase: string; appArticles: number | null; host: FaultyHost }>({
  appBase: ['/', { option: true }],
  appArticles: [null, { option: true }],
  serviceWorkers: 'allow',
  locale: 'it-IT',
  host: [
    async ({ appBase, appArticles }, provide) => {
      const host = await startFaultyHost(findBuild(appBase, appArticles), appBase);
      await provide(host);
      await host.stop();
    },
    // The first test under another base, or with another edition, waits for a build.
    { timeout: 300_000 },
  ],
});

function findBuild(appBase: string, appArticles: number | null): string {
  if (appArticles !== null) return buildWithArticles(appArticles);
  return appBase === '/' ? BUILT : buildUnder(appBase);
}

/** The line at the foot of every page that says what the device holds. */
export function offlineLine(page: Page) {
  return page.getByRole('contentinfo', { name: 'Lettura senza rete' });
}

/** Opens the app and waits until it says that it is available offline. */
export async function openAndKeep(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await expectReady(page);
}

export async function expectReady(page: Page): Promise<void> {
  await expect(offlineLine(page)).toHaveText('Disponibile senza rete');
}

/** The article is there, with its text. */
export async function expectLead(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Kim a Belousov');
  await expect(page.getByRole('article').getByRole('paragraph').first()).toBeVisible();
}

/** The library is there. */
export async function expectLibrary(page: Page): Promise<void> {
  await expect(page.getByRole('article').first()).toBeVisible();
}

/** Says which errors the page did not catch. */
export function collectErrors(page: Page): string[] {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  return errors;
}

/** Counts from now on how often the page is loaded. */
export function watchReloads(page: Page): () => number {
  let loads = 0;
  page.on('domcontentloaded', () => (loads += 1));
  return () => loads;
}
