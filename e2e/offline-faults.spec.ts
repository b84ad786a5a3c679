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

test.skip(({ isMobile }) => isMobile, 'a connection knows no width of the window');
test.describe.configure({ mode: 'default' });

test('row 3: a connection that stands and brings nothing keeps nobody waiting', async ({ page, host }) => {
  await openAndKeep(page, host.address);
  host.breakWith(() => 'silent');
  const network = await page.context().newCDPSession(page);
  await network.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 600_000,
    downloadThroughput: 1,
    uploadThroughput: 1,
  });
  await page.goto(host.address + LEAD, { waitUntil: 'commit' });
  await expectLead(page);
  await page.goto(host.address, { waitUntil: 'commit' });
  await expectLibrary(page);
});

const LAZY_CODE = /^assets\/FigurePage-.*\.js$/;

for (const [row, fault, reason] of [
  ['row 5', 'error', 'Il sito ha risposto con un errore'],
  ['row 6', 'missing', 'Il sito ha risposto con un errore'],
  ['row 7', 'cut', 'Il collegamento si è interrotto'],
  ['row 11', 'page', 'Una parte è arrivata diversa da com’è sul sito'],
] as const satisfies readonly (readonly [string, Fault, string])[]) {
  test(`${row}: a part of the first visit that fails (${fault}) is told with its reason, and tried again`, async ({
    page,
    host,
  }) => {
    host.breakWith((path) => (LAZY_CODE.test(path) ? fault : null));
    await page.goto(host.address);
    await expectLibrary(page);
    await expect(offlineLine(page)).toContainText('Non ancora disponibile senza rete');
    await expect(offlineLine(page)).toContainText(reason);
    // What is said is said on the page too, and can be put away.
    const notice = page.getByRole('region', { name: 'Lettura senza rete' });
    await expect(notice.getByRole('status')).toContainText(reason);
    await notice.getByRole('button', { name: 'Chiudi' }).click();
    await expect(notice).toBeHidden();

    host.mend();
    if (row === 'row 5') await offlineLine(page).getByRole('button', { name: 'Riprova ora' }).click();
    if (row === 'row 6' || row === 'row 11') await page.reload();
    if (row === 'row 7') await page.evaluate(() => window.dispatchEvent(new Event('online')));
    await expectReady(page);
    await host.stop();
    await page.goto(`${host.address}figures/vladimir-putin`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Vladimir Putin');
  });
}

test('row 5: an article that fails leaves the rest available, and the line says what is missing', async ({
  page,
  host,
}) => {
  host.breakWith((path) => (path.startsWith('assets/parisi-') ? 'error' : null));
  await page.goto(host.address);
  await expect(offlineLine(page)).toContainText(/senza rete: (\d+) di (?!\1)\d+ parti/);
  await page.reload();
  await expectLibrary(page);
  await expect(offlineLine(page)).toContainText('Non ancora disponibile');
  host.mend();
  await page.reload();
  await expectReady(page);
});

test('row 12: what the browser deletes comes back with the next visit online', async ({ page, host }) => {
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
});

test('row 12: a single file that the browser deletes is fetched again', async ({ page, host }) => {
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
  await page.goto(`${host.address}figures/vladimir-putin`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Vladimir Putin');
});

test('row 16: without room at the first visit the app works online and says what is missing', async ({
  page,
  host,
}) => {
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
});

test('row 22: a worker that was stopped starts again without connection', async ({ page, host }) => {
  await openAndKeep(page, host.address);
  const workers = await page.context().newCDPSession(page);
  await workers.send('ServiceWorker.enable');
  await workers.send('ServiceWorker.stopAllWorkers');
  await host.stop();
  await page.goto(host.address + LEAD);
  await expectLead(page);
});

test('row 24: a clock that stands in 2001 reorders nothing and lets nothing expire', async ({
  page,
  host,
}) => {
  await openAndKeep(page, host.address);
  const headlines = () => page.getByRole('article').getByRole('heading').allInnerTexts();
  await expectLibrary(page);
  const before = await headlines();
  expect(before.length).toBeGreaterThan(5);
  const reloads = watchReloads(page);
  await page.clock.install({ time: new Date('2001-01-01T12:00:00Z') });
  await host.stop();
  await page.goto(host.address);
  await expectLibrary(page);
  expect(await page.evaluate(() => new Date().getFullYear())).toBe(2001);
  expect(await headlines()).toEqual(before);
  await expectReady(page);
  expect(reloads()).toBe(1);
});

test.describe('under a sub-folder', () => {
  test.use({ appBase: '/reader/' });

  test('row 27: the app keeps to its folder, in addresses, worker and caches', async ({ page, host }) => {
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
  });
});
