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
  'what this device keeps': 'safety',
  'what a reader brings': 'import',
  'names put right': 'corrections',
  'a missing page': 'no-such-page',
};

for (const [name, address] of Object.entries(PAGES)) {
  test(`${name} has no accessibility fault in any theme, and fits its window`, async ({ page }) => {
    await page.goto(address);
    await expect(page.getByRole('heading', { level: 1 })).toBeAttached();
    await page.waitForLoadState('networkidle');
    expect(await findFaults(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
      page.viewportSize()!.width,
    );
  });
}

test('the open cast and the help have no accessibility fault in any theme', async ({ page, isMobile }) => {
  await page.goto(LEAD);
  await openCast(page, isMobile);
  expect(await findFaults(page)).toEqual([]);
  await closeCast(page, isMobile);
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog', { name: 'Tasti' })).toBeVisible();
  expect(await findFaults(page)).toEqual([]);
});

test('the open peek card has no accessibility fault in any theme', async ({ page, isMobile }) => {
  await page.goto(LEAD);
  const mention = page.getByRole('link', { name: 'Andrei Belousov, persona' }).nth(1);
  await (isMobile ? mention.tap() : mention.hover());
  const card = isMobile
    ? page.getByRole('dialog', { name: 'Andrei Belousov' })
    : page.getByRole('group', { name: 'Andrei Belousov' });
  await expect(card).toContainText('volte in questo articolo');
  expect(await findFaults(page)).toEqual([]);
});

test('no page scrolls sideways on 320 pixels', ANY_WIDTH, async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  for (const address of Object.values(PAGES)) {
    await page.goto(address);
    await expect(page.getByRole('heading', { level: 1 })).toBeAttached();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  }
});
