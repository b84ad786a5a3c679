import { ANY_WIDTH } from './any-width.ts';
import { expect, LEAD, openAndKeep, test } from './offline-app.ts';
import { wholeBrowser } from './whole-browser.ts';

// A headless shell finds no app installable.
test.use({ launchOptions: wholeBrowser() });
test.describe.configure({ mode: 'default' });

for (const appBase of ['/', '/reader/']) {
  test.describe(`under ${appBase}`, () => {
    test.use({ appBase });

    test(
      'the browser finds the app installable, with nothing to object to in its manifest',
      ANY_WIDTH,
      async ({ page, host }) => {
        await openAndKeep(page, host.address + LEAD);
        const browser = await page.context().newCDPSession(page);
        const { url, errors } = await browser.send('Page.getAppManifest');
        expect(url).toBe(`${host.address}manifest.webmanifest`);
        expect(errors).toEqual([]);
        const { appId } = await browser.send('Page.getAppId');
        expect(appId).toBe(host.address);
        const { installabilityErrors } = await browser.send('Page.getInstallabilityErrors');
        // A window of a test keeps nothing beyond its own end, which is the one thing a browser objects to.
        expect(installabilityErrors.filter(({ errorId }) => errorId !== 'in-incognito')).toEqual([]);
        if (appBase !== '/') return;

        await test.step('the frame of the window follows the theme that the reader chose', async () => {
          await page.goto(host.address);
          const colours = () =>
            page
              .locator('meta[name="theme-color"]')
              .evaluateAll((tags) => tags.map((tag) => tag.getAttribute('content')));
          const ofSystem = await colours();
          expect(new Set(ofSystem).size).toBe(2);
          await page.evaluate(() => (document.documentElement.dataset['theme'] = 'sepia'));
          await expect.poll(async () => new Set(await colours()).size).toBe(1);
          expect(await colours()).not.toContain(ofSystem[0]);
          await page.evaluate(() => delete document.documentElement.dataset['theme']);
          await expect.poll(colours).toEqual(ofSystem);
        });

        await test.step('no text becomes code, and no address of another script does', async () => {
          const refusals = await page.evaluate(async () => {
            const namesOf = async (attempts: readonly (() => unknown)[]) => {
              const names: string[] = [];
              for (const attempt of attempts) {
                try {
                  await attempt();
                  names.push('let through');
                } catch (error) {
                  names.push(error instanceof Error ? error.name : 'refused');
                }
              }
              return names;
            };
            return namesOf([
              () => {
                document.createElement('p').innerHTML = '<b>text</b>';
              },
              () => new DOMParser().parseFromString('<b>text</b>', 'text/html'),
              () => navigator.serviceWorker.register('/appearance.js'),
              () => new Worker('/appearance.js'),
              () => navigator.serviceWorker.register('/sw.js'),
            ]);
          });
          expect(refusals).toEqual(['TypeError', 'TypeError', 'TypeError', 'TypeError', 'let through']);
        });
      },
    );
  });
}
