import type { Page } from '@playwright/test';

/** Has the page be one of a device on which Dramatis was never opened: another context proves no more, and costs three times as much. */
export async function beginAnew(page: Page): Promise<void> {
  // A page of the same address without the app, which would go on keeping things.
  await page.goto('favicon.svg');
  await page.evaluate(() => sessionStorage.clear());
  const session = await page.context().newCDPSession(page);
  const { origin } = new URL(page.url());
  await session.send('Storage.clearDataForOrigin', { origin, storageTypes: 'indexeddb,local_storage' });
  await session.detach();
}
