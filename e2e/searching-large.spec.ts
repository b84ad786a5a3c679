import { ANY_WIDTH } from './any-width.ts';
import { expect, offlineLine, test } from './offline-app.ts';

/** More than are listed in one file. */
const ARTICLES = 300;

test.use({ appArticles: ARTICLES });

test(
  'any word of a large edition is found by its shards, and without connection',
  ANY_WIDTH,
  async ({ page, host }) => {
    await page.goto(`${host.address}search?q=kim`);
    await expect(page.getByText('40 articoli trovati')).toBeVisible();
    await expect(page.getByText(/^Questi sono i migliori 40 di \d+ articoli/)).toBeVisible();
    await expect(page.getByRole('article')).toHaveCount(20);

    await test.step('a hit leads to its passage, and Back to the hit', async () => {
      const passage = page.getByRole('article').nth(2).getByRole('link').nth(1);
      await passage.click();
      await expect(page).toHaveURL(/articles\/.+#b\d+$/);
      await page.goBack();
      await expect(passage).toBeFocused();
    });

    await test.step('more are read on request', async () => {
      await page.getByRole('button', { name: /^Mostra altri 20/ }).click();
      await page.getByRole('button', { name: 'Leggi gli articoli seguenti' }).click();
      await expect(page.getByText('80 articoli trovati')).toBeVisible();
    });

    await test.step('everything is found without connection too', async () => {
      await expect(offlineLine(page)).toHaveText('Disponibile senza rete: tutti i 300 articoli');
      await host.stop();
      await page.goto(`${host.address}search?q=putin`);
      await expect(page.getByText(/^\d+ articoli trovati/)).toBeVisible();
      await expect(page.getByText(/non si possono leggere ora/)).toHaveCount(0);
      await page.getByRole('searchbox').fill('"parola che nessuno scrive"');
      await expect(page.getByText('Nessun articolo trovato.')).toBeVisible();
    });
  },
);

test('a search says how many articles cannot be searched now', async ({ page, host }) => {
  await page.goto(`${host.address}safety`);
  await expect(offlineLine(page)).toHaveText('Disponibile senza rete: tutti i 300 articoli');
  await page.getByRole('radio', { name: 'I più recenti' }).check();
  await page.getByRole('spinbutton', { name: 'Quanti articoli' }).fill('10');
  await page.getByRole('button', { name: 'Tieni questi articoli' }).click();
  await expect(page.getByText('10 di 10 articoli scelti su questo dispositivo')).toBeVisible();
  await host.stop();
  const session = await page.context().newCDPSession(page);
  await session.send('Network.clearBrowserCache');
  await page.goto(`${host.address}search?q=kim`);
  await expect(page.getByText(/^\d+ articoli non si possono leggere ora/)).toBeVisible();
});
