import { expect, expectLead, expectLibrary, LEAD, openAndKeep, test } from './offline-app.ts';

test.skip(({ isMobile }) => isMobile, 'a connection knows no width of the window');
test.describe.configure({ mode: 'default' });

for (const appBase of ['/', '/reader/']) {
  test.describe(`under ${appBase}`, () => {
    test.use({ appBase });

    test('row 1: a page that is loaded anew without connection is there', async ({ page, host, context }) => {
      await openAndKeep(page, host.address + LEAD);
      await context.setOffline(true);
      await page.reload();
      await expectLead(page);
    });

    test('row 2: the host is gone, and every page is there all the same', async ({ page, host }) => {
      await openAndKeep(page, host.address);
      await host.stop();
      await page.reload();
      await expectLibrary(page);
      await page.getByRole('article').getByRole('heading').getByRole('link').first().click();
      await expect(page.getByRole('article').getByRole('paragraph').first()).toBeVisible();
      await page.goto(`${host.address}figures?q=kim`);
      await expect(page.getByRole('link', { name: /^Kim Jong-un/ }).first()).toBeVisible();
    });

    test('row 4: an address that was never opened opens without connection', async ({
      page,
      host,
      context,
    }) => {
      await openAndKeep(page, host.address);
      await context.setOffline(true);
      await page.goto(host.address + LEAD);
      await expectLead(page);
      await page.goto(`${host.address}figures/vladimir-putin?x=1`);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Vladimir Putin');
      await page.goto(`${host.address}no/such/page`);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Questa pagina non c’è');
    });
  });
}
