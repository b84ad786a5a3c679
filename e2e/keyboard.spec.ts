import { expect, test } from '@playwright/test';
import { ANY_WIDTH } from './any-width.ts';

const LEAD = 'articles/kim-sostegno-mosca-belousov';

test.use({ locale: 'it-IT' });

test('the keyboard alone reads, chooses, steps, peeks and leaves', ANY_WIDTH, async ({ page }) => {
  await page.goto(LEAD);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();

  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Vai al contenuto' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();

  await page.keyboard.press('j');
  const first = await page.evaluate(() => document.activeElement?.id);
  await page.keyboard.press('j');
  const second = await page.evaluate(() => document.activeElement?.id);
  await page.keyboard.press('k');
  expect(await page.evaluate(() => document.activeElement?.id)).toBe(first);
  expect(second).not.toBe(first);

  const line = await page.evaluate(() => window.scrollY);
  await page.keyboard.press('f');
  await expect(page.getByRole('button', { name: /^Kim Jong-un/ })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\?with=kim-jong-un$/);

  const position = page.getByRole('region', { name: 'Passaggi scelti' }).getByRole('status');
  // The address is changed before the page.
  await expect(position).toHaveText(/ menzioni$/);
  await page.keyboard.press('n');
  await expect(position).toHaveText(/ di \d+$/);
  await expect(page.locator('[data-current]')).toBeFocused();
  const before = await position.innerText();
  await page.keyboard.press('n');
  await expect(position).not.toHaveText(before);
  await page.keyboard.press('p');
  await expect(position).toHaveText(before);

  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await expect(page).not.toHaveURL(/with=/);
  await expect(page.getByRole('button', { name: /^Kim Jong-un/ })).toBeFocused();
  // The finder was still on its way when it was left.
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBe(line);

  await test.step('a focused mention opens its card, which the arrow enters and Esc leaves', async () => {
    await page.goto(LEAD);
    const mention = page.getByRole('link', { name: 'Andrei Belousov, persona' }).nth(1);
    await mention.focus();
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Tab');
    const card = page.getByRole('group', { name: 'Andrei Belousov' });
    await expect(card).toBeVisible();
    await expect(card).toContainText('volte in questo articolo');
    const [cardBox, mentionBox] = [await card.boundingBox(), await mention.boundingBox()];
    if (cardBox === null || mentionBox === null) throw new Error('card or mention has no box');
    const isClear =
      cardBox.y >= mentionBox.y + mentionBox.height || cardBox.y + cardBox.height <= mentionBox.y;
    expect(isClear).toBe(true);
    await page.keyboard.press('ArrowDown');
    await expect(card.getByRole('button', { name: 'Filtra' })).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(card).toBeHidden();
    await expect(mention).toBeFocused();
  });

  await test.step('Tab beyond the end of a card goes on in the text, not at the end of the page', async () => {
    await page.goto(LEAD);
    await page.getByRole('link', { name: 'Andrei Belousov, persona' }).nth(1).focus();
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Tab');
    const card = page.getByRole('group', { name: 'Andrei Belousov' });
    await expect(card).toContainText('volte in questo articolo');
    await page.keyboard.press('ArrowDown');
    await expect(card.getByRole('button', { name: 'Filtra' })).toBeFocused();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await expect(card.getByRole('button', { name: 'Correggi Andrei Belousov' })).toBeFocused();
    await page.keyboard.press('Tab');
    await expect(page.getByRole('link', { name: 'Kim Jong-un, persona', exact: true }).first()).toBeFocused();
  });
});

test('the keyboard finds settings, search, theme and help', ANY_WIDTH, async ({ page }) => {
  await test.step('it stays in the open settings until Esc gives it back to their button', async () => {
    await page.goto(LEAD);
    const button = page.getByRole('button', { name: 'Aspetto del testo e tasti' });
    await button.focus();
    await page.keyboard.press('Enter');
    const panel = page.getByRole('dialog', { name: 'Aspetto del testo' });
    await panel.getByRole('link', { name: 'Biblioteca al sicuro' }).focus();
    await page.keyboard.press('Tab');
    await expect(panel.getByRole('button', { name: 'Chiudi' })).toBeFocused();
    await page.keyboard.press('Tab');
    await expect(panel.getByRole('radio', { name: 'Sistema' })).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(panel).toBeHidden();
    await expect(button).toBeFocused();
  });

  await test.step('a search begun in the bar of another page is written on in the page of the search, no letter lost', async () => {
    await page.goto(LEAD);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await page.keyboard.press('/');
    await page.keyboard.type('nuova via della');
    await expect(page.getByRole('heading', { level: 1, name: 'Cerca' })).toBeVisible();
    await page.keyboard.type(' seta');
    await expect(page.getByRole('searchbox')).toBeFocused();
    await expect(page.getByRole('searchbox')).toHaveValue('nuova via della seta');
    await expect(page.getByText('1 articolo trovato')).toBeVisible();
    await page.keyboard.press('ArrowDown');
    await expect(page.getByRole('link', { name: /^Nuova via della seta, / })).toBeFocused();
  });

  await test.step('keys find search, theme and help', async () => {
    await page.goto('./');
    // A key that is pressed before the app has drawn anything is nobody's.
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await page.keyboard.press('/');
    await expect(page.getByRole('searchbox', { name: 'Cerca in tutti gli articoli' })).toBeFocused();
    await page.keyboard.type('mosca');
    await expect(page).toHaveURL(/q=mosca/);
    await page.keyboard.press('Escape');
    await page.locator('main').focus();
    await page.keyboard.press('t');
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'light');
    await page.reload();
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'light');
    await page.keyboard.press('?');
    await expect(page.getByRole('dialog', { name: 'Tasti' })).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toBeHidden();
  });
});
