/** A reader takes their things from one device to another, in one file. */
import { readFile } from 'node:fs/promises';
import { expect, test, type Page } from '@playwright/test';
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
test.skip(({ isMobile }) => isMobile, 'the page itself is tried on a phone by the accessibility tests');

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
async function fillAndExport(page: Page, picture: Buffer = PIXEL): Promise<Buffer> {
  await page.goto(LEAD);
  await keepPicture(slotOf(page, 0), picture);
  await readHalf(page);
  await correctLine(page);
  return exportAll(page);
}

test('a picture, a correction and a place go to another device in one file, and once', async ({
  page,
  browser,
}) => {
  const file = await fillAndExport(page);
  const offered = (await heldRecords(page, 'readingStates')).find(({ articleId }) =>
    LEAD.endsWith(String(articleId)),
  );

  const other = await (await browser.newContext()).newPage();
  await other.goto('safety');
  await chooseBackup(other, file);
  await expect(region(other).getByText('Immagini').locator('+ dd')).toHaveText('1 da aggiungere');
  await expect(region(other).getByText('Righe corrette').locator('+ dd')).toHaveText('1 da aggiungere');
  await expect(region(other).getByText('Posizioni di lettura').locator('+ dd')).toContainText(
    'da aggiungere',
  );
  expect(await findFaults(other)).toEqual([]);

  await region(other).getByRole('button', { name: 'Lascia tutto com’è' }).click();
  await expect(region(other)).toHaveCount(0);
  expect(await everythingHeld(other)).toEqual({ readingStates: [], pictures: [], kindOverrides: [] });

  await chooseBackup(other, file);
  await confirm(other).click();
  await expect(other.getByText(/^Fatto: \d cose riportate\.$/)).toBeVisible();
  await other.goto(LEAD);
  await expect(pictureIn(slotOf(other, 0))).toBeVisible();
  await expect(goOn(other)).toHaveText(
    `Continua dal ${Math.round(Number(offered?.['progress']) * 100)}\u00A0%`,
  );
  await other.goto(DOUBTFUL);
  await expect(other.locator('p#b1')).toBeVisible();

  await other.goto('safety');
  await chooseBackup(other, file);
  await expect(region(other)).toContainText('Qui c’è già tutto');
  await expect(confirm(other)).toHaveCount(0);
  await other.context().close();
});

test('a damaged copy changes nothing, and says that it is one', async ({ page, browser }) => {
  const file = await fillAndExport(page);
  const damaged = Buffer.from(file);
  // The picture is the first file of the ZIP: a byte of it.
  const at = damaged.indexOf(PIXEL) + 40;
  damaged[at] = (damaged[at] ?? 0) ^ 1;

  const other = await (await browser.newContext()).newPage();
  await other.goto('safety');
  await chooseBackup(other, damaged);
  await expect(
    other.getByText(/^Il file è danneggiato .* Nulla è cambiato: prova con un’altra copia\.$/),
  ).toBeVisible();
  await expect(confirm(other)).toHaveCount(0);
  expect(await everythingHeld(other)).toEqual({ readingStates: [], pictures: [], kindOverrides: [] });
  await other.context().close();
});

test('the keyboard alone exports and restores, and is led back to where it was', async ({ page }) => {
  await page.goto(LEAD);
  await keepPicture(slotOf(page, 0));
  await page.goto('safety');
  await page.getByRole('button', { name: 'Esporta tutto in un file' }).focus();
  const download = page.waitForEvent('download');
  await page.keyboard.press('Enter');
  const file = await readFile(await (await download).path());
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
  await (await chooser).setFiles({ name: 'copia.zip', mimeType: 'application/zip', buffer: file });
  await expect(region(page).getByRole('heading')).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(confirm(page)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByText('Fatto: 1 cosa riportata.')).toBeVisible();
  await expect(opener).toBeFocused();
  await page.goto(LEAD);
  await expect(pictureIn(slotOf(page, 0))).toBeVisible();
});

test('a restore takes nothing away that another tab keeps meanwhile', async ({ page, browser }) => {
  const file = await fillAndExport(page);
  const device = await browser.newContext();
  const other = await device.newPage();
  const reading = await device.newPage();
  await reading.goto(LEAD);
  await expect(slotOf(reading, 1)).toBeVisible();
  await other.goto('safety');
  await chooseBackup(other, file);
  await expect(confirm(other)).toBeVisible();
  // Between the look and the consent: a picture in the very slot, and one beside it.
  await keepPicture(slotOf(reading, 0), pictureOf(5_000));
  await keepPicture(slotOf(reading, 1), pictureOf(6_000));
  await confirm(other).click();
  await expect(other.getByText(/^Fatto/)).toBeVisible();
  const sizes = (await heldRecords(other, 'pictures')).map(({ blob }) => blob);
  expect(sizes).toContain(5_000);
  expect(sizes).toContain(6_000);
  await reading.goto(DOUBTFUL);
  await expect(reading.locator('p#b1')).toBeVisible();
  await device.close();
});

test('a restore for which there is no room changes nothing, and says so', async ({ page, browser }) => {
  const file = await fillAndExport(page, pictureOf(1_500_000));
  const device = await browser.newContext();
  const other = await device.newPage();
  await other.goto('favicon.svg');
  const session = await device.newCDPSession(other);
  const { origin } = new URL(other.url());
  await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 400_000 });
  await other.goto(LEAD);
  await keepPicture(slotOf(other, 1), pictureOf(2_000));
  const before = await heldRecords(other, 'pictures');
  await other.goto('safety');
  await chooseBackup(other, file);
  await confirm(other).click();
  await expect(other.getByText(/Lo spazio su questo dispositivo è finito\. Nulla è cambiato/)).toBeVisible();
  expect(await heldRecords(other, 'pictures')).toEqual(before);
  expect(await heldRecords(other, 'kindOverrides')).toEqual([]);
  await expect(confirm(other)).toBeVisible();
  await device.close();
});

test('row 21: a crash in the middle of a restore leaves all of it or nothing', async ({ page, browser }) => {
  const file = await fillAndExport(page, pictureOf(4_000_000));
  const device = await browser.newContext();
  const other = await device.newPage();
  await other.goto('safety');
  await chooseBackup(other, file);
  await expect(confirm(other)).toBeVisible();
  const session = await device.newCDPSession(other);
  const crashed = other.waitForEvent('crash');
  await confirm(other).click();
  // It never answers: the one who would is gone.
  session.send('Page.crash').catch(() => undefined);
  await crashed;
  const next = await device.newPage();
  await next.goto('safety');
  const held = await everythingHeld(next);
  const counts = [held.readingStates.length > 0, held.pictures.length > 0, held.kindOverrides.length > 0];
  expect(new Set(counts).size).toBe(1);
  await chooseBackup(next, file);
  await (counts[0] === true
    ? expect(region(next)).toContainText('Qui c’è già tutto')
    : expect(confirm(next)).toBeVisible());
  await device.close();
});

test('a restore where nothing lasts says for how long it is', async ({ page, browser }) => {
  const file = await fillAndExport(page);
  const device = await browser.newContext();
  const other = await device.newPage();
  await other.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('not here', 'SecurityError');
    };
  });
  await other.goto('safety');
  await expect(noticeOf(other)).toContainText('Questo browser non lascia conservare nulla');
  await chooseBackup(other, file);
  await confirm(other).click();
  await expect(other.getByText('ma solo finché questa pagina è aperta')).toBeVisible();
  await other.getByRole('link', { name: 'Dramatis' }).click();
  await other
    .getByRole('link', { name: /Kim a Belousov/ })
    .first()
    .click();
  await expect(pictureIn(slotOf(other, 0))).toBeVisible();
  await device.close();
});
