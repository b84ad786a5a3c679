import { expect, test, type Page } from '@playwright/test';
import { shiftsOf, watchShifts } from './layout-shifts.ts';
import { openCast } from './cast.ts';
import { ANY_WIDTH } from './any-width.ts';

const LEAD = 'articles/kim-sostegno-mosca-belousov';

test.use({ locale: 'it-IT' });

/** The facets: beside the list, or on a phone in a sheet. */
async function openFacets(page: Page, isPhone: boolean) {
  if (!isPhone) return page.getByRole('complementary');
  await page.getByRole('button', { name: /^Filtri/ }).click();
  return page.getByRole('dialog');
}

async function closeFacets(page: Page, isPhone: boolean) {
  if (isPhone) await page.getByRole('dialog').getByRole('button', { name: 'Chiudi' }).click();
}

test('a figure is followed from an article to their page, to another article, and Back to the same place', async ({
  page,
  isMobile,
}) => {
  await page.goto(LEAD);
  const cast = await openCast(page, isMobile);
  const related = cast.getByRole('link', { name: /^Sergei Lavrov/ });
  await expect(related).toContainText(/con Kim Jong-un in \d+ articoli/);
  await related.click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Sergei Lavrov');
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();

  const story = page.getByRole('heading', { level: 3 }).nth(2);
  await story.scrollIntoViewIfNeeded();
  const passage = page.locator('[data-story]').nth(2).getByRole('listitem').first().getByRole('link');
  await passage.scrollIntoViewIfNeeded();
  const before = await passage.evaluate((link) => link.getBoundingClientRect().top);
  await passage.click();
  await expect(page).toHaveURL(/articles\/[^?]+\?with=sergei-lavrov#b\d+$/);
  const target = page.locator(`[id="${new URL(page.url()).hash.slice(1)}"]`);
  await expect(target).toBeInViewport();
  await expect(target).toBeFocused();
  await expect(target.locator('[data-chosen]').first()).toBeVisible();

  await page.goBack();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Sergei Lavrov');
  await expect(passage).toBeInViewport();
  await expect(passage).toBeFocused();
  await expect
    .poll(async () => Math.abs((await passage.evaluate((link) => link.getBoundingClientRect().top)) - before))
    .toBeLessThan(2);
});

test('the library is narrowed, a figure excluded, and both are taken back by the keyboard or a press', async ({
  page,
  isMobile,
}) => {
  await page.goto('./?with=kim-jong-un');
  await expect(page.getByRole('article').first()).toBeVisible();
  const narrowed = await page.getByRole('article').count();
  const facets = await openFacets(page, isMobile);
  const exclude = facets.getByRole('button', { name: 'Escludi Donald Trump' });
  await exclude.focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\?with=kim-jong-un&without=donald-trump$/);
  await expect(exclude).toHaveAttribute('aria-pressed', 'true');
  const excluded = facets.getByRole('button', { name: /^Donald Trump/ });
  await expect(excluded).toContainText(/\d+ esclus/);
  const away = Number.parseInt(/(\d+) esclus/.exec(await excluded.innerText())?.[1] ?? '', 10);
  await closeFacets(page, isMobile);
  await expect(page.getByRole('article')).toHaveCount(narrowed - away);

  await page.reload();
  await expect(page.getByRole('article')).toHaveCount(narrowed - away);
  await page.getByRole('button', { name: 'Togli senza Donald Trump' }).click();
  await expect(page).toHaveURL(/\?with=kim-jong-un$/);
  await expect(page.getByRole('article')).toHaveCount(narrowed);

  await test.step('a facet is searched, and what is found is chosen', async () => {
    await page.goto('./');
    await expect(page.getByRole('article').first()).toBeVisible();
    const facets = await openFacets(page, isMobile);
    await facets.getByRole('button', { name: 'Cerca in Organizzazioni' }).click();
    await facets.getByRole('searchbox', { name: 'Cerca in Organizzazioni' }).fill('spacex');
    await expect(facets.getByRole('button', { name: /^Commissione europea/ })).toHaveCount(0);
    await facets.getByRole('button', { name: /^SpaceX/ }).click();
    await expect(page).toHaveURL(/\?with=spacex$/);
  });
});

test('everybody is found by letter, by prominence and by search', async ({ page, isMobile }) => {
  await page.goto('./');
  if (isMobile) {
    const facets = await openFacets(page, isMobile);
    await facets.getByRole('link', { name: 'Tutte le figure della biblioteca' }).click();
  } else {
    await page.getByRole('navigation', { name: 'Pagine' }).getByRole('link', { name: 'Figure' }).click();
  }
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Figure');
  await page.getByRole('navigation', { name: 'Lettere' }).getByRole('link', { name: 'V' }).click();
  const letter = page.getByRole('heading', { level: 2, name: 'V' });
  await expect(letter).toBeInViewport();
  await expect(letter).toBeFocused();

  await page.getByText('Per rilievo').click();
  await expect(page).toHaveURL(/\?order=prominence$/);
  // The address is changed before the list.
  await expect(page.getByRole('navigation', { name: 'Lettere' })).toBeHidden();
  const articles = (await page.getByRole('tabpanel').getByRole('listitem').allInnerTexts()).map((text) =>
    Number(/(\d+) articol/.exec(text)?.[1]),
  );
  expect(articles.length).toBeGreaterThan(10);
  expect(articles).toEqual([...articles].sort((a, b) => b - a));

  await page.getByRole('searchbox', { name: 'Cerca un nome' }).fill('kim jong');
  await page
    .getByRole('tabpanel')
    .getByRole('link', { name: /^Kim Jong-un/ })
    .click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Kim Jong-un');
  await page.goBack();
  await expect(page).toHaveURL(/order=prominence&q=kim\+jong$/);
  await page.getByRole('tab', { name: /^Opere/ }).click();
  await expect(page).toHaveURL(/type=work/);
});

test('a filtered library arrives without a shift, and a story opened far down is left to the same place', async ({
  page,
  isMobile,
}) => {
  await watchShifts(page);
  await page.goto('./?with=kim-jong-un');
  await expect(
    page
      .getByRole('article')
      .nth(isMobile ? 0 : 1)
      .locator('[data-chosen]')
      .first(),
  ).toBeVisible();
  await page.waitForLoadState('networkidle');
  expect(await shiftsOf(page)).toEqual([]);

  const row = page.getByRole('article').nth(7);
  await row.scrollIntoViewIfNeeded();
  await expect(row.locator('[data-chosen]').first()).toBeVisible();
  const link = row.getByRole('heading').getByRole('link');
  await link.scrollIntoViewIfNeeded();
  const before = await link.evaluate((element) => element.getBoundingClientRect().top);
  await link.click();
  await expect(page).toHaveURL(/articles\/.*\?with=kim-jong-un$/);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.goBack();
  await expect(link).toBeInViewport();
  await expect(link).toBeFocused();
  await expect
    .poll(async () =>
      Math.abs((await link.evaluate((element) => element.getBoundingClientRect().top)) - before),
    )
    .toBeLessThan(2);
});

test(
  'the page of a figure opens its passages, counts company and is stepped through, and a list is ordered',
  ANY_WIDTH,
  async ({ page }) => {
    await test.step('every passage of an article is opened', async () => {
      await page.goto('figures/kim-jong-un');
      const story = page.locator('[data-story]').first();
      const more = story.getByRole('button', { name: /^Altri \d+ passaggi/ });
      const hidden = Number(/\d+/.exec(await more.innerText())?.[0]);
      const shown = await story.getByRole('listitem').count();
      await more.click();
      await expect(story.getByRole('listitem')).toHaveCount(shown + hidden);
    });

    await test.step('who appears with a figure is counted, and a count leads to those articles', async () => {
      await page.goto('figures/vladimir-putin');
      const row = page.getByRole('table').getByRole('row', { name: /^Kim Jong-un/ });
      const count = row.getByRole('link', { name: /articoli$/ });
      const articles = Number.parseInt(await count.innerText(), 10);
      await count.click();
      await expect(page).toHaveURL(/\?with=vladimir-putin&with=kim-jong-un$/);
      await expect(page.getByRole('article')).toHaveCount(articles);
    });

    await test.step('the keyboard steps through the articles and passages of a figure', async () => {
      await page.goto('figures/vladimir-putin');
      await expect(page.locator('[data-naming]').first()).toBeVisible();
      await page.keyboard.press('j');
      await expect(page.getByRole('heading', { level: 3 }).first().getByRole('link')).toBeFocused();
      await page.keyboard.press('n');
      await expect(page.locator('[data-naming]').first()).toBeFocused();
      await page.keyboard.press('Enter');
      await expect(page).toHaveURL(/articles\/.*#b\d+$/);
    });

    await test.step('the list is ordered by headline and by mentions, also after reload', async () => {
      await page.goto('./?with=kim-jong-un');
      await page.getByRole('combobox', { name: 'Ordine' }).selectOption('Titolo, A–Z');
      await expect(page).toHaveURL(/sort=title$/);
      const collator = new Intl.Collator('it', { ignorePunctuation: true, numeric: true });
      const readHeadlines = () => page.getByRole('article').getByRole('heading').allInnerTexts();
      const headlines = await readHeadlines();
      expect(headlines.length).toBeGreaterThan(3);
      // The address is changed before the list.
      await expect.poll(readHeadlines).toEqual([...headlines].sort(collator.compare));

      await page.getByRole('combobox', { name: 'Ordine' }).selectOption('Più menzioni');
      await expect(page).toHaveURL(/sort=mentions$/);
      await page.reload();
      await expect(page.getByRole('article').first()).toContainText('menzioni');
      const texts = await page.getByRole('article').allInnerTexts();
      const mentions = texts.map((text) => Number(/(\d+) menzion/.exec(text)?.[1]));
      expect(mentions).toEqual([...mentions].sort((a, b) => b - a));
    });
  },
);
