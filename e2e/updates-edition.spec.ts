import { rmSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { ANY_WIDTH } from './any-width.ts';
import { expect, expectLead, expectLibrary, expectReady, LEAD, openAndKeep, test } from './offline-app.ts';
import { makeNextEdition } from './versions.ts';

test.describe.configure({ mode: 'default' });

const OPENED = LEAD.replace('articles/', '');
const NEVER_OPENED = 'parisi-nobel-fisica';
const REWORDED = { id: 'dart-moves-an-asteroid', headline: 'A headline that was written anew' };
const ADDED = {
  id: 'storia-nuova',
  like: 'vertice-hanoi-trump-kim',
  headline: 'Una storia che prima non c’era',
};

let next = '';
test.beforeAll(() => {
  next = makeNextEdition({ removed: [OPENED, NEVER_OPENED], reworded: REWORDED, added: ADDED });
});
test.afterAll(() => rmSync(next, { recursive: true, force: true }));

const row = (page: Page, headline: string | RegExp) =>
  page.getByRole('article').filter({ has: page.getByRole('heading', { name: headline }) });

/** Reads a little, so that the device remembers the article. */
async function readLead(page: Page, address: string): Promise<void> {
  await page.goto(address + LEAD);
  await expectLead(page);
  await expect
    .poll(async () => {
      await page.mouse.wheel(0, 300);
      return page.evaluate(async () => {
        const known = await indexedDB.databases();
        if (!known.some(({ name }) => name === 'dramatis')) return 0;
        return new Promise<number>((resolve) => {
          const opening = indexedDB.open('dramatis');
          opening.addEventListener('success', () => {
            const counting = opening.result.transaction('readingStates').objectStore('readingStates').count();
            counting.addEventListener('success', () => {
              opening.result.close();
              resolve(counting.result);
            });
          });
        });
      });
    })
    .toBe(1);
}

test(
  'a later edition brings what is new and changed alone, marks it, and keeps what was read',
  ANY_WIDTH,
  async ({ page, host }) => {
    await openAndKeep(page, host.address);
    await readLead(page, host.address);
    host.deploy(next);
    host.asked.length = 0;

    await page.goto(host.address);
    await expect(row(page, ADDED.headline)).toBeVisible();
    await expect(row(page, ADDED.headline)).toContainText('Nuovo');
    await expect(row(page, REWORDED.headline)).toBeVisible();
    await expect(row(page, REWORDED.headline)).not.toContainText('Nuovo');
    await expect(row(page, /^Kim a Belousov/)).toBeVisible();
    await expect(row(page, /giorgio parisi/i)).toHaveCount(0);
    await expectReady(page);
    // The app itself is the same version.
    await expect(page.getByRole('region', { name: 'Nuova versione' })).toHaveCount(0);
    const fetched = host.asked.filter((path) => /^assets\/.*\.json$/.test(path));
    expect(fetched.map((path) => path.replace(/-[0-9a-f]{16}\.json$/, '')).sort()).toEqual([
      `assets/${REWORDED.id}`,
      `assets/${ADDED.id}`,
    ]);

    await host.stop();
    await page.goto(host.address);
    await expectLibrary(page);
    await expect(row(page, /giorgio parisi/i)).toHaveCount(0);
    await page.goto(host.address + LEAD);
    await expectLead(page);
    await page.goto(`${host.address}articles/${ADDED.id}`);
    await expect(page.getByRole('article').getByRole('paragraph').first()).toBeVisible();
    await page.goto(`${host.address}articles/${NEVER_OPENED}`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Questo articolo non c’è');
  },
);

test(
  'a later edition that cannot be had whole leaves the one that is here',
  ANY_WIDTH,
  async ({ page, host }) => {
    await openAndKeep(page, host.address);
    host.deploy(next);
    host.breakWith((path) => (path.startsWith(`assets/${ADDED.id}`) ? 'cut' : null));
    await page.reload();
    await expect.poll(() => host.asked.some((path) => path.startsWith(`assets/${ADDED.id}`))).toBe(true);
    await page.goto(host.address + LEAD);
    await expectLead(page);
    await expectReady(page);
    await page.goto(`${host.address}articles/${NEVER_OPENED}`);
    await expect(page.getByRole('article').getByRole('paragraph').first()).toBeVisible();

    host.mend();
    await page.goto(host.address);
    await expect(row(page, ADDED.headline)).toBeVisible();
  },
);
