import type { Locator, Page } from '@playwright/test';
import { ANY_WIDTH } from './any-width.ts';
import { expect, test } from './offline-app.ts';

test.use({ appArticles: 10_000 });

const rows = (page: Page) => page.locator('[data-entry]');
const count = (page: Page) => page.locator('[data-count]');

/** The row that stands first below the bar, with its place on the screen. */
async function findRowInSight(page: Page): Promise<{ readonly headline: string; readonly topPx: number }> {
  return page.evaluate(() => {
    const found = [...document.querySelectorAll('[data-entry]')].find(
      (row) => row.getBoundingClientRect().top > 100 && row.querySelector('h2 a') !== null,
    );
    return {
      headline: found?.querySelector('h2')?.textContent ?? '',
      topPx: Math.round(found?.getBoundingClientRect().top ?? 0),
    };
  });
}

/** Scrolls far down at once, and gives the first row that has come there. */
async function scrollFarDown(page: Page): Promise<Locator> {
  await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight / 3));
  const number = await page.waitForFunction(() => {
    const drawn = [...document.querySelectorAll('[data-entry][aria-posinset]')].find(
      (row) => row.getBoundingClientRect().top > 200 && row.querySelector('h2 a') !== null,
    );
    const at = Number(drawn?.getAttribute('aria-posinset') ?? 0);
    return at > 100 ? at : null;
  });
  return page.locator(`[data-entry][aria-posinset="${await number.jsonValue()}"]`);
}

test.describe('with ten thousand articles', () => {
  // What the worker keeps meanwhile is another test's business, and takes the processor from this one.
  test.use({ serviceWorkers: 'block' });

  test('the list is scrolled, narrowed, searched and found again', ANY_WIDTH, async ({ page, host }) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.goto(host.address);
    await expect(count(page)).toHaveText('10.000 articoli');
    await expect(rows(page).first()).toBeVisible();

    await test.step('the first view asks for the root and for nothing more of the edition', () => {
      const ofEdition = asked.filter((path) => path.endsWith('.json') && !path.endsWith('manifest.json'));
      expect(ofEdition).toEqual(['/edition.json']);
    });

    await test.step('far down few rows are drawn, and an article opens and is left at the same place', async () => {
      const row = await scrollFarDown(page);
      expect(await rows(page).count()).toBeLessThan(60);
      await row.getByRole('link').first().focus();
      const opened = (await row.getByRole('link').first().textContent()) ?? '';
      const before = await findRowInSight(page);
      asked.length = 0;
      await row.getByRole('link').first().click();
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(opened);
      const kinds = new Set(
        asked.flatMap((path) => /\/assets\/(?:directory-)?([a-z]+)-\d/.exec(path)?.[1] ?? []),
      );
      expect([...kinds]).toEqual(['about']);
      await page.goBack();
      await expect.poll(() => findRowInSight(page)).toEqual(before);
    });

    await test.step('two figures narrow it', async () => {
      await page.goto(`${host.address}?with=kim-jong-un`);
      const one = Number((await count(page).textContent())!.replace(/\D/g, ''));
      const rail = page.getByRole('complementary');
      await rail
        .getByRole('button', { name: /^Vladimir Putin/ })
        .first()
        .click();
      await expect(page).toHaveURL(/with=kim-jong-un&with=vladimir-putin/);
      await expect
        .poll(async () => Number((await count(page).textContent())!.replace(/\D/g, '')))
        .toBeLessThan(one);
      await expect(rows(page).first().getByRole('link').first()).toBeVisible();
    });

    await test.step('words of a headline are found in the list', async () => {
      await page.goto(host.address);
      await page.getByRole('searchbox', { name: 'Cerca fra titoli e nomi di questa lista' }).fill('9876');
      await expect(count(page)).toHaveText('1 articolo');
      await expect(rows(page).first()).toContainText('9876');
    });

    await test.step('a figure has its page', async () => {
      await page.goto(`${host.address}figures/kim-jong-un`);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Kim Jong-un');
      await expect(page.locator('[data-story]')).toHaveCount(12);
      await page.getByRole('button', { name: 'Mostra altri 24 articoli' }).click();
      await expect(page.locator('[data-story]')).toHaveCount(36);
    });
  });
});

test('of ten thousand articles the newest are read without connection', ANY_WIDTH, async ({ page, host }) => {
  await page.goto(`${host.address}safety`);
  await page.getByRole('radio', { name: 'I più recenti' }).check();
  await page.getByRole('spinbutton', { name: 'Quanti articoli' }).fill('50');
  await page.getByRole('button', { name: 'Tieni questi articoli' }).click();
  await expect(page.getByText('50 di 50 articoli scelti su questo dispositivo')).toBeVisible();
  await host.stop();

  await page.goto(host.address);
  await expect(count(page)).toHaveText('10.000 articoli');
  await page.evaluate(() => scrollTo(0, 2500));
  await expect.poll(async () => (await findRowInSight(page)).headline).not.toBe('');
  const before = await findRowInSight(page);
  await page.getByRole('link', { name: before.headline }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(before.headline);
  await page.goBack();
  await expect.poll(() => findRowInSight(page)).toEqual(before);

  await page.goto(`${host.address}?with=kim-jong-un`);
  await expect(rows(page).first().getByRole('link').first()).toBeVisible();
});
