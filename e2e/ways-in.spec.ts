/** The ways in which a reader's own articles come, beside pasting. */
import { mkdirSync, writeFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { findFaults } from './find-faults.ts';
import { heldRecords, PIXEL, slotOf } from './kept-things.ts';
import { expect, LEAD, openAndKeep, test } from './offline-app.ts';

test.skip(({ isMobile }) => isMobile, 'a device keeps the same things whatever its width');

const HEADLINE = 'Mattarella riceve Metsola a Trento';
const TEXT =
  'Il presidente Sergio Mattarella ha ricevuto a Trento Roberta Metsola. Il colloquio è durato due ore e si è svolto nel castello.';
const PAGE = `${HEADLINE}\n\n${TEXT}\n`;

const report = (page: Page) => page.getByRole('region', { name: 'Che cosa è successo' });
const own = (page: Page) => page.getByRole('region', { name: 'Gli articoli che hai portato' });

/** What waits in the caches that shares are kept in. */
const sharesHeld = (page: Page) =>
  page.evaluate(async () => {
    const names = (await caches.keys()).filter((name) => name.endsWith(':shared'));
    const keys = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
    return keys.flat().length;
  });

/** Drops a file on an element as a drag from the desktop does. */
async function drop(page: Page, selector: string, name: string, base64: string) {
  await page.evaluate(
    ([where, fileName, content]) => {
      const bytes = Uint8Array.from(atob(content!), (sign) => sign.charCodeAt(0));
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([bytes], fileName!));
      const target = document.querySelector(where!);
      for (const type of ['dragover', 'drop'])
        target?.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }));
    },
    [selector, name, base64],
  );
}

test('row 29: what another app shares without a connection waits, survives a reload and is taken', async ({
  page,
  host,
  context,
}) => {
  await openAndKeep(page, host.address);
  await context.setOffline(true);
  // The app's own policy lets it send no form; this page is the other app.
  const other = await context.newPage();
  const redirects: [number, string | undefined][] = [];
  context.on('response', (response) => {
    if (response.request().method() === 'POST')
      redirects.push([response.status(), response.headers()['location']]);
  });
  await other.setContent(`<form action="${host.address}share-target" method="post" enctype="multipart/form-data">
    <input name="title"><textarea name="text"></textarea><input name="url"><input type="file" name="files" multiple>
    <button>Condividi</button></form>`);
  await other.locator('[name=text]').fill('Una nota su Trento');
  await other.locator('[name=url]').fill('https://giornale.example/trento');
  await other.locator('[name=files]').setInputFiles([
    { name: 'trento.txt', mimeType: 'text/plain', buffer: Buffer.from(PAGE) },
    { name: 'vuoto.txt', mimeType: 'text/plain', buffer: Buffer.from(' ') },
  ]);
  await other.getByRole('button', { name: 'Condividi' }).click();

  await expect(report(other).getByRole('link', { name: HEADLINE })).toBeVisible();
  await expect(report(other).getByText('vuoto.txt')).toBeVisible();
  expect(redirects).toEqual([[303, `${host.address}import`]]);
  const field = other.getByRole('textbox', { name: 'Il testo di un articolo' });
  await expect(field).toHaveValue('Una nota su Trento\n\nhttps://giornale.example/trento');
  await expect.poll(() => sharesHeld(other)).toBe(0);
  await other.reload();
  await expect(field).toHaveValue('Una nota su Trento\n\nhttps://giornale.example/trento');
  await expect(own(other).getByRole('link', { name: HEADLINE })).toHaveCount(1);
});

test('a folder brings its pictures, drawn anew, which go and come back with the article', async ({
  page,
  host,
}, info) => {
  const folder = info.outputPath('notizie');
  mkdirSync(`${folder}/foto`, { recursive: true });
  const inText = `data:image/png;base64,${PIXEL.toString('base64')}`;
  const article = `# ${HEADLINE}\n\n![Il castello](foto/castello.png)\n\n${TEXT}\n\n![La piazza](${inText})\n\n![Guasta](foto/guasta.png)\n`;
  writeFileSync(`${folder}/trento.md`, article);
  // What stands behind the picture in its file does not come along.
  writeFileSync(`${folder}/foto/castello.png`, Buffer.concat([PIXEL, Buffer.from('GPS 46.07 11.12')]));
  writeFileSync(`${folder}/foto/guasta.png`, 'nessuna immagine');
  await page.goto(`${host.address}import`);
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Scegli una cartella…' }).click();
  await (await chooser).setFiles(folder);

  await expect(report(page).getByText('Con 2 immagini.')).toBeVisible();
  await expect(report(page).getByText(/^Un’immagine contenuta nel file non si legge/)).toBeVisible();
  expect(await findFaults(page)).toEqual([]);
  const pictures = await heldRecords(page, 'pictures');
  expect(pictures.map(({ width, height }) => [width, height])).toEqual([
    [1, 1],
    [1, 1],
  ]);
  await own(page)
    .getByRole('button', { name: `Elimina «${HEADLINE}»` })
    .click();
  const undo = own(page).getByRole('button', { name: 'Annulla' });
  await expect(undo).toBeVisible();
  expect(await heldRecords(page, 'pictures')).toEqual([]);
  await undo.click();
  await own(page).getByRole('link', { name: HEADLINE }).click();
  await expect(slotOf(page, 0).getByRole('img')).toBeVisible();
  await expect(slotOf(page, 1).getByRole('img')).toBeVisible();
  await expect(slotOf(page, 2).getByRole('img')).toHaveCount(0);
});

test('files dropped on any page are imported, and a picture dropped on a slot goes into it', async ({
  page,
  host,
}) => {
  await page.goto(host.address + LEAD);
  const slot = slotOf(page, 0);
  await expect(slot.getByRole('button', { name: /^Aggiungi un’immagine/ })).toBeVisible();
  await drop(page, 'figure [lang]', 'foto.png', PIXEL.toString('base64'));
  await expect(slot.getByRole('img')).toBeVisible();
  await drop(page, 'main', 'trento.txt', Buffer.from(PAGE).toString('base64'));
  await expect(report(page).getByRole('link', { name: HEADLINE })).toBeVisible();
  await page.goBack();
  await expect(slot.getByRole('img')).toBeVisible();
});

test('an article is imported from the clipboard', async ({ page, host, context }) => {
  await page.goto(`${host.address}import`);
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.evaluate(async (html) => {
    await navigator.clipboard.write([
      new ClipboardItem({ 'text/html': new Blob([html], { type: 'text/html' }) }),
    ]);
  }, `<h1>${HEADLINE}</h1><p>${TEXT}</p>`);
  await page.getByRole('button', { name: 'Importa dagli appunti' }).click();
  await expect(report(page).getByRole('link', { name: HEADLINE })).toBeVisible();
});
