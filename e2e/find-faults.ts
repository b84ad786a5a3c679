import axe from 'axe-core';
import type { Page } from '@playwright/test';

const THEMES = ['light', 'sepia', 'dark'];

/** What axe finds on the page as it stands, in every theme or the first. A theme changes colours alone, so all the other rules are tried in the first. */
export async function findFaults(
  page: Page,
  which: 'all-themes' | 'first-theme' = 'all-themes',
): Promise<string[]> {
  // The page has no frames, so axe runs in it as it is; its package for Playwright opens another page for each run.
  await page.evaluate(axe.source);
  const faults: string[] = [];
  for (const theme of which === 'all-themes' ? THEMES : THEMES.slice(0, 1)) {
    await page.evaluate((chosen) => {
      document.documentElement.dataset['theme'] = chosen;
    }, theme);
    // Colours must have arrived: a fading passage has another contrast half-way.
    await page.evaluate(() =>
      Promise.all(document.getAnimations().map((animation) => animation.finished.catch(() => null))),
    );
    const found = await page.evaluate(
      async (rules) => {
        // What is well is not listed: on a long page that is every node, once for each rule.
        const { violations } = await window.axe.run(document, {
          resultTypes: ['violations'],
          ...(rules === null ? {} : { runOnly: rules }),
        });
        return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
      },
      theme === THEMES[0] ? null : ['color-contrast'],
    );
    faults.push(...found.map((fault) => `${theme}: ${fault}`));
  }
  return faults;
}

declare global {
  interface Window {
    /** What `axe.source` defines. */
    readonly axe: typeof axe;
  }
}
