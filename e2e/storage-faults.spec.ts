/** What a reader keeps, when the device's storage fails: one test for each row of the table of faults. */
import { expect, test, type BrowserContext, type Page } from '@playwright/test';
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
// Nothing here depends on the layout, and what does is tried on a phone by other specs.
test.skip(({ isMobile }) => isMobile, 'storage is the same on a phone');

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

test('row 15: a picture for which the device has no room is refused in a sentence, and what was there stays', async ({
  page,
}) => {
  await limitRoom(page, 400_000);
  await page.goto(LEAD);
  await keepPicture(slotOf(page, 0));
  const slot = slotOf(page, 1);
  await choosePicture(slot, pictureOf(1_000_000));
  await expect(noticeOf(page)).toContainText('Lo spazio su questo dispositivo è finito');
  await expect(noticeOf(page)).toContainText('Quello che c’era prima è rimasto');
  await expect(slot.getByRole('status')).toHaveText('L’immagine non è stata conservata.');
  await expect(pictureIn(slot)).toHaveCount(0);
  await expectReadable(page);

  await page.reload();
  await expect(pictureIn(slotOf(page, 0))).toBeVisible();
  await expect(slot.getByRole('button', { name: /^Aggiungi un’immagine/ })).toBeVisible();
  expect(await heldRecords(page, 'pictures')).toHaveLength(1);
});

test('row 15: a picture that is to take the place of another, and finds no room, leaves that one', async ({
  page,
}) => {
  await limitRoom(page, 400_000);
  await page.goto(LEAD);
  const slot = slotOf(page, 0);
  await keepPicture(slot);
  await choosePicture(slot, pictureOf(1_000_000));
  await expect(noticeOf(page)).toContainText('Lo spazio su questo dispositivo è finito');
  await page.reload();
  await expect(pictureIn(slot)).toBeVisible();
  expect(await heldRecords(page, 'pictures')).toMatchObject([{ blob: PIXEL.length }]);
});

test('row 17: an open tab gives way to a newer version at once, and says then that it is the older one', async ({
  page,
  context,
}) => {
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
});

test('row 17: a tab that holds the older database is named, and all is well once it is closed', async ({
  page,
  context,
}) => {
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
});

test('row 18: a page older than the database says that it must be loaded again, and touches nothing', async ({
  page,
  context,
}) => {
  await page.goto(LEAD);
  await keepPicture(slotOf(page, 0));
  const bare = await openBarePage(context);
  await holdDatabase(bare, VERSION + 1);
  await bare.close();
  await page.reload();
  await expect(noticeOf(page)).toContainText(
    'Un’altra scheda usa una versione più recente. Ricarica questa pagina',
  );
  await expectReadable(page);
  await choosePicture(slotOf(page, 1));
  await expect(slotOf(page, 1).getByRole('status')).toContainText(
    'Le tue immagini non si erano potute leggere',
  );
  expect(await heldRecords(page, 'pictures')).toHaveLength(1);

  // The newer version of the app comes with the next loading.
  await openAsNextVersion(page);
  await page.reload();
  await expect(pictureIn(slotOf(page, 0))).toBeVisible();
  await expect(noticeOf(page)).toHaveCount(0);
});

for (const [how, refuse] of [
  [
    'that throws',
    () => {
      IDBFactory.prototype.open = () => {
        throw new DOMException('not here', 'SecurityError');
      };
    },
  ],
  ['at all', () => Object.defineProperty(window, 'indexedDB', { value: undefined })],
] as const) {
  test(`row 19: without an IndexedDB ${how} the app reads, holds things while it is open, and says so`, async ({
    page,
  }) => {
    const faults: string[] = [];
    page.on('pageerror', (error) => faults.push(error.message));
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
    expect(faults).toEqual([]);
  });
}

test('row 20: when the browser clears the data, the next thing is kept all the same', async ({ page }) => {
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
});

test('row 21: a picture that is shown outlives a crash of the page', async ({ page, context }) => {
  await page.goto(LEAD);
  await keepPicture(slotOf(page, 0), pictureOf(300_000));
  const session = await context.newCDPSession(page);
  const crashed = page.waitForEvent('crash');
  // It never answers: the one who would is gone.
  session.send('Page.crash').catch(() => undefined);
  await crashed;
  const next = await context.newPage();
  await next.goto(LEAD);
  await expect(pictureIn(slotOf(next, 0))).toBeVisible();
  expect(await heldRecords(next, 'pictures')).toMatchObject([{ blob: 300_000 }]);
});

test('row 21: a crash while a picture is being kept leaves the one before, or the new one whole', async ({
  page,
  context,
}) => {
  await page.goto(LEAD);
  await keepPicture(slotOf(page, 0));
  const session = await context.newCDPSession(page);
  const crashed = page.waitForEvent('crash');
  await choosePicture(slotOf(page, 0), pictureOf(8_000_000));
  session.send('Page.crash').catch(() => undefined);
  await crashed;
  const next = await context.newPage();
  await next.goto(LEAD);
  await expect(pictureIn(slotOf(next, 0))).toBeVisible();
  const [held, ...others] = await heldRecords(next, 'pictures');
  expect([PIXEL.length, 8_000_000]).toContain(held?.['blob']);
  expect(others).toEqual([]);
});

test('row 23: a browser that promises nothing is asked once, and its answer told as it is, with a copy beside', async ({
  page,
}) => {
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
});
