/** What a reader keeps on the device: put there as they do it, and looked up behind the app's back. */
import { expect, type Locator, type Page } from '@playwright/test';

export const LEAD = 'articles/kim-sostegno-mosca-belousov';
export const UNNAMED = 'La tua immagine, senza descrizione';

/** One red pixel. */
export const PIXEL = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==',
  'base64',
);

/** A picture of as many bytes: decoders read no further than the pixel. */
export function pictureOf(bytes: number): Buffer {
  return Buffer.concat([PIXEL, Buffer.alloc(Math.max(0, bytes - PIXEL.length), 7)]);
}

/** Image slots of the article, in order. */
export function slotOf(page: Page, at: number): Locator {
  return page.getByRole('figure').nth(at);
}

/** Chooses a picture for a slot; it is on the device once `pictureIn` the slot is visible. */
export function choosePicture(slot: Locator, buffer: Buffer = PIXEL): Promise<void> {
  return slot.locator('input[type=file]').setInputFiles({ name: 'foto.png', mimeType: 'image/png', buffer });
}

/** The reader's own picture in a slot. */
export function pictureIn(slot: Locator): Locator {
  return slot.getByRole('img', { name: UNNAMED });
}

/** Puts a picture into a slot and waits until the device has it. */
export async function keepPicture(slot: Locator, buffer: Buffer = PIXEL): Promise<void> {
  await expect(
    slot.getByRole('button', { name: /^Aggiungi un’immagine|^Modifica l’immagine/ }),
  ).toBeVisible();
  await choosePicture(slot, buffer);
  await expect(pictureIn(slot)).toBeVisible();
}

/** The sentence about the device's storage. */
export function noticeOf(page: Page): Locator {
  return page.getByRole('region', { name: 'Memoria di questo dispositivo' });
}

/** The article is there to be read, whatever the device keeps. */
export async function expectReadable(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Kim a Belousov');
  await expect(page.getByRole('article').getByText('La cornice è il')).toBeVisible();
}

/** A record as the database holds it, with the size of its file in the place of the file. */
export type HeldRecord = Readonly<Record<string, unknown>>;

/** The records of a store as they are on the device, in whatever version; none where there is no database yet. */
export function heldRecords(
  page: Page,
  store: 'readingStates' | 'pictures' | 'kindOverrides' | 'articles' | 'corrections',
): Promise<readonly HeldRecord[]> {
  return page.evaluate(async (name) => {
    // Opening it would create it, before the app does.
    const known = await indexedDB.databases();
    if (!known.some((database) => database.name === 'dramatis')) return [];
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('dramatis');
      request.addEventListener('success', () => resolve(request.result));
      request.addEventListener('error', () => reject(request.error));
    });
    const records = await new Promise<Record<string, unknown>[]>((resolve, reject) => {
      const request = database.transaction(name).objectStore(name).getAll();
      request.addEventListener('success', () => resolve(request.result));
      request.addEventListener('error', () => reject(request.error));
    });
    database.close();
    return records.map((record) =>
      record['blob'] instanceof Blob ? { ...record, blob: record['blob'].size } : record,
    );
  }, store);
}
