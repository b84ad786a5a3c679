import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

const THEMES = ['light', 'sepia', 'dark'];

/** What axe finds on the page as it stands, in every theme. A theme changes colours alone, so all the other rules are tried in the first. */
export async function findFaults(page: Page) {
  const faults: string[] = [];
  for (const theme of THEMES) {
    await page.evaluate((chosen) => {
      document.documentElement.dataset['theme'] = chosen;
    }, theme);
    // Colours must have arrived: a fading passage has another contrast half-way.
    await page.evaluate(() =>
      Promise.all(document.getAnimations().map((animation) => animation.finished.catch(() => null))),
    );
    const axe = new AxeBuilder({ page });
    const { violations } = await (theme === THEMES[0] ? axe : axe.withRules(['color-contrast'])).analyze();
    faults.push(...violations.map(({ id, nodes }) => `${theme}: ${id}: ${nodes[0]?.html}`));
  }
  return faults;
}
