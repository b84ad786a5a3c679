import type { Page } from '@playwright/test';
import { ANY_WIDTH } from './any-width.ts';
import { expect, offlineLine, test } from './offline-app.ts';

/** More than are listed in one file. */
const ARTICLES = 300;

test.use({ appArticles: ARTICLES });

/** Addresses of the articles that the edition has, newest first, below the app's own. */
async function listAddresses(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const read = async (path: string) => (await fetch(path)).json();
    const { shards } = await read('edition.json');
    const directory: string[] = await read(`assets/directory-list-0-${shards.list.directories[0]}.json`);
    const names = directory.map((hash, number) => `assets/list-${number}-${hash}.json`);
    const stretches: { ids: string[] }[] = await Promise.all(names.map(read));
    return stretches.flatMap(({ ids }) => ids.map((id) => `articles/${id}`)).reverse();
  });
}

/** What the browser keeps for itself can go at any time. */
async function emptyBrowserCache(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.clearBrowserCache');
  await session.detach();
}

const expectArticle = (page: Page) =>
  expect(page.getByRole('article').getByRole('paragraph').first()).toBeVisible();

test('of a large edition what was chosen is read without connection', ANY_WIDTH, async ({ page, host }) => {
  await page.goto(host.address);
  await expect(offlineLine(page)).toHaveText('Disponibile senza rete: tutti i 300 articoli');
  const addresses = await listAddresses(page);
  expect(addresses.length).toBe(ARTICLES);
  const newest = addresses[0]!;
  const oldestChosen = addresses[49]!;
  const notChosen = addresses[50]!;
  const oldest = addresses.at(-1)!;

  await test.step('the last fifty are chosen, and the others leave the device', async () => {
    await page.goto(`${host.address}safety`);
    await page.getByRole('radio', { name: 'I più recenti' }).check();
    await page.getByRole('spinbutton', { name: 'Quanti articoli' }).fill('50');
    await page.getByRole('button', { name: 'Tieni questi articoli' }).click();
    await expect(page.getByText('50 di 50 articoli scelti su questo dispositivo')).toBeVisible();
    await expect(offlineLine(page)).toHaveText('Disponibile senza rete: 50 articoli su 300');
    // One of the others is opened meanwhile: it stays.
    await page.goto(host.address + oldest);
    await expectArticle(page);
  });

  await test.step('without connection the chosen and the opened ones are there, and another is told as not kept', async () => {
    await host.stop();
    await emptyBrowserCache(page);
    for (const address of [newest, oldestChosen, oldest]) {
      await page.goto(host.address + address);
      await expectArticle(page);
    }
    await expect(offlineLine(page)).toHaveText('Disponibile senza rete: 50 articoli su 300');
    await page.goto(host.address + notChosen);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(
      'Questa pagina non è su questo dispositivo',
    );
    await expect(page.getByText(/50 su 300, e quelli che hai già aperto/)).toBeVisible();
  });

  await test.step('a choice that is made without connection waits for it', async () => {
    await page.goto(`${host.address}safety`);
    await page.getByRole('radio', { name: 'Tutti' }).check();
    await page.getByRole('button', { name: 'Tieni questi articoli' }).click();
    await expect(page.getByText(/Il collegamento si è interrotto/).first()).toBeVisible();
    await host.restart();
    await page.getByRole('contentinfo').getByRole('button', { name: 'Riprova ora' }).click();
    await expect(page.getByText('300 di 300 articoli scelti su questo dispositivo')).toBeVisible();
    await host.stop();
    await page.goto(host.address + notChosen);
    await expectArticle(page);
  });
});
