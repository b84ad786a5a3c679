import type { Page } from '@playwright/test';

/** Records from the next page on by how much its layout shifts. */
export async function watchShifts(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const shifts: number[] = [];
    Object.assign(window, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) if ('value' in entry) shifts.push(Number(entry.value));
    }).observe({ type: 'layout-shift', buffered: true });
  });
}

/** The shifts of the page so far; null where nobody has watched. */
export function shiftsOf(page: Page): Promise<unknown> {
  return page.evaluate(() => ('shifts' in window ? window.shifts : null));
}
