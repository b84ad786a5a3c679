/** A reader takes their things from one device to another, in one file. */
import { readFile } from 'node:fs/promises';
import { expect, test, type Page } from '@playwright/test';
import { ANY_WIDTH } from './any-width.ts';
import { findFaults } from './find-faults.ts';
import {
  heldRecords,
  keepPicture,
  LEAD,
  noticeOf,
  pictureIn,
  pictureOf,
  PIXEL,
  slotOf,
} from './kept-things.ts';

const DOUBTFUL = 'articles/james-webb-prime-immagini';

test.use({ locale: 'it-IT' });
// One reader's file serves every story below.
test.describe.configure({ mode: 'default' });

const region = (page: Page) => page.getByRole('region', { name: /^Copia del/ });
const confirm = (page: Page) => page.getByRole('button', { name: 'Unisci alla mia biblioteca' });
const goOn = (page: Page) =>
  page.getByRole('region', { name: 'Posizione di lettura' }).getByRole('button', { name: /^Continua dal/ });

/** Reads half an article. */
async function readHalf(page: Page) {
  await page
    .locator('article p', { hasText: 'Il colloquio, che' })
    .evaluate((passage) =>
      window.scrollBy({ top: passage.getBoundingClientRect().top - 60, behavior: 'instant' }),
    );
  await expect
    .poll(async () => (await heldRecords(page, 'readingStates'))[0]?.['status'], { timeout: 15_000 })
    .toBe('reading');
}

/** Corrects a line of another article. */
async function correctLine(page: Page) {
  await page.goto(DOUBTFUL);
  await page
    .locator('#b1')
    .getByRole('button', { name: /Cambia$/ })
    .click();
  await page.getByRole('dialog').getByRole('button', { name: 'Paragrafo' }).click();
  await expect(page.locator('p#b1')).toBeVisible();
}

/** Everything on this device as one file. */
async function exportAll(page: Page): Promise<Buffer> {
  await page.goto('safety');
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Esporta tutto in un file' }).click();
  await expect(page.getByText('Copia pronta')).toBeVisible();
  return readFile(await (await download).path());
}

/** Chooses a file to be restored. */
async function chooseBackup(page: Page, buffer: Buffer) {
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Riporta da un file…' }).click();
  await (await chooser).setFiles({ name: 'dramatis-copia.zip', mimeType: 'application/zip', buffer });
}

/** What is kept, of every kind. */
async function everythingHeld(page: Page) {
  return {
    readingStates: await heldRecords(page, 'readingStates'),
    pictures: await heldRecords(page, 'pictures'),
    kindOverrides: await heldRecords(page, 'kindOverrides'),
  };
}

/** A device with a picture, a corrected line and half an article read; and its backup. */
async function fillAndExport(page: Page): Promise<Buffer> {
  await page.goto(LEAD);
  // So large that a restore of it takes its time, and does not fit a device with little room.
  await keepPicture(slotOf(page, 0), pictureOf(4_000_000));
  await readHalf(page);
  await correctLine(page);
  return exportAll(page);
}

let file: Buffer = Buffer.alloc(0);
let offered: Awaited<ReturnType<typeof heldRecords>>[number] | undefined;
test.beforeAll(async ({ browser }) => {
  const page = await browser.newPage();
  file = await fillAndExport(page);
  const places = await heldRecords(page, 'readingStates');
  offered = places.find(({ articleId }) => LEAD.endsWith(String(articleId)));
  await page.close();
});

test(
  'a picture, a correction and a place go to another device in one file, and once',
  ANY_WIDTH,
  async ({ page }) => {
    await page.goto('safety');
    await test.step('a damaged copy changes nothing, and says that it is one', async () => {
      const damaged = Buffer.from(file);
      // The picture is the first file of the ZIP: a byte of it.
      const at = damaged.indexOf(PIXEL) + 40;
      damaged[at] = (damaged[at] ?? 0) ^ 1;
      await chooseBackup(page, damaged);
      await expect(
        page.getByText(/^Il file è danneggiato .* Nulla è cambiato: prova con un’altra copia\.$/),
      ).toBeVisible();
      await expect(confirm(page)).toHaveCount(0);
      expect(await everythingHeld(page)).toEqual({ readingStates: [], pictures: [], kindOverrides: [] });
    });

    await chooseBackup(page, file);
    await expect(region(page).getByText('Immagini').locator('+ dd')).toHaveText('1 da aggiungere');
    await expect(region(page).getByText('Righe corrette').locator('+ dd')).toHaveText('1 da aggiungere');
    await expect(region(page).getByText('Posizioni di lettura').locator('+ dd')).toContainText(
      'da aggiungere',
    );
    expect(await findFaults(page)).toEqual([]);

    await region(page).getByRole('button', { name: 'Lascia tutto com’è' }).click();
    await expect(region(page)).toHaveCount(0);
    expect(await everythingHeld(page)).toEqual({ readingStates: [], pictures: [], kindOverrides: [] });

    await chooseBackup(page, file);
    await confirm(page).click();
    await expect(page.getByText(/^Fatto: \d cose riportate\.$/)).toBeVisible();
    await page.goto(LEAD);
    await expect(pictureIn(slotOf(page, 0))).toBeVisible();
    await expect(goOn(page)).toHaveText(
      `Continua dal ${Math.round(Number(offered?.['progress']) * 100)}\u00A0%`,
    );
    await page.goto(DOUBTFUL);
    await expect(page.locator('p#b1')).toBeVisible();

    await page.goto('safety');
    await chooseBackup(page, file);
    await expect(region(page)).toContainText('Qui c’è già tutto');
    await expect(confirm(page)).toHaveCount(0);

    await test.step('a restore where nothing lasts says for how long it is', async () => {
      await page.addInitScript(() => {
        IDBFactory.prototype.open = () => {
          throw new DOMException('not here', 'SecurityError');
        };
      });
      await page.goto('safety');
      await expect(noticeOf(page)).toContainText('Questo browser non lascia conservare nulla');
      await chooseBackup(page, file);
      await confirm(page).click();
      await expect(page.getByText('ma solo finché questa pagina è aperta')).toBeVisible();
      await page.getByRole('link', { name: 'Dramatis' }).click();
      await page
        .getByRole('link', { name: /Kim a Belousov/ })
        .first()
        .click();
      await expect(pictureIn(slotOf(page, 0))).toBeVisible();
    });
  },
);

test(
  'the keyboard alone exports and restores, and is led back to where it was',
  ANY_WIDTH,
  async ({ page }) => {
    await page.goto(LEAD);
    await keepPicture(slotOf(page, 0));
    await page.goto('safety');
    await page.getByRole('button', { name: 'Esporta tutto in un file' }).focus();
    const download = page.waitForEvent('download');
    await page.keyboard.press('Enter');
    const copy = await readFile(await (await download).path());
    await expect(page.getByText('Copia pronta')).toBeVisible();
    await expect(page.getByRole('button', { name: 'Esporta tutto in un file' })).toBeFocused();

    await page.goto(LEAD);
    await slotOf(page, 0)
      .getByRole('button', { name: /^Modifica l’immagine/ })
      .click();
    await page.getByRole('dialog').getByRole('button', { name: 'Togli l’immagine' }).click();
    await expect(pictureIn(slotOf(page, 0))).toHaveCount(0);

    await page.goto('safety');
    const opener = page.getByRole('button', { name: 'Riporta da un file…' });
    const chooser = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: 'Esporta tutto in un file' }).focus();
    await page.keyboard.press('Tab');
    await expect(opener).toBeFocused();
    await page.keyboard.press('Enter');
    await (await chooser).setFiles({ name: 'copia.zip', mimeType: 'application/zip', buffer: copy });
    await expect(region(page).getByRole('heading')).toBeFocused();
    await page.keyboard.press('Tab');
    await expect(confirm(page)).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page.getByText('Fatto: 1 cosa riportata.')).toBeVisible();
    await expect(opener).toBeFocused();
    await page.goto(LEAD);
    await expect(pictureIn(slotOf(page, 0))).toBeVisible();
  },
);

test(
  'a restore takes nothing away that another tab keeps meanwhile',
  ANY_WIDTH,
  async ({ page, context }) => {
    const reading = await context.newPage();
    await reading.goto(LEAD);
    await expect(slotOf(reading, 1)).toBeVisible();
    await page.goto('safety');
    await chooseBackup(page, file);
    await expect(confirm(page)).toBeVisible();
    // Between the look and the consent: a picture in the very slot, and one beside it.
    await keepPicture(slotOf(reading, 0), pictureOf(5_000));
    await keepPicture(slotOf(reading, 1), pictureOf(6_000));
    await confirm(page).click();
    await expect(page.getByText(/^Fatto/)).toBeVisible();
    const sizes = (await heldRecords(page, 'pictures')).map(({ blob }) => blob);
    expect(sizes).toContain(5_000);
    expect(sizes).toContain(6_000);
    await reading.goto(DOUBTFUL);
    await expect(reading.locator('p#b1')).toBeVisible();
  },
);

test(
  'a restore for which there is no room changes nothing, and says so',
  ANY_WIDTH,
  async ({ page, context }) => {
    await page.goto('favicon.svg');
    const session = await context.newCDPSession(page);
    const { origin } = new URL(page.url());
    await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 400_000 });
    await page.goto(LEAD);
    await keepPicture(slotOf(page, 1), pictureOf(2_000));
    const before = await heldRecords(page, 'pictures');
    await page.goto('safety');
    await chooseBackup(page, file);
    await confirm(page).click();
    await expect(page.getByText(/Lo spazio su questo dispositivo è finito\. Nulla è cambiato/)).toBeVisible();
    expect(await heldRecords(page, 'pictures')).toEqual(before);
    expect(await heldRecords(page, 'kindOverrides')).toEqual([]);
    await expect(confirm(page)).toBeVisible();
  },
);

test(
  'row 21: a crash in the middle of a restore leaves all of it or nothing',
  ANY_WIDTH,
  async ({ page, context }) => {
    await page.goto('safety');
    await chooseBackup(page, file);
    await expect(confirm(page)).toBeVisible();
    const session = await context.newCDPSession(page);
    const crashed = page.waitForEvent('crash');
    await confirm(page).click();
    // It never answers: the one who would is gone.
    session.send('Page.crash').catch(() => undefined);
    await crashed;
    const next = await context.newPage();
    await next.goto('safety');
    const held = await everythingHeld(next);
    const counts = [held.readingStates.length > 0, held.pictures.length > 0, held.kindOverrides.length > 0];
    expect(new Set(counts).size).toBe(1);
    await chooseBackup(next, file);
    await (counts[0] === true
      ? expect(region(next)).toContainText('Qui c’è già tutto')
      : expect(confirm(next)).toBeVisible());
  },
);
