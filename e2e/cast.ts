import type { Page } from '@playwright/test';

/** On a phone the cast stands behind a button. */
export async function openCast(page: Page, isPhone: boolean) {
  if (!isPhone) return page.getByRole('complementary');
  await page.getByRole('button', { name: /^Figure/ }).click();
  return page.getByRole('dialog');
}

/** Puts the cast of a phone away again. */
export async function closeCast(page: Page, isPhone: boolean) {
  if (isPhone) await page.getByRole('dialog').getByRole('button', { name: 'Chiudi' }).click();
}
