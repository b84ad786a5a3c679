import { expect, test } from '@playwright/test';
import { ANY_WIDTH } from './any-width.ts';

test.use({ locale: 'it-IT' });

test('a figure narrows the library, leads into an article with the filter, and Back returns', async ({
  page,
  isMobile,
}) => {
  await page.goto('./');
  await expect(page.getByRole('article').first()).toBeVisible();
  const all = await page.getByRole('article').count();
  if (isMobile) await page.getByRole('button', { name: /^Filtri/ }).click();
  await page.getByRole('button', { name: /^Kim Jong-un/ }).click();
  if (isMobile) await page.getByRole('dialog').getByRole('button', { name: 'Chiudi' }).click();
  await expect(page).toHaveURL(/\?with=kim-jong-un$/);
  // The address is changed before the list.
  await expect.poll(() => page.getByRole('article').count()).toBeLessThan(all);
  const narrowed = await page.getByRole('article').count();
  expect(narrowed).toBeGreaterThan(1);

  const link = page.getByRole('article').nth(1).getByRole('heading').getByRole('link');
  const headline = await link.innerText();
  await link.click();
  await expect(page).toHaveURL(/articles\/.*\?with=kim-jong-un$/);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(headline);
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await page.goBack();
  await expect(page.getByRole('article')).toHaveCount(narrowed);
  await expect(link).toBeFocused();

  await test.step('headlines in capitals weigh no more than the others, and none takes more than three lines', async () => {
    await page.goto('./');
    await expect(page.getByRole('article').first()).toBeVisible();
    const rows = await page.locator('article h2').evaluateAll((headings) =>
      headings.slice(1).map((heading) => {
        const { fontSize, lineHeight } = getComputedStyle(heading);
        const text = heading.textContent ?? '';
        const lines = Math.round(heading.getBoundingClientRect().height / Number.parseFloat(lineHeight));
        return { isInCapitals: text === text.toUpperCase(), size: Number.parseFloat(fontSize), lines };
      }),
    );
    const sizes = (isInCapitals: boolean) =>
      rows.filter((row) => row.isInCapitals === isInCapitals).map(({ size }) => size);
    expect(sizes(true).length).toBeGreaterThan(0);
    expect(Math.max(...sizes(true))).toBeLessThan(Math.min(...sizes(false)));
    expect(Math.max(...rows.map(({ lines }) => lines))).toBeLessThanOrEqual(3);
  });

  await test.step('a search that finds nothing offers the way back', async () => {
    await page.goto('./?q=zzzz');
    await expect(page.getByRole('heading', { name: 'Nessun articolo corrisponde' })).toBeVisible();
    await page.getByRole('button', { name: 'Togli tutti i filtri' }).click();
    await expect(page.getByRole('article').first()).toBeVisible();
  });

  await test.step('a figure is followed to another article', async () => {
    await page.goto('figures/andrei-belousov');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Andrei Belousov');
    await page.getByRole('heading', { level: 3 }).getByRole('link').first().click();
    await expect(page).toHaveURL(/articles\/.*\?with=andrei-belousov$/);
    await expect(page.locator('[data-chosen]').first()).toBeAttached();
  });
});

test('what is not there says so, with the way on', ANY_WIDTH, async ({ page }) => {
  for (const [address, title] of [
    ['articles/no-such-article', 'Questo articolo non c’è'],
    ['figures/nobody-at-all', 'Questa scheda non c’è'],
    ['no/such/page', 'Questa pagina non c’è'],
  ] as const) {
    await page.goto(address);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
    await expect(page.getByRole('link', { name: 'Torna agli articoli' })).toBeVisible();
  }

  await test.step('a lost connection is told in plain words', async () => {
    await page.route('**/kim-sostegno*.json', (route) => route.abort());
    await page.goto('articles/kim-sostegno-mosca-belousov');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Non riusciamo a caricare la pagina');
    await page.unroute('**/kim-sostegno*.json');
    await page.getByRole('button', { name: 'Riprova' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Kim a Belousov');
  });
});

test(
  'the interface speaks English where the reader does, and keeps the choice',
  ANY_WIDTH,
  async ({ browser }) => {
    const context = await browser.newContext({ locale: 'en-GB' });
    const page = await context.newPage();
    await page.goto('articles/kim-sostegno-mosca-belousov');
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    await expect(page.getByRole('article')).toHaveAttribute('lang', 'it');
    await expect(page.getByText('min read')).toBeVisible();
    await expect(page.getByRole('button', { name: 'Share' })).toBeVisible();
    await page.getByRole('button', { name: 'Text appearance and keys' }).click();
    const panel = page.getByRole('dialog', { name: 'Text appearance' });
    await expect(panel.getByRole('slider', { name: 'Size' })).toHaveAttribute('aria-valuetext', /^\d+ px$/);
    await expect(panel.getByText('Names in the text')).toBeAttached();
    await page.keyboard.press('Escape');
    await expect(panel).toBeHidden();
    await page.getByRole('button', { name: 'it, Italiano' }).click();
    await expect(page.getByText('min di lettura')).toBeVisible();
    await page.reload();
    await expect(page.getByText('min di lettura')).toBeVisible();
    await context.close();
  },
);
