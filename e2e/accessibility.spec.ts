import { expect, test } from '@playwright/test';
import { ANY_WIDTH } from './any-width.ts';
import { closeCast, openCast } from './cast.ts';
import { findFaults } from './find-faults.ts';

const LEAD = 'articles/kim-sostegno-mosca-belousov';

test.use({ locale: 'it-IT' });

const PAGES = {
  'the lead': LEAD,
  'the lead filtered': `${LEAD}?with=kim-jong-un&with=vladimir-putin`,
  'the library': './',
  'the library filtered': './?with=kim-jong-un&q=mosca',
  'the library without somebody': './?with=kim-jong-un&without=donald-trump&sort=mentions',
  // Narrowed, since a rule is tried on every row and all rows are alike.
  'the figures by letter': 'figures?q=a',
  'the organisations by prominence': 'figures?type=organisation&order=prominence&q=c',
  'a search for a figure that finds nobody': 'figures?q=zzzz',
  'a figure': 'figures/vladimir-putin',
  'a place': 'figures/mosca',
  'a work': 'figures/premio-nobel-per-la-fisica',
  'a search': 'search?q=vostochny',
  'a search that finds nothing': 'search?q=zzzz',
  'what this device keeps': 'safety',
  'what a reader brings': 'import',
  'names put right': 'corrections',
  'a missing page': 'no-such-page',
};

// Each visit takes longer in a browser that has seen nothing, so one reader goes to them all; the first fault does not hide the next.
test('no page has an accessibility fault in any theme, and each fits its window', async ({
  page,
  isMobile,
}) => {
  test.slow();
  for (const [name, address] of Object.entries(PAGES)) {
    await page.goto(address);
    await expect(page.getByRole('heading', { level: 1 })).toBeAttached();
    await page.waitForLoadState('networkidle');
    // Colours are the same at every width: a phone's own parts, its sheets and cards, are looked at in all themes below.
    expect.soft(await findFaults(page, isMobile ? 'first-theme' : 'all-themes'), name).toEqual([]);
    expect
      .soft(await page.evaluate(() => document.documentElement.scrollWidth), name)
      .toBeLessThanOrEqual(page.viewportSize()!.width);
    if (!isMobile) continue;
    // The narrowest phone of all, by the same sheets of style.
    const size = page.viewportSize()!;
    await page.setViewportSize({ width: 320, height: 640 });
    await page.waitForFunction(() => window.innerWidth === 320);
    expect
      .soft(await page.evaluate(() => document.documentElement.scrollWidth), name)
      .toBeLessThanOrEqual(320);
    await page.setViewportSize(size);
  }
});

test('nothing that opens over the lead has an accessibility fault in any theme', async ({
  page,
  isMobile,
}) => {
  test.slow();
  await test.step('the peek card', async () => {
    await page.goto(LEAD);
    const mention = page.getByRole('link', { name: 'Andrei Belousov, persona' }).nth(1);
    await (isMobile ? mention.tap() : mention.hover());
    const card = isMobile
      ? page.getByRole('dialog', { name: 'Andrei Belousov' })
      : page.getByRole('group', { name: 'Andrei Belousov' });
    await expect(card).toContainText('volte in questo articolo');
    expect.soft(await findFaults(page)).toEqual([]);
  });

  await test.step('the settings', async () => {
    await page.goto(LEAD);
    await page.getByRole('button', { name: 'Aspetto del testo e tasti' }).click();
    const panel = page.getByRole('dialog', { name: 'Aspetto del testo' });
    await expect(panel).toBeVisible();
    expect.soft(await findFaults(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await expect(panel).toBeHidden();
  });

  await test.step('the cast and the help', async () => {
    await openCast(page, isMobile);
    expect.soft(await findFaults(page)).toEqual([]);
    await closeCast(page, isMobile);
    await page.keyboard.press('?');
    await expect(page.getByRole('dialog', { name: 'Tasti' })).toBeVisible();
    expect.soft(await findFaults(page)).toEqual([]);
  });
});

test(
  'the page that edits an own article has no accessibility fault in any theme on 320 pixels',
  ANY_WIDTH,
  async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto('import');
    const text =
      'Un incontro a Trento\n\nIl presidente Sergio Mattarella ha ricevuto a Trento Roberta Metsola.';
    await page.getByRole('textbox', { name: 'Il testo di un articolo' }).fill(text);
    await page.getByRole('button', { name: 'Aggiungi alla biblioteca' }).click();
    await page.getByRole('link', { name: 'Modifica «Un incontro a Trento»' }).click();
    await page.getByText('Che cos’è ogni riga').click();
    await expect(page.getByRole('combobox', { name: /^Che cos’è «Il presidente/ })).toBeVisible();
    expect(await findFaults(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  },
);
