import { rmSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { ANY_WIDTH } from './any-width.ts';
import type { Fault, FaultyHost } from './faulty-host.ts';
import {
  collectErrors,
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
import { makeNextVersion } from './versions.ts';

test.describe.configure({ mode: 'default' });

let next = '';
test.beforeAll(() => {
  next = makeNextVersion('v2');
});
test.afterAll(() => rmSync(next, { recursive: true, force: true }));

const updateNotice = (page: Page) => page.getByRole('region', { name: 'Nuova versione' });
const versionOf = (page: Page) => page.locator('html').getAttribute('data-version');

/** Puts the new version on the host, and lets the browser look for it as it does from time to time. */
async function deployNext(page: Page, host: FaultyHost): Promise<void> {
  host.deploy(next);
  await page.evaluate(async () => (await navigator.serviceWorker.ready).update());
  await expect(updateNotice(page)).toContainText('Una nuova versione è pronta');
}

/** The passage at the top of the view, just below the bar. */
function passageInView(page: Page) {
  return page.evaluate(() => {
    const passages = [...document.querySelectorAll('article [data-passage]')];
    return passages.find((passage) => passage.getBoundingClientRect().bottom > 56 + 14)?.id;
  });
}

test(
  'row 8: after a deploy an open page goes on with its own version, whole and unasked',
  ANY_WIDTH,
  async ({ page, host }) => {
    await openAndKeep(page, host.address);
    const reloads = watchReloads(page);
    await deployNext(page, host);
    // Its lazy code is gone from the host.
    await page.getByRole('link', { name: 'Figure', exact: true }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Figure');
    await updateNotice(page).getByRole('button', { name: 'Più tardi' }).click();
    await expect(updateNotice(page)).toBeHidden();
    expect(reloads()).toBe(0);

    // The connection goes while the new version waits: the old one is still complete.
    await host.stop();
    await page.goto(host.address + LEAD);
    await expectLead(page);
    expect(await versionOf(page)).toBeNull();
  },
);

test(
  'row 9: an update that is agreed to comes to every tab, and takes no draft, filter or place',
  ANY_WIDTH,
  async ({ page, host, context }) => {
    await openAndKeep(page, `${host.address}${LEAD}?with=vladimir-putin`);
    const paragraph = page.locator('article p', { hasText: 'La cornice è il' });
    await paragraph.evaluate((element) =>
      window.scrollBy({ top: element.getBoundingClientRect().top - 60, behavior: 'instant' }),
    );
    const place = await passageInView(page);
    const filtered = await context.newPage();
    await filtered.goto(`${host.address}?with=kim-jong-un&q=mosca`);
    await expectLibrary(filtered);
    const found = await filtered.getByRole('article').count();
    const writing = await context.newPage();
    await writing.goto(host.address + LEAD);
    await describePicture(writing, 'Parole non ancora salvate');
    const reloads = [page, filtered, writing].map(watchReloads);

    await deployNext(page, host);
    await updateNotice(page).getByRole('button', { name: 'Aggiorna' }).click();

    await expect(page.locator('html')).toHaveAttribute('data-version', 'v2');
    await expect(page).toHaveURL(/\?with=vladimir-putin$/);
    await expect.poll(() => passageInView(page)).toBe(place);
    await expect(filtered.locator('html')).toHaveAttribute('data-version', 'v2');
    await expect(filtered).toHaveURL(/\?with=kim-jong-un&q=mosca$/);
    await expect(filtered.getByRole('article')).toHaveCount(found);

    // Who is writing is not disturbed, and their page still finds its own code.
    await expect(writing.getByText('Finisci quello che stai scrivendo')).toBeVisible();
    await expect(writing.getByRole('textbox', { name: /^Che cosa si vede/ })).toHaveValue(
      'Parole non ancora salvate',
    );
    expect(await versionOf(writing)).toBeNull();
    await writing.getByRole('button', { name: 'Salva la descrizione' }).click();
    await writing.getByRole('link', { name: 'Figure', exact: true }).click();
    await expect(writing.getByRole('heading', { level: 1 })).toHaveText('Figure');
    await updateNotice(writing).getByRole('button', { name: 'Ricarica' }).click();
    await expect(writing.locator('html')).toHaveAttribute('data-version', 'v2');
    await writing.goto(host.address + LEAD);
    await expect(writing.getByRole('img', { name: 'Parole non ancora salvate' })).toBeVisible();

    // Nothing goes round in circles, and the version before is tidied away.
    await expectReady(page);
    expect(reloads.map((count) => count())).toEqual([1, 1, 2]);
    await expect
      .poll(() =>
        page.evaluate(async () => (await caches.keys()).filter((name) => name.includes(':shell:')).length),
      )
      .toBe(1);
    await host.stop();
    await page.reload();
    await expectLead(page);
  },
);

/** One red pixel. */
const PIXEL = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==',
  'base64',
);

/** Puts a picture into the article and begins to describe it. */
async function describePicture(page: Page, words: string): Promise<void> {
  const file = { name: 'foto.png', mimeType: 'image/png', buffer: PIXEL };
  await page.getByRole('figure').first().locator('input[type=file]').setInputFiles(file);
  await page.getByRole('button', { name: 'Modifica l’immagine' }).click();
  await page.getByRole('textbox', { name: /^Che cosa si vede/ }).fill(words);
}

test.describe('without a service worker', () => {
  test.use({ serviceWorkers: 'block' });
  const LATE_CODE = /^assets\/FiguresPage-.*\.js$/;

  test('late code that fails is explained or comes, without a loop', ANY_WIDTH, async ({ page, host }) => {
    const openLate = () => page.getByRole('link', { name: 'Figure', exact: true }).click();
    const heading = page.getByRole('heading', { level: 1 });
    const loads = watchReloads(page);
    for (const [title, fault] of [
      ['row 10: late code that is not there is explained after one reload', 'missing'],
      ['row 11: late code that is answered with the page of the app is explained after one reload', 'page'],
    ] as const) {
      await test.step(title, async () => {
        await page.goto(`${host.address}?with=kim-jong-un`);
        await expectLibrary(page);
        // That the page was loaded anew is remembered for a while, as in the tab of one reader: here is another.
        await page.evaluate(() => sessionStorage.clear());
        host.breakWith((path) => (LATE_CODE.test(path) ? fault : null));
        const before = loads();
        await openLate();
        await expect.poll(loads).toBe(before + 1);
        await expect(heading).toHaveText('Manca una parte dell’app');
        await expect(page.getByRole('link', { name: 'Torna agli articoli' })).toBeVisible();
        await page.waitForLoadState('networkidle');
        expect(loads()).toBe(before + 1);
      });
      host.mend();
      // Its code is with the browser from here on.
      if (fault === 'page') {
        await page.getByRole('button', { name: 'Riprova' }).click();
        await expect(heading).toHaveText('Figure');
      }
    }
    await forgetFetched(page);

    await test.step('row 10: late code without connection is explained on the page, which stays', async () => {
      await page.goto(host.address);
      await expectLibrary(page);
      const before = loads();
      await host.stop();
      await openLate();
      await expect(heading).toHaveText('Manca una parte dell’app');
      expect(loads()).toBe(before);
      await host.restart();
    });

    await test.step('row 10: late code that a deploy took away comes with one reload, where the reader wanted to go', async () => {
      await page.goto(host.address);
      await expectLibrary(page);
      await page.evaluate(() => sessionStorage.clear());
      host.deploy(next);
      const before = loads();
      await openLate();
      await expect(heading).toHaveText('Figure');
      expect(await versionOf(page)).toBe('v2');
      expect(loads()).toBe(before + 1);
    });
  });
});

/** Has the browser ask the host for everything again. */
async function forgetFetched(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.clearBrowserCache');
  await session.detach();
}

const WORKER_FAULTS = [
  ['row 13', 'missing'],
  ['row 13', 'error'],
  ['row 14', 'page'],
] as const satisfies readonly (readonly [string, Fault])[];

test(
  'a worker that the host does not give, or gives the page in the place of, is told or done without',
  ANY_WIDTH,
  async ({ page, host }) => {
    const errors = collectErrors(page);
    const breakWorker = (fault: Fault) => host.breakWith((path) => (path === 'sw.js' ? fault : null));
    for (const [row, fault] of WORKER_FAULTS) {
      await test.step(`${row}: a first visit with «${fault}» for a worker works online and says what is missing`, async () => {
        breakWorker(fault);
        await page.goto(host.address + LEAD);
        await expectLead(page);
        await expect(offlineLine(page)).toContainText('Il browser non ha potuto avviare');
      });
    }
    expect(errors).toEqual([]);
    host.mend();
    await offlineLine(page).getByRole('button', { name: 'Riprova ora' }).click();
    await expectReady(page);

    for (const [row, fault] of WORKER_FAULTS) {
      await test.step(`${row}: a worker that the host answers with «${fault}» leaves the one that is there to serve`, async () => {
        breakWorker(fault);
        await page.goto(host.address);
        await expectReady(page);
        const timesAsked = () => host.asked.filter((path) => path === 'sw.js').length;
        const asked = timesAsked();
        // As when the reader comes back to the tab.
        await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
        await expect.poll(timesAsked).toBeGreaterThan(asked);
        await host.stop();
        await page.goto(host.address + LEAD);
        await expectLead(page);
        await expectReady(page);
        await host.restart();
      });
    }
    expect(errors).toEqual([]);
  },
);
