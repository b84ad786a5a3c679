import { expect, test } from '@playwright/test';
import { shiftsOf, watchShifts } from './layout-shifts.ts';
import { closeCast, openCast } from './cast.ts';
import { ANY_WIDTH } from './any-width.ts';

const LEAD = 'articles/kim-sostegno-mosca-belousov';

test.use({ locale: 'it-IT' });

test('a reader of the lead finds it whole, without a shift, and chooses figures by cast and by mention', async ({
  page,
  isMobile,
}) => {
  await test.step('nothing shifts while the lead arrives', async () => {
    await watchShifts(page);
    await page.goto(LEAD);
    await expect(page.getByRole('article').getByRole('figure')).toHaveCount(6);
    await page.waitForLoadState('networkidle');
    const shifts = await shiftsOf(page);
    expect(shifts).toEqual([]);
  });

  await test.step('headline, text, six slots in place, marked mentions and figures are there', async () => {
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Kim a Belousov');
    await expect(page).toHaveTitle(/Kim a Belousov.*Dramatis/);
    const article = page.getByRole('article');
    await expect(article.getByText('promette a Mosca un appoggio senza riserve')).toBeVisible();
    await expect(article.getByRole('figure')).toHaveCount(6);
    for (const number of [1, 2, 3, 4]) {
      await expect(article.getByText(`Immagine ${number} di 6`)).toBeVisible();
    }
    await expect(article.getByRole('img')).toHaveCount(0);

    // The second caption stands between the paragraphs of the source around it.
    const order = await article.evaluate((element) => [
      element.textContent.indexOf('forze ostili'),
      element.textContent.indexOf('Immagine 2 di 6'),
      element.textContent.indexOf('Il colloquio, che'),
    ]);
    expect(order).toEqual([...order].sort((a, b) => a - b));

    const mentions = article.locator('[data-mention]');
    const types = await mentions.evaluateAll((all) =>
      all.map((mention) => mention.getAttribute('data-type')),
    );
    expect(types.length).toBeGreaterThan(40);
    expect(
      types.every((type) => ['person', 'place', 'organisation', 'work', 'event'].includes(type ?? '')),
    ).toBe(true);
    await expect(article.getByRole('link', { name: 'Andrei Belousov, persona' }).first()).toBeVisible();

    const cast = await openCast(page, isMobile);
    await expect(cast.getByRole('button', { name: /^Kim Jong-un/ })).toBeVisible();
    await expect(cast.getByRole('button', { name: /^Vladimir Putin/ })).toBeVisible();
  });

  await test.step('a figure is chosen, kept over a reload, and left with Back', async () => {
    await page.goto(LEAD);
    const cast = await openCast(page, isMobile);
    await cast.getByRole('button', { name: /^Vladimir Putin/ }).click();
    await closeCast(page, isMobile);
    await expect(page).toHaveURL(/\?with=vladimir-putin$/);

    const away = page.getByText('promette a Mosca un appoggio senza riserve');
    const kept = page.locator('p', { hasText: 'La cornice è il' });
    await expect(away).toHaveAttribute('data-away', '');
    await expect(away).toBeVisible();
    await expect(kept).not.toHaveAttribute('data-away');
    await expect(kept.locator('[data-chosen]')).toHaveText('Vladimir Putin');

    await page.reload();
    await expect(away).toHaveAttribute('data-away', '');
    const finder = page.getByRole('region', { name: 'Passaggi scelti' });
    await expect(finder).toContainText('Vladimir Putin');

    await page.goBack();
    await expect(page).not.toHaveURL(/with=/);
    await expect(finder).toBeHidden();
    await expect(away).not.toHaveAttribute('data-away');
  });

  await test.step('a mention chooses, its passages are stepped through, and clearing leads to the same line', async () => {
    await page.goto(LEAD);
    const mention = page.getByRole('link', { name: /^Trump|^Donald Trump/ }).first();
    await mention.scrollIntoViewIfNeeded();
    const before = await mention.evaluate((element) => element.getBoundingClientRect().top);
    await mention.click();
    await expect(page).toHaveURL(/\?with=donald-trump$/);
    expect(await mention.evaluate((element) => element.getBoundingClientRect().top)).toBeCloseTo(before, 0);

    await page.goto(`${LEAD}?with=kim-jong-un`);
    const finder = page.getByRole('region', { name: 'Passaggi scelti' });
    await expect(finder).toContainText(' menzioni');
    const total = await page.locator('[data-chosen][data-mention]').count();
    await finder.getByRole('button', { name: 'Menzione successiva' }).click();
    await expect(finder).toContainText(`1 di ${total}`);
    await finder.getByRole('button', { name: 'Menzione precedente' }).click();
    await expect(finder).toContainText(`${total} di ${total}`);
    await expect(page.locator('[data-current]')).toBeInViewport();
    await finder.getByRole('button', { name: 'Togli filtro' }).click();
    await expect(page).not.toHaveURL(/with=/);
  });
});

test(
  'a reader of the lead asks for several figures, or for one that is not there',
  ANY_WIDTH,
  async ({ page }) => {
    await test.step('two figures together or either', async () => {
      await page.goto(`${LEAD}?with=kim-jong-un&with=donald-trump`);
      await expect(page.locator('[data-away]').first()).toBeVisible();
      const countKept = () => page.locator('[data-passage]:not([data-away])').count();
      const together = await countKept();
      await page.getByText('almeno una').click();
      await expect(page).toHaveURL(/match=any$/);
      await expect.poll(countKept).toBeGreaterThan(together);
    });

    await test.step('a name that is not there is told quietly', async () => {
      await page.goto(`${LEAD}?with=nobody-at-all`);
      await expect(page.getByRole('note')).toContainText('non compare in questo articolo');
      await expect(page.getByRole('region', { name: 'Passaggi scelti' })).toHaveCount(0);
    });
  },
);

test.describe('with the service worker', () => {
  test.use({ serviceWorkers: 'allow' });

  test(
    'the page asks no other host for anything and says nothing on the console',
    ANY_WIDTH,
    async ({ page, baseURL }) => {
      const elsewhere: string[] = [];
      const said: string[] = [];
      page.on('request', (request) => {
        if (!request.url().startsWith(baseURL ?? '')) elsewhere.push(request.url());
      });
      page.on('console', (message) => {
        if (message.type() === 'error' || message.type() === 'warning') said.push(message.text());
      });
      page.on('pageerror', (error) => said.push(error.message));
      for (const address of [LEAD, `${LEAD}?with=kim-jong-un`, './', 'figures/vladimir-putin']) {
        await page.goto(address);
        await expect(page.getByRole('heading', { level: 1 })).toBeAttached();
        await page.waitForLoadState('networkidle');
      }
      expect(elsewhere).toEqual([]);
      expect(said).toEqual([]);
    },
  );
});
