import type { Page } from '@playwright/test';
import { ANY_WIDTH } from './any-width.ts';
import type { Fault } from './faulty-host.ts';
import {
  expect,
  expectLead,
  expectLibrary,
  expectReady,
  LEAD,
  offlineLine,
  openAndKeep,
  test,
  watchReloads,
} from './offline-app.ts';

test.describe.configure({ mode: 'default' });

/** A page that needs code of its own, which nobody has asked for yet. */
async function expectFigure(page: Page, address: string): Promise<void> {
  await page.goto(`${address}figures/vladimir-putin`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Vladimir Putin');
}

test(
  'a device that has everything reads on, whatever becomes of host, worker and caches',
  ANY_WIDTH,
  async ({ page, host }) => {
    await openAndKeep(page, host.address);
    const session = await page.context().newCDPSession(page);

    await test.step('row 22: a worker that was stopped starts again without connection', async () => {
      await session.send('ServiceWorker.enable');
      await session.send('ServiceWorker.stopAllWorkers');
      await host.stop();
      await page.goto(host.address + LEAD);
      await expectLead(page);
      await host.restart();
    });

    await test.step('row 12: a single file that the browser deletes is fetched again', async () => {
      await openAndKeep(page, host.address);
      const lost = await page.evaluate(async () => {
        const name = (await caches.keys()).find((key) => key.includes(':shell:'))!;
        const cache = await caches.open(name);
        const { url } = (await cache.keys()).find((request) => request.url.includes('/FigurePage-'))!;
        await cache.delete(url);
        return url;
      });
      // The browser's own store may still have it: what counts is what the worker keeps.
      const isKept = () => page.evaluate(async (url) => (await caches.match(url)) !== undefined, lost);
      expect(await isKept()).toBe(false);
      await page.reload();
      await expectReady(page);
      await expect.poll(isKept).toBe(true);
      await host.stop();
      await expectFigure(page, host.address);
      await host.restart();
    });

    await test.step('row 12: what the browser deletes comes back with the next visit online', async () => {
      await openAndKeep(page, host.address);
      await page.evaluate(async () => {
        for (const name of await caches.keys()) await caches.delete(name);
      });
      await host.stop();
      await page.goto(host.address);
      await expect(page.getByRole('heading', { name: 'Dramatis è da riprendere dalla rete' })).toBeVisible();

      await host.restart();
      await page.reload();
      await expectLibrary(page);
      await expectReady(page);
      await host.stop();
      await page.goto(host.address + LEAD);
      await expectLead(page);
      await host.restart();
    });

    // Last, since what was asked of such a host goes on waiting.
    await test.step('row 3: a connection that stands and brings nothing keeps nobody waiting', async () => {
      host.breakWith(() => 'silent');
      const conditions = { offline: false, latency: 600_000, downloadThroughput: 1, uploadThroughput: 1 };
      await session.send('Network.emulateNetworkConditions', conditions);
      await page.goto(host.address + LEAD, { waitUntil: 'commit' });
      await expectLead(page);
      await page.goto(host.address, { waitUntil: 'commit' });
      await expectLibrary(page);
    });
  },
);

const LAZY_CODE = /^assets\/FigurePage-.*\.js$/;

const REASONS = {
  page: 'Una parte è arrivata diversa da com’è sul sito',
  error: 'Il sito ha risposto con un errore',
  cut: 'Il collegamento si è interrotto',
  missing: 'Il sito ha risposto con un errore',
} as const satisfies Partial<Record<Fault, string>>;

test(
  'a part of the first visit that fails in one way after the other is told each time with its reason, and tried again',
  ANY_WIDTH,
  async ({ page, host }) => {
    const breakWith = (fault: keyof typeof REASONS) =>
      host.breakWith((path) => (LAZY_CODE.test(path) ? fault : null));
    const expectTold = async (fault: keyof typeof REASONS) => {
      await expect(offlineLine(page)).toContainText('Non ancora disponibile senza rete');
      await expect(offlineLine(page)).toContainText(REASONS[fault]);
    };
    /** What is said is said on the page too, and can be put away. */
    const putAway = async (fault: keyof typeof REASONS) => {
      const notice = page.getByRole('region', { name: 'Lettura senza rete' });
      await expect(notice.getByRole('status')).toContainText(REASONS[fault]);
      await notice.getByRole('button', { name: 'Chiudi' }).click();
      await expect(notice).toBeHidden();
    };

    // Each fault gives another reason than the one before, so that what is read is of the new attempt.
    await test.step('row 11: the page of the app in its place', async () => {
      breakWith('page');
      await page.goto(host.address);
      await expectLibrary(page);
      await expectTold('page');
      await putAway('page');
    });
    await test.step('row 5: an error of the server, met by the next visit', async () => {
      breakWith('error');
      await page.reload();
      await expectTold('error');
    });
    await test.step('row 7: a connection that breaks off, met when the connection returns', async () => {
      breakWith('cut');
      await page.evaluate(() => window.dispatchEvent(new Event('online')));
      await expectTold('cut');
    });
    await test.step('row 6: a file that is not there, met by the button', async () => {
      breakWith('missing');
      await offlineLine(page).getByRole('button', { name: 'Riprova ora' }).click();
      await expectTold('missing');
      await putAway('missing');
    });
    await test.step('a host that is well again', async () => {
      host.mend();
      await offlineLine(page).getByRole('button', { name: 'Riprova ora' }).click();
      await expectReady(page);
      await host.stop();
      await expectFigure(page, host.address);
    });

    // The host is gone. Last, since the page keeps the clock.
    await test.step('row 24: a clock that stands in 2001 reorders nothing and lets nothing expire', async () => {
      await page.goto(host.address);
      const headlines = () => page.getByRole('article').getByRole('heading').allInnerTexts();
      await expectLibrary(page);
      const before = await headlines();
      expect(before.length).toBeGreaterThan(5);
      const reloads = watchReloads(page);
      await page.clock.install({ time: new Date('2001-01-01T12:00:00Z') });
      await page.goto(host.address);
      await expectLibrary(page);
      expect(await page.evaluate(() => new Date().getFullYear())).toBe(2001);
      expect(await headlines()).toEqual(before);
      await expectReady(page);
      expect(reloads()).toBe(1);
    });
  },
);

test(
  'row 5: an article that fails leaves the rest available, and the line says what is missing',
  ANY_WIDTH,
  async ({ page, host }) => {
    host.breakWith((path) => (path.startsWith('assets/parisi-') ? 'error' : null));
    await page.goto(host.address);
    await expect(offlineLine(page)).toContainText(/senza rete: (\d+) di (?!\1)\d+ parti/);
    await page.reload();
    await expectLibrary(page);
    await expect(offlineLine(page)).toContainText('Non ancora disponibile');
    host.mend();
    await page.reload();
    await expectReady(page);
  },
);

test(
  'row 16: without room at the first visit the app works online and says what is missing',
  ANY_WIDTH,
  async ({ page, host }) => {
    const storage = await page.context().newCDPSession(page);
    const { origin } = new URL(host.address);
    await storage.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 50_000 });
    await page.goto(host.address);
    await expect(offlineLine(page)).toContainText('Su questo dispositivo non c’è spazio');
    await page.goto(host.address + LEAD);
    await expectLead(page);

    await storage.send('Storage.overrideQuotaForOrigin', { origin });
    // An attempt of its own may be under way already, or done: the next start does not wait for anybody.
    await page.reload();
    await expectReady(page);
  },
);

test.describe('under a sub-folder', () => {
  test.use({ appBase: '/reader/' });

  test(
    'row 27: the app keeps to its folder, in addresses, worker and caches',
    ANY_WIDTH,
    async ({ page, host }) => {
      const asked: string[] = [];
      page.on('request', (request) => asked.push(request.url()));
      await openAndKeep(page, host.address + LEAD);
      const { scope, names } = await page.evaluate(async () => ({
        scope: (await navigator.serviceWorker.ready).scope,
        names: await caches.keys(),
      }));
      expect(scope).toBe(host.address);
      expect(names.length).toBe(2);
      for (const name of names) expect(name).toContain('dramatis:/reader/:');
      expect(asked.filter((url) => !url.startsWith(host.address))).toEqual([]);
      await host.stop();
      await page.goto(`${host.address}?with=kim-jong-un`);
      await expectLibrary(page);
      await page.getByRole('article').getByRole('heading').getByRole('link').first().click();
      await expect(page).toHaveURL(/\/reader\/articles\/.*\?with=kim-jong-un$/);
    },
  );
});
