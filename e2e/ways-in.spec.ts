/** The ways in which a reader's own articles come, beside pasting. */
import { mkdirSync, writeFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { ANY_WIDTH } from './any-width.ts';
import { beginAnew } from './begin-anew.ts';
import { findFaults } from './find-faults.ts';
import { PIXEL, slotOf } from './kept-things.ts';
import { expect, LEAD, openAndKeep, test } from './offline-app.ts';

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

test(
  'row 29: what another app shares without a connection waits, survives a reload and is taken',
  ANY_WIDTH,
  async ({ page, host, context }) => {
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
    await expect(own(other).getByRole('link', { name: HEADLINE, exact: true })).toHaveCount(1);
  },
);

/** A picture as a camera or a program writes it: drawn by the browser, in its own format. */
async function encode(page: Page, type: string, width: number, height: number, isNoise: boolean) {
  const base64 = await page.evaluate(
    async ([as, w, h, noise]) => {
      const canvas = new OffscreenCanvas(w, h);
      const context = canvas.getContext('2d')!;
      const data = context.createImageData(w, h);
      data.data.forEach((_, i, all) => (all[i] = noise ? (i * i * 2_654_435_761) >>> 24 : 255));
      context.putImageData(data, 0, 0);
      const blob = await canvas.convertToBlob({ type: as, quality: 1 });
      return btoa(Array.from(await blob.bytes(), (byte) => String.fromCharCode(byte)).join(''));
    },
    [type, width, height, isNoise] as const,
  );
  return Buffer.from(base64, 'base64');
}

/** What the device keeps of pictures: type, size, and whether a word stands in their files. */
const picturesHeld = (page: Page, word: string) =>
  page.evaluate(async (sought) => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('dramatis');
      request.addEventListener('success', () => resolve(request.result));
      request.addEventListener('error', () => reject(request.error));
    });
    const records = await new Promise<{ blob: Blob; width: number; height: number }[]>((resolve, reject) => {
      const request = database.transaction('pictures').objectStore('pictures').getAll();
      request.addEventListener('success', () => resolve(request.result));
      request.addEventListener('error', () => reject(request.error));
    });
    database.close();
    return Promise.all(
      records.map(async ({ blob, width, height }) => [
        blob.type,
        `${width} × ${height}`,
        (await blob.text()).includes(sought),
      ]),
    );
  }, word);

test.describe('with a connection', () => {
  // Installing the worker takes as long as all the rest.
  test.use({ serviceWorkers: 'block' });

  test(
    'a folder brings its pictures, drawn anew, which go and come back with the article',
    ANY_WIDTH,
    async ({ page }, info) => {
      const folder = info.outputPath('notizie');
      mkdirSync(`${folder}/foto`, { recursive: true });
      await page.goto('import');
      const photo = await encode(page, 'image/jpeg', 5_000, 100, false);
      // A comment within the file, as cameras write the place: FF FE, its length, its words.
      const place = Buffer.from('GPS 46.07 11.12');
      const comment = Buffer.from([0xff, 0xfe, 0, place.length + 2, ...place]);
      const withPlace = Buffer.concat([photo.subarray(0, 2), comment, photo.subarray(2)]);
      const clear = await encode(page, 'image/webp', 400, 300, true);
      expect(clear.length).toBeGreaterThan(64 * 1_024);
      const article = `# ${HEADLINE}

![Il castello](foto/castello.jpg)

${TEXT}

![La piazza](data:image/webp;base64,${clear.toString('base64')})

![Il lago](foto/lago.png)

![Guasta](foto/guasta.png)
`;
      writeFileSync(`${folder}/trento.md`, article);
      writeFileSync(`${folder}/foto/castello.jpg`, withPlace);
      writeFileSync(`${folder}/foto/lago.png`, PIXEL);
      writeFileSync(`${folder}/foto/guasta.png`, 'nessuna immagine');
      const chooser = page.waitForEvent('filechooser');
      await page.getByRole('button', { name: 'Scegli una cartella…' }).click();
      await (await chooser).setFiles(folder);

      await expect(report(page).getByText('Con 3 immagini.')).toBeVisible();
      await expect(report(page).getByText(/^Un’immagine contenuta nel file non si legge/)).toBeVisible();
      expect(await findFaults(page)).toEqual([]);
      const held = await picturesHeld(page, 'GPS');
      expect(held).toEqual([
        ['image/jpeg', '4096 × 82', false],
        ['image/png', '400 × 300', false],
        ['image/png', '1 × 1', false],
      ]);
      await own(page)
        .getByRole('button', { name: `Elimina «${HEADLINE}»` })
        .click();
      const undo = own(page).getByRole('button', { name: 'Annulla' });
      await expect(undo).toBeVisible();
      expect(await picturesHeld(page, 'GPS')).toEqual([]);
      await undo.click();
      await own(page).getByRole('link', { name: HEADLINE, exact: true }).click();
      for (const at of [0, 1, 2]) await expect(slotOf(page, at).getByRole('img')).toBeVisible();
      await expect(slotOf(page, 3).getByRole('img')).toHaveCount(0);
    },
  );

  test(
    'files dropped on any page and words of the clipboard are imported, and a picture dropped on a slot goes into it',
    ANY_WIDTH,
    async ({ page, context }) => {
      await page.goto(LEAD);
      const slot = slotOf(page, 0);
      await expect(slot.getByRole('button', { name: /^Aggiungi un’immagine/ })).toBeVisible();
      await drop(page, 'figure [lang]', 'foto.png', PIXEL.toString('base64'));
      await expect(slot.getByRole('img')).toBeVisible();
      await drop(page, 'main', 'trento.txt', Buffer.from(PAGE).toString('base64'));
      await expect(report(page).getByRole('link', { name: HEADLINE })).toBeVisible();
      await page.goBack();
      await expect(slot.getByRole('img')).toBeVisible();

      await test.step('an article is imported from the clipboard', async () => {
        await beginAnew(page);
        await page.goto('import');
        await context.grantPermissions(['clipboard-read', 'clipboard-write']);
        await page.evaluate(async (html) => {
          await navigator.clipboard.write([
            new ClipboardItem({ 'text/html': new Blob([html], { type: 'text/html' }) }),
          ]);
        }, `<h1>${HEADLINE}</h1><p>${TEXT}</p>`);
        await page.getByRole('button', { name: 'Importa dagli appunti' }).click();
        await expect(report(page).getByRole('link', { name: HEADLINE })).toBeVisible();
      });
    },
  );
});
