import { rmSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { SHARD_KINDS } from '#shards/layout.ts';
import { ANY_WIDTH } from './any-width.ts';
import { rewordNewest } from './large-editions.ts';
import { expect, offlineLine, test } from './offline-app.ts';
import { buildWithArticles } from './versions.ts';

/** More than are listed in one file. */
const ARTICLES = 300;

const SHARD = new RegExp(`^assets/(directory|${SHARD_KINDS.join('|')})-`);

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

/** Chooses so many of the newest, on the page of the library's safety. */
async function chooseNewest(page: Page, address: string, count: number): Promise<void> {
  await page.goto(`${address}safety`);
  await page.getByRole('radio', { name: 'I più recenti' }).check();
  await page.getByRole('spinbutton', { name: 'Quanti articoli' }).fill(String(count));
  await page.getByRole('button', { name: 'Tieni questi articoli' }).click();
  const words = `${count} di ${count} articoli scelti su questo dispositivo`;
  await expect(page.getByText(words)).toBeVisible();
}

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
    await chooseNewest(page, host.address, 50);
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

test(
  'a later large edition takes the place of the one before once what was chosen of it is here',
  ANY_WIDTH,
  async ({ page, host }) => {
    await page.goto(host.address);
    await expect(offlineLine(page)).toHaveText('Disponibile senza rete: tutti i 300 articoli');
    await chooseNewest(page, host.address, 20);
    const oldest = (await listAddresses(page)).at(-1)!;
    await page.goto(host.address + oldest);
    await expectArticle(page);
    const later = rewordNewest(buildWithArticles(ARTICLES));
    const newest = `articles/${later.id}`;
    const isReworded = (path: string) => path.startsWith(`assets/${later.id}-`);

    await test.step('one that cannot be had whole leaves the one that is here', async () => {
      host.deploy(later.folder);
      host.breakWith((path) => (isReworded(path) ? 'error' : null));
      host.asked.length = 0;
      await page.reload();
      await expect.poll(() => host.asked.some(isReworded)).toBe(true);
      await page.goto(host.address + newest);
      await expectArticle(page);
      expect(await readTopic(page, later.id)).not.toBe('another-topic');
    });

    await test.step('one that can be had brings what is new and missing alone', async () => {
      host.mend();
      host.asked.length = 0;
      await page.goto(host.address);
      await expect.poll(() => readTopic(page, later.id)).toBe('another-topic');
      await expect(offlineLine(page)).toHaveText('Disponibile senza rete: 20 articoli su 300');
      // The shards have come with the attempt before.
      expect(listKinds(host.asked)).toEqual(['article']);
    });

    await test.step('what was chosen, and what was opened and is still in it, stay', async () => {
      await host.stop();
      await emptyBrowserCache(page);
      for (const address of [oldest, newest]) {
        await page.goto(host.address + address);
        await expectArticle(page);
      }
    });
    rmSync(later.folder, { recursive: true, force: true });
  },
);

/** The kinds of the edition's files among the paths: of shards theirs, `article` for any other. */
function listKinds(paths: readonly string[]): string[] {
  const files = paths.filter((path) => /^assets\/.*\.json$/.test(path));
  return files.map((path) => SHARD.exec(path)?.[1] ?? 'article');
}

/** The topic of an article as the edition that is kept has it; null where that is not kept. */
function readTopic(page: Page, id: string): Promise<string | null> {
  return page.evaluate(async (articleId) => {
    const cache = await caches.open('dramatis:/:edition');
    const read = async (path: string) => (await cache.match(path))?.json() ?? null;
    const { newest } = await read('/edition.json');
    const { asset } = newest.find((entry: { id: string }) => entry.id === articleId);
    return (await read(`/assets/${asset}`))?.topic ?? null;
  }, id);
}
