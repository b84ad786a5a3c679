import { expect, test, type Page } from '@playwright/test';

const LEAD = 'articles/kim-sostegno-mosca-belousov';

test.use({ locale: 'it-IT' });

/** The passage at the top of the view, just below the bar. */
function passageInView(page: Page) {
  return page.evaluate(() => {
    const passages = [...document.querySelectorAll('article [data-passage]')];
    return passages.find((passage) => passage.getBoundingClientRect().bottom > 56 + 14)?.id;
  });
}

/** Scrolls a passage to the top of the view, as a reader's thumb would. */
async function readTo(page: Page, words: string) {
  const passage = page.locator('article p', { hasText: words });
  await passage.evaluate((element) =>
    window.scrollBy({ top: element.getBoundingClientRect().top - 60, behavior: 'instant' }),
  );
  await expect.poll(() => shareRead(page)).toBeGreaterThan(0.05);
}

/** How much of the window's width the progress line takes, from 0 to 1. */
function shareRead(page: Page) {
  return page
    .locator('[data-progress]')
    .evaluate((element) => element.getBoundingClientRect().width / window.innerWidth);
}

const pill = (page: Page) => page.getByRole('region', { name: 'Posizione di lettura' });
const goOn = (page: Page) => pill(page).getByRole('button', { name: /^Continua dal \d+\s%$/ });

test.describe('a reader who comes back', () => {
  test('is offered the place they left, and found again at its line', async ({ page }) => {
    await page.goto(LEAD);
    await expect(page.getByRole('article')).toBeVisible();
    await expect(pill(page)).toHaveCount(0);
    await readTo(page, 'La cornice è il');
    const left = await passageInView(page);
    // A press that moves nothing: the browser's own would scroll the bar's link clear of the bar first.
    await page.getByRole('link', { name: 'Dramatis' }).dispatchEvent('click');
    await expect(page).not.toHaveURL(/articles/);

    await page.goto(LEAD);
    await expect(goOn(page)).toBeVisible();
    await expect(page.getByRole('heading', { level: 1 })).toBeInViewport();
    await goOn(page).click();
    await expect(pill(page)).toHaveCount(0);
    expect(await passageInView(page)).toBe(left);
  });

  test('stays at the top when they wave it away with the keyboard', async ({ page }) => {
    await page.goto(LEAD);
    await readTo(page, 'La cornice è il');
    await page.goto('./');
    await page.goto(LEAD);
    await goOn(page).focus();
    await page.keyboard.press('Escape');
    await expect(pill(page)).toHaveCount(0);
    await expect(page.getByRole('heading', { level: 1 })).toBeInViewport();
  });

  test('does not lose their place to a detour through the focus filter', async ({ page }) => {
    await page.goto(LEAD);
    await readTo(page, 'Il colloquio, che');
    await page.goto('./');
    await page.goto(LEAD);
    const offered = await goOn(page).textContent();
    await page.goto(`${LEAD}?with=kim-jong-un`);
    const finder = page.getByRole('region', { name: 'Passaggi scelti' });
    await finder.getByRole('button', { name: 'Menzione precedente' }).click();
    await expect(page.locator('[data-current]')).toBeInViewport();
    await finder.getByRole('button', { name: 'Togli filtro' }).click();
    await expect(goOn(page)).toHaveText(offered ?? '');
  });

  test('sees how far they are, without anything moving', async ({ page }) => {
    await page.goto(LEAD);
    await expect.poll(() => shareRead(page)).toBe(0);
    await page.evaluate(() => window.scrollTo({ top: document.body.scrollHeight, behavior: 'instant' }));
    await expect.poll(() => shareRead(page)).toBe(1);
  });
});

test('a browser that keeps nothing says so and lets one read', async ({ page }) => {
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('not here', 'SecurityError');
    };
  });
  await page.goto(LEAD);
  const notice = page.getByRole('region', { name: 'Memoria di questo dispositivo' });
  await expect(notice).toContainText('Questo browser non lascia conservare nulla');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Kim a Belousov');
  await notice.getByRole('button', { name: 'Chiudi' }).click();
  await expect(notice).toHaveCount(0);
});
