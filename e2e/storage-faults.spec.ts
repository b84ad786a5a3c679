/** What a reader keeps, when the device's storage fails: one test for each row of the table of faults. */
import { expect, test, type BrowserContext, type Page } from '@playwright/test';
import { ANY_WIDTH } from './any-width.ts';
import {
  choosePicture,
  expectReadable,
  heldRecords,
  keepPicture,
  LEAD,
  noticeOf,
  pictureIn,
  pictureOf,
  PIXEL,
  slotOf,
} from './kept-things.ts';

/** The version of the database that the app reads and writes, as in `src/storage/schema.ts`. */
const VERSION = 3;

test.use({ locale: 'it-IT' });

const toOrigin = (page: Page) => new URL(page.url()).origin;

/** A page of the same address without the app. */
async function openBarePage(context: BrowserContext): Promise<Page> {
  const bare = await context.newPage();
  await bare.goto('favicon.svg');
  return bare;
}

/** Opens the database in that version as another tab would, and holds it open whoever asks for it. */
function holdDatabase(bare: Page, version: number): Promise<void> {
  return bare.evaluate(
    (wanted) =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.open('dramatis', wanted);
        // Held by the page, or the browser would collect the handle and let go.
        Object.assign(window, { held: request });
        request.addEventListener('success', () => resolve());
        request.addEventListener('blocked', () => reject(new Error('blocked')));
        request.addEventListener('error', () => reject(request.error));
      }),
    version,
  );
}

/** Has the app be the next version of itself, which upgrades the database. */
async function openAsNextVersion(page: Page): Promise<void> {
  await page.addInitScript(() => {
    // oxlint-disable-next-line unbound-method
    const { open } = IDBFactory.prototype;
    IDBFactory.prototype.open = function (name: string, version?: number) {
      return open.call(this, name, version === undefined ? version : version + 1);
    };
  });
}

/**
 * Gives the address so little room. Before the app's first write: the browser remembers for half a minute how much
 * room there was.
 */
async function limitRoom(page: Page, bytes: number): Promise<void> {
  await page.goto('favicon.svg');
  const session = await page.context().newCDPSession(page);
  await session.send('Storage.overrideQuotaForOrigin', { origin: toOrigin(page), quotaSize: bytes });
}

const readAgain = (page: Page) =>
  slotOf(page, 0).getByRole('button', { name: /^Le tue immagini non si sono potute leggere/ });

test(
  'row 15: a picture for which the device has no room is refused in a sentence, and what was there stays',
  ANY_WIDTH,
  async ({ page }) => {
    await limitRoom(page, 400_000);
    await page.goto(LEAD);
    const [kept, empty] = [slotOf(page, 0), slotOf(page, 1)];
    await keepPicture(kept);
    await choosePicture(empty, pictureOf(1_000_000));
    await expect(noticeOf(page)).toContainText('Lo spazio su questo dispositivo è finito');
    await expect(noticeOf(page)).toContainText('Quello che c’era prima è rimasto');
    await expect(empty.getByRole('status')).toHaveText('L’immagine non è stata conservata.');
    await expect(pictureIn(empty)).toHaveCount(0);
    await expectReadable(page);

    await page.reload();
    await expect(pictureIn(kept)).toBeVisible();
    await expect(empty.getByRole('button', { name: /^Aggiungi un’immagine/ })).toBeVisible();
    await expect(noticeOf(page)).toHaveCount(0);

    // One that is to take the place of another leaves that one.
    await choosePicture(kept, pictureOf(1_000_000));
    await expect(noticeOf(page)).toContainText('Lo spazio su questo dispositivo è finito');
    await page.reload();
    await expect(pictureIn(kept)).toBeVisible();
    expect(await heldRecords(page, 'pictures')).toMatchObject([{ blob: PIXEL.length }]);
  },
);

test(
  'row 17: an open tab gives way to a newer version at once, and says then that it is the older one',
  ANY_WIDTH,
  async ({ page, context }) => {
    await page.goto(LEAD);
    await keepPicture(slotOf(page, 0));
    const newer = await context.newPage();
    await openAsNextVersion(newer);
    await newer.goto(LEAD);
    await expect(pictureIn(slotOf(newer, 0))).toBeVisible();
    await expect(noticeOf(newer)).toHaveCount(0);

    await choosePicture(slotOf(page, 1));
    await expect(noticeOf(page)).toContainText(
      'Un’altra scheda usa una versione più recente. Ricarica questa pagina',
    );
    await expect(slotOf(page, 1).getByRole('status')).toHaveText('L’immagine non è stata conservata.');
    await expect(pictureIn(slotOf(page, 0))).toBeVisible();
    await expectReadable(page);
    await keepPicture(slotOf(newer, 1));
    expect(await heldRecords(newer, 'pictures')).toHaveLength(2);

    await test.step('row 18: a page older than the database says that it must be loaded again, and touches nothing', async () => {
      await newer.close();
      await page.reload();
      await expect(noticeOf(page)).toContainText(
        'Un’altra scheda usa una versione più recente. Ricarica questa pagina',
      );
      await expectReadable(page);
      await choosePicture(slotOf(page, 1));
      await expect(slotOf(page, 1).getByRole('status')).toContainText(
        'Le tue immagini non si erano potute leggere',
      );
      expect(await heldRecords(page, 'pictures')).toHaveLength(2);

      // The newer version of the app comes with the next loading.
      await openAsNextVersion(page);
      await page.reload();
      await expect(pictureIn(slotOf(page, 0))).toBeVisible();
      await expect(noticeOf(page)).toHaveCount(0);
    });
  },
);

test(
  'row 17: a tab that holds the older database is named, and all is well once it is closed',
  ANY_WIDTH,
  async ({ page, context }) => {
    await page.goto(LEAD);
    await keepPicture(slotOf(page, 0));
    const bare = await openBarePage(context);
    await holdDatabase(bare, VERSION);
    await openAsNextVersion(page);
    await page.reload();
    await expect(noticeOf(page)).toContainText(
      'Dramatis è aperto in un’altra scheda in una versione precedente',
    );
    await expectReadable(page);
    await expect(readAgain(page)).toBeVisible();

    await bare.close();
    // A closed tab lets go of the database a moment later; until then it is named again.
    expect(await heldRecords(page, 'pictures')).toHaveLength(1);
    await readAgain(page).click();
    await expect(pictureIn(slotOf(page, 0))).toBeVisible();
    await expect(noticeOf(page)).toHaveCount(0);
    await keepPicture(slotOf(page, 1));
    expect(await heldRecords(page, 'pictures')).toHaveLength(2);
  },
);

const REFUSALS = {
  'that throws': () => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('not here', 'SecurityError');
    };
  },
  'at all': () => Object.defineProperty(window, 'indexedDB', { value: undefined }),
};

test(
  'row 19: without an IndexedDB the app reads, holds things while it is open, and says so',
  ANY_WIDTH,
  async ({ page }) => {
    const faults: string[] = [];
    page.on('pageerror', (error) => faults.push(error.message));
    for (const [how, refuse] of Object.entries(REFUSALS)) {
      await test.step(`without one ${how}`, async () => {
        await page.addInitScript(refuse);
        await page.goto(LEAD);
        await expect(noticeOf(page)).toContainText('Questo browser non lascia conservare nulla');
        await expectReadable(page);
        await keepPicture(slotOf(page, 0));
        // Within the app: another page of the browser would be another app.
        await page.getByRole('link', { name: 'Dramatis' }).click();
        await expect(page).not.toHaveURL(/articles/);
        await page.goBack();
        await expect(pictureIn(slotOf(page, 0))).toBeVisible();
        await expect(noticeOf(page)).toContainText('Questo browser non lascia conservare nulla');
      });
    }
    await noticeOf(page).getByRole('button', { name: 'Chiudi' }).click();
    await expect(noticeOf(page)).toHaveCount(0);
    expect(faults).toEqual([]);
  },
);

test(
  'row 20: when the browser clears the data, the next thing is kept all the same',
  ANY_WIDTH,
  async ({ page }) => {
    await page.goto(LEAD);
    await keepPicture(slotOf(page, 0));
    await page.reload();
    await expect(pictureIn(slotOf(page, 0))).toBeVisible();
    const session = await page.context().newCDPSession(page);
    await session.send('Storage.clearDataForOrigin', { origin: toOrigin(page), storageTypes: 'indexeddb' });
    expect(await heldRecords(page, 'pictures')).toEqual([]);
    await expectReadable(page);
    await keepPicture(slotOf(page, 1));
    await page.reload();
    await expect(pictureIn(slotOf(page, 1))).toBeVisible();
    await expect(noticeOf(page)).toHaveCount(0);
  },
);

/** Ends the page's process at once, and gives back another page of the same device. */
async function crash(page: Page): Promise<Page> {
  const session = await page.context().newCDPSession(page);
  const crashed = page.waitForEvent('crash');
  // It never answers: the one who would is gone.
  session.send('Page.crash').catch(() => undefined);
  await crashed;
  return page.context().newPage();
}

test(
  'row 21: a picture that is shown outlives a crash, and one that is being kept is there whole or not at all',
  ANY_WIDTH,
  async ({ page }) => {
    await page.goto(LEAD);
    await keepPicture(slotOf(page, 0), pictureOf(300_000));
    const next = await crash(page);
    await next.goto(LEAD);
    await expect(pictureIn(slotOf(next, 0))).toBeVisible();
    expect(await heldRecords(next, 'pictures')).toMatchObject([{ blob: 300_000 }]);

    await choosePicture(slotOf(next, 0), pictureOf(8_000_000));
    const last = await crash(next);
    await last.goto(LEAD);
    await expect(pictureIn(slotOf(last, 0))).toBeVisible();
    const [held, ...others] = await heldRecords(last, 'pictures');
    expect([300_000, 8_000_000]).toContain(held?.['blob']);
    expect(others).toEqual([]);
  },
);

test(
  'row 23: a browser that promises nothing is asked once, and its answer told as it is, with a copy beside',
  ANY_WIDTH,
  async ({ page }) => {
    await page.addInitScript(() => {
      const persist = () => {
        sessionStorage.setItem('asked', String(Number(sessionStorage.getItem('asked') ?? 0) + 1));
        return Promise.resolve(false);
      };
      Object.assign(StorageManager.prototype, { persist, persisted: () => Promise.resolve(false) });
    });
    const timesAsked = () => page.evaluate(() => sessionStorage.getItem('asked'));
    await page.goto(LEAD);
    await expectReadable(page);
    expect(await timesAsked()).toBeNull();
    await keepPicture(slotOf(page, 0));
    await keepPicture(slotOf(page, 1));
    await expect.poll(timesAsked).toBe('1');
    await expect(noticeOf(page)).toHaveCount(0);

    await page.goto('safety');
    await expect(page.getByText('questo browser può cancellarla senza chiedere')).toBeVisible();
    await page.getByRole('button', { name: 'Chiedi al browser di conservarla' }).click();
    await expect(page.getByText('Il browser ha detto di no.')).toBeVisible();
    expect(await timesAsked()).toBe('2');
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Esporta tutto in un file' }).click();
    expect((await download).suggestedFilename()).toMatch(/^dramatis-copia-\d{4}-\d\d-\d\d\.zip$/);
  },
);
