/** A reader corrects who is named, once and everywhere, and takes it back. */
import { expect, test, type Page } from '@playwright/test';
import { ANY_WIDTH } from './any-width.ts';
import { findFaults } from './find-faults.ts';
import { heldRecords, LEAD } from './kept-things.ts';

test.use({ locale: 'it-IT' });

const belousov = (page: Page) =>
  page.getByRole('article').getByRole('link', { name: /Andrei Belousov, persona$/ });
const facetOf = (page: Page, name: RegExp) => page.getByRole('complementary').getByRole('button', { name });

/** Merges whom the lead names most into another of its figures, by the card of a mention. */
async function mergeIntoPutin(page: Page) {
  await belousov(page).nth(1).hover();
  const card = page.getByRole('group', { name: 'Andrei Belousov' });
  await card.getByRole('button', { name: 'Correggi Andrei Belousov' }).click();
  const sheet = page.getByRole('dialog', { name: 'Correggi un nome' });
  await sheet.getByRole('button', { name: /^È lo stesso di/ }).click();
  await sheet.getByRole('combobox', { name: 'Cerca un nome' }).fill('putin');
  await page.getByRole('option', { name: /^Vladimir Putin/ }).click();
  await expect(sheet.getByText(/^\d+ menzioni in \d+ articol[io]$/)).toBeVisible();
  expect(await findFaults(page)).toEqual([]);
  await sheet.getByRole('button', { name: 'Correggi', exact: true }).click();
  await expect(sheet.getByText(/^Corretto: \d+ menzioni in \d+ articol[io]\.$/)).toBeFocused();
  await sheet.getByRole('button', { name: 'Chiudi' }).last().click();
}

test(
  'two figures merged are one in article, library and profile, until it is undone',
  ANY_WIDTH,
  async ({ page }) => {
    await page.goto(LEAD);
    await expect(belousov(page).first()).toBeVisible();
    const before = await belousov(page).count();
    await mergeIntoPutin(page);
    await expect(belousov(page)).toHaveCount(0);
    expect(await heldRecords(page, 'corrections')).toMatchObject([{ kind: 'same-as' }]);

    await page.reload();
    await expect(page.getByRole('article')).toBeVisible();
    await expect(belousov(page)).toHaveCount(0);

    // Old addresses lead on: a filter to whom it means now, a figure's page to the one that is left.
    await page.goto('./?with=andrei-belousov');
    await expect(facetOf(page, /^Vladimir Putin/)).toHaveAttribute('aria-pressed', 'true');
    await expect(facetOf(page, /^Andrei Belousov/)).toHaveCount(0);
    await page.goto('figures/andrei-belousov');
    await expect(page.getByRole('heading', { level: 1, name: 'Vladimir Putin' })).toBeVisible();
    await expect(page).toHaveURL(/figures\/vladimir-putin$/);
    await expect(page.getByText('Hai unito qui un’altra voce.')).toBeVisible();

    await page.getByRole('link', { name: 'Tutte le correzioni' }).click();
    await page
      .getByRole('button', { name: 'Annulla: Andrei Belousov è lo stesso di Vladimir Putin' })
      .click();
    await expect(page.getByText('La correzione è annullata.')).toBeFocused();
    expect(await heldRecords(page, 'corrections')).toEqual([]);
    await page.goto('figures/andrei-belousov');
    await expect(page.getByRole('heading', { level: 1, name: 'Andrei Belousov' })).toBeVisible();
    await page.goto(LEAD);
    await expect(belousov(page)).toHaveCount(before);
  },
);
