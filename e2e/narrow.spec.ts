import { expect, test } from '@playwright/test';
import { ANY_WIDTH } from './any-width.ts';
import { openCast } from './cast.ts';

const LEAD = 'articles/kim-sostegno-mosca-belousov';

test.use({ locale: 'it-IT' });

test('a window has what it has room for', ANY_WIDTH, async ({ page }) => {
  await test.step('the narrowest phone is led from an article to all figures, and scrolls nothing sideways', async () => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(LEAD);
    const cast = await openCast(page, true);
    await cast.getByRole('link', { name: 'Tutte le figure della biblioteca' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Figure');
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  });

  await test.step('where the bar has no room for the search its key leads to the page of the search', async () => {
    await page.setViewportSize({ width: 1000, height: 800 });
    await page.goto(LEAD);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await page.keyboard.press('/');
    await expect(page.getByRole('searchbox', { name: 'Cerca in tutti gli articoli' })).toBeFocused();
    await page.keyboard.type('mosca');
    await expect(page).toHaveURL(/q=mosca$/);
  });

  await test.step('no two bars of a figure’s timeline cover each other', async () => {
    for (const width of [360, 1440]) {
      await page.setViewportSize({ width, height: 800 });
      await page.goto('figures/kim-jong-un');
      await expect(page.locator('main figure path').first()).toBeVisible();
      const boxes = await page.locator('main figure path').evaluateAll((bars) =>
        bars.map((bar) => {
          const { left, right } = bar.getBoundingClientRect();
          return { left, right };
        }),
      );
      expect(boxes.length).toBeGreaterThan(5);
      boxes.slice(1).forEach(({ left }, at) => expect(left).toBeGreaterThanOrEqual(boxes[at]!.right - 0.05));
    }
  });

  await test.step('the way to the figures stays clear of a finder in however many lines', async () => {
    const together = ['trattato-partenariato-russia-corea-del-nord', 'kim-jong-un', 'vladimir-putin'];
    for (const width of [320, 390]) {
      await page.setViewportSize({ width, height: 700 });
      for (const names of [together, together.slice(1), together.slice(2)]) {
        await page.goto(`${LEAD}?${names.map((name) => `with=${name}`).join('&')}`);
        const finder = page.getByRole('region', { name: 'Passaggi scelti' });
        await expect(finder).toBeVisible();
        const button = page.getByRole('button', { name: /^Figure \d/ });
        const top = async () => (await finder.boundingBox())!.y;
        // The finder is measured when it is set, and again when the type has arrived.
        await expect
          .poll(async () => {
            const box = (await button.boundingBox())!;
            return Math.round((await top()) - box.y - box.height);
          })
          .toBe(16);
      }
      await page.getByRole('button', { name: 'Togli filtro' }).click();
      await expect(page.getByRole('button', { name: /^Figure \d/ })).toHaveCSS('bottom', '16px');
    }
  });
});
