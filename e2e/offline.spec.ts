import { ANY_WIDTH } from './any-width.ts';
import { expect, expectLead, expectLibrary, LEAD, openAndKeep, test } from './offline-app.ts';

test.describe.configure({ mode: 'default' });

for (const appBase of ['/', '/reader/']) {
  test.describe(`under ${appBase}`, () => {
    test.use({ appBase });

    test('what was opened once is read without connection', ANY_WIDTH, async ({ page, host, context }) => {
      await openAndKeep(page, host.address);
      await context.setOffline(true);

      await test.step('row 4: an address that was never opened opens without connection', async () => {
        await page.goto(host.address + LEAD);
        await expectLead(page);
        await page.goto(`${host.address}figures/vladimir-putin?x=1`);
        await expect(page.getByRole('heading', { level: 1 })).toHaveText('Vladimir Putin');
        await page.goto(`${host.address}no/such/page`);
        await expect(page.getByRole('heading', { level: 1 })).toHaveText('Questa pagina non c’è');
      });

      await test.step('row 1: a page that is loaded anew without connection is there', async () => {
        await page.goto(host.address + LEAD);
        await expectLead(page);
        await page.reload();
        await expectLead(page);
      });

      await test.step('row 2: the host is gone, and every page is there all the same', async () => {
        await context.setOffline(false);
        await host.stop();
        await page.goto(host.address);
        await page.reload();
        await expectLibrary(page);
        await page.getByRole('article').getByRole('heading').getByRole('link').first().click();
        await expect(page.getByRole('article').getByRole('paragraph').first()).toBeVisible();
        await page.goto(`${host.address}figures?q=kim`);
        await expect(page.getByRole('link', { name: /^Kim Jong-un/ }).first()).toBeVisible();
      });
    });
  });
}
