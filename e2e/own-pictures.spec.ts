import { expect, test, type Locator, type Page } from '@playwright/test';
import { beginAnew } from './begin-anew.ts';
import { findFaults } from './find-faults.ts';
import { LEAD, PIXEL, UNNAMED } from './kept-things.ts';
import { shiftsOf, watchShifts } from './layout-shifts.ts';

const file = { name: 'foto.png', mimeType: 'image/png', buffer: PIXEL };

test.use({ locale: 'it-IT' });

/** Has the one picture on the device belong to a line that no edition prints. */
function loseItsLine(page: Page) {
  return page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const opening = indexedDB.open('dramatis');
        opening.addEventListener('success', () => {
          const database = opening.result;
          const transaction = database.transaction('pictures', 'readwrite');
          const store = transaction.objectStore('pictures');
          const reading = store.getAll();
          reading.addEventListener('success', () => {
            for (const record of reading.result)
              store.put({ ...record, line: { id: record.blockId, text: 'Una riga di ieri' } });
          });
          transaction.addEventListener('complete', () => {
            database.close();
            resolve();
          });
        });
      }),
  );
}

/** Where an element stands on its page, however far the page is scrolled. */
function placeOf(locator: Locator) {
  return locator.evaluate((element) => {
    const { left, top, width, height } = element.getBoundingClientRect();
    return { left, top: top + window.scrollY, width, height };
  });
}

test('a picture goes and comes back with its words, without a fault in the console or anything moving', async ({
  page,
}) => {
  const faults: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
  await watchShifts(page);
  await page.goto(LEAD);
  const figure = page.getByRole('figure').first();
  const before = await placeOf(figure);
  await figure.locator('input[type=file]').setInputFiles(file);
  await expect(figure.getByRole('img', { name: UNNAMED })).toBeVisible();
  const edit = figure.getByRole('button', { name: /^Modifica l’immagine/ });
  const sheet = page.getByRole('dialog');

  await edit.click();
  await sheet.getByRole('textbox').fill('Due persone a un tavolo');
  await sheet.getByRole('button', { name: 'Salva la descrizione' }).click();
  await expect(figure.getByRole('img', { name: 'Due persone a un tavolo' })).toBeVisible();

  await figure.locator('input[type=file]').setInputFiles(file);
  await expect(figure.getByRole('img', { name: UNNAMED })).toBeVisible();
  await figure.getByRole('button', { name: 'Rimetti quella di prima' }).click();
  await expect(figure.getByRole('img', { name: 'Due persone a un tavolo' })).toBeVisible();

  await edit.click();
  await sheet.getByRole('button', { name: 'Togli l’immagine' }).click();
  await expect(figure.getByRole('img')).toHaveCount(0);
  await figure.getByRole('button', { name: 'Rimetti l’immagine' }).click();
  await expect(figure.getByRole('img', { name: 'Due persone a un tavolo' })).toBeVisible();
  await page.reload();
  await expect(figure.getByRole('img', { name: 'Due persone a un tavolo' })).toBeVisible();
  const picture = figure.getByRole('img', { name: 'Due persone a un tavolo' });
  expect(await picture.evaluate((image) => image instanceof HTMLImageElement && image.naturalWidth)).toBe(1);
  expect(await placeOf(figure)).toEqual(before);
  expect(await shiftsOf(page)).toEqual([]);
  expect(faults).toEqual([]);

  await edit.click();
  await sheet.getByRole('button', { name: 'Togli l’immagine' }).click();
  await expect(picture).toHaveCount(0);
  await page.reload();
  await expect(figure.getByRole('button', { name: /^Aggiungi un’immagine/ })).toBeVisible();
  await expect(picture).toHaveCount(0);

  await test.step('one whose line is gone is shown below, and put into an empty place', async () => {
    await beginAnew(page);
    await page.goto(LEAD);
    await figure.locator('input[type=file]').setInputFiles(file);
    await expect(figure.getByRole('img', { name: UNNAMED })).toBeVisible();
    await loseItsLine(page);
    await page.reload();
    const section = page.getByRole('region', { name: 'Le tue modifiche senza posto' });
    await expect(section).toContainText('Era alla riga «Una riga di ieri»');
    await expect(section.getByRole('img', { name: UNNAMED })).toBeVisible();
    await expect(figure.getByRole('img')).toHaveCount(0);
    expect(await findFaults(page)).toEqual([]);

    await section.getByRole('button', { name: 'Metti qui' }).click();
    await expect(section).toHaveCount(0);
    await expect(figure.getByRole('img', { name: UNNAMED })).toBeVisible();
    await page.reload();
    await expect(figure.getByRole('img', { name: UNNAMED })).toBeVisible();
  });
});
