import { expect, test, type Page } from '@playwright/test';
import { ANY_WIDTH } from './any-width.ts';
import { beginAnew } from './begin-anew.ts';
import { closeCast, openCast } from './cast.ts';

const LEAD = 'articles/kim-sostegno-mosca-belousov';

test.use({ locale: 'it-IT' });

const scrollOf = (page: Page) => page.evaluate(() => Math.round(window.scrollY));

async function openLeadAt(page: Page, top: number) {
  await page.goto(LEAD);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Kim a Belousov');
  await page.evaluate((y) => window.scrollTo(0, y), top);
  await expect.poll(() => scrollOf(page)).toBe(top);
}

/** Frames without a movement after which no scroll is under way, nor about to begin. */
const STILL_FRAMES = 36;

/** Waits until the page has stood still for so many frames in a row. */
const settle = (page: Page) =>
  page.evaluate(
    (frames) =>
      new Promise<void>((resolve) => {
        let [still, last] = [0, window.scrollY];
        const look = () => {
          still = window.scrollY === last ? still + 1 : 0;
          last = window.scrollY;
          if (still >= frames) resolve();
          else requestAnimationFrame(look);
        };
        requestAnimationFrame(look);
      }),
    STILL_FRAMES,
  );

test('an article come to by its address begins at its top or at its passage, and each page is found again where it was left', async ({
  page,
}) => {
  await test.step('an address that names a passage opens there', async () => {
    await page.goto(`${LEAD}?with=kim-jong-un#b7`);
    await expect(page.locator('#b7')).toBeInViewport();
    expect(await scrollOf(page)).toBeGreaterThan(500);
  });

  await test.step('an article begins at its top, and Back leads to the line of the page before', async () => {
    await beginAnew(page);
    await page.goto('./');
    await expect(page.locator('[data-entry]').first()).toBeVisible();
    await page.evaluate(() => window.scrollTo(0, 700));
    await expect.poll(() => scrollOf(page)).toBe(700);
    await page.goto(LEAD);
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Kim a Belousov');
    await settle(page);
    expect(await scrollOf(page)).toBe(0);

    await page.evaluate(() => window.scrollTo(0, 300));
    await page.goBack();
    await expect.poll(() => scrollOf(page)).toBe(700);
    await page.reload();
    await expect.poll(() => scrollOf(page)).toBe(700);
  });

  for (const address of [LEAD, `${LEAD}?with=kim-jong-un`, './', 'figures']) {
    await test.step(`a reload of ${address} finds the line again`, async () => {
      await beginAnew(page);
      await page.goto(address);
      await expect(page.locator('main [aria-busy]')).toHaveCount(0);
      await expect(page.locator('main [data-passage], main h2').first()).toBeAttached();
      await page.evaluate(() => window.scrollTo(0, 1200));
      await expect.poll(() => scrollOf(page)).toBe(1200);
      await settle(page);
      await page.reload();
      await expect.poll(() => scrollOf(page)).toBe(1200);
      await settle(page);
      expect(await scrollOf(page)).toBe(1200);
      await expect(page.getByRole('region', { name: 'Posizione di lettura' })).toHaveCount(0);
    });
  }
});

test(
  'the bar takes the focus without moving the page, and Back from the search leads to the line',
  ANY_WIDTH,
  async ({ page }) => {
    await openLeadAt(page, 1500);
    await page.keyboard.press('/');
    await expect(page.getByRole('searchbox')).toBeFocused();
    await settle(page);
    expect(await scrollOf(page)).toBe(1500);
    await page.keyboard.press('Shift+Tab');
    await settle(page);
    expect(await scrollOf(page)).toBe(1500);

    await page.keyboard.press('/');
    await page.keyboard.type('putin');
    await expect(page).toHaveURL(/\?q=putin$/);
    await page.goBack();
    await expect(page).toHaveURL(new RegExp(`${LEAD}$`));
    await expect.poll(() => scrollOf(page)).toBe(1500);
  },
);

test('who takes the only figure out again is back at the line, by its row too', async ({
  page,
  isMobile,
}) => {
  await openLeadAt(page, 1500);
  const row = async () => (await openCast(page, isMobile)).getByRole('button', { name: /^Kim Jong-un/ });
  await (await row()).click();
  await closeCast(page, isMobile);
  const finder = page.getByRole('region', { name: 'Passaggi scelti' });
  for (let step = 0; step < 3; step += 1) {
    await finder.getByRole('button', { name: 'Menzione precedente' }).click();
    await settle(page);
  }
  expect(await scrollOf(page)).not.toBe(1500);
  await (await row()).click();
  await expect(page).not.toHaveURL(/with=/);
  await settle(page);
  expect(await scrollOf(page)).toBe(1500);
  await expect(page.locator('#announcer')).toHaveText('Filtro tolto');
});
