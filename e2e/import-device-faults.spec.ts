/** Importing and restoring, when the device or the file fails: one test for each row of the table of faults. */
import { zipSync } from 'fflate';
import { expect, test, type Page } from '@playwright/test';
import { ANY_WIDTH } from './any-width.ts';
import { heldRecords, noticeOf } from './kept-things.ts';

test.use({ locale: 'it-IT' });

const SENTENCE =
  'Il presidente Sergio Mattarella ha ricevuto a Trento Roberta Metsola, e ha parlato a lungo. ';

const report = (page: Page) => page.getByRole('region', { name: 'Che cosa è successo' });

/** Files of one article each, whose sentence is repeated so often. */
function buildFiles(count: number, repeated: number) {
  return Array.from({ length: count }, (_, i) => ({
    name: `notizia-${i + 1}.txt`,
    mimeType: 'text/plain',
    buffer: Buffer.from(`Notizia numero ${i + 1} della giornata\n\n${SENTENCE.repeat(repeated)}${i}.\n`),
  }));
}

const choose = (page: Page, files: ReturnType<typeof buildFiles>) =>
  page.locator('input[type=file]').first().setInputFiles(files);

test(
  'row 15: an import that fills the device keeps what found room, whole, and says what did not',
  ANY_WIDTH,
  async ({ page }) => {
    await page.goto('favicon.svg');
    const session = await page.context().newCDPSession(page);
    const { origin } = new URL(page.url());
    await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 700_000 });
    await page.goto('import');
    await choose(page, [...buildFiles(1, 4), ...buildFiles(2, 4_000).slice(1)]);
    await expect(report(page).getByRole('status')).toHaveText('1 articolo aggiunto, 1 non aggiunto.');
    await expect(report(page).getByText(/Notizia numero 2.*non lo ha conservato/)).toBeVisible();
    await expect(noticeOf(page)).toContainText('Lo spazio su questo dispositivo è finito');
    expect(await heldRecords(page, 'articles')).toMatchObject([{ article: { blocks: [{ id: 'b1' }] } }]);
    await page.reload();
    await expect(page.getByRole('link', { name: /^Notizia numero/ })).toHaveCount(1);
  },
);

test(
  'row 21: a crash in the middle of an import leaves each article whole or not at all, and the rest can be brought again',
  ANY_WIDTH,
  async ({ page, context }) => {
    const files = buildFiles(30, 10);
    await page.goto('import');
    const session = await context.newCDPSession(page);
    const crashed = page.waitForEvent('crash');
    await choose(page, files);
    await expect(
      report(page)
        .getByText(/^Aggiunto/)
        .nth(2),
    ).toBeVisible();
    // It never answers: the one who would is gone.
    session.send('Page.crash').catch(() => undefined);
    await crashed;
    const next = await context.newPage();
    await next.goto('import');
    const held = await heldRecords(next, 'articles');
    expect(held.length).toBeGreaterThanOrEqual(3);
    await expect(next.getByRole('link', { name: /^Notizia numero/ })).toHaveCount(held.length);
    await choose(next, files);
    const added = files.length - held.length;
    await expect(report(next).getByRole('status')).toHaveText(
      new RegExp(`^${added} articol[oi] aggiunt[oi], ${held.length} già present[ei]\\.$`),
      { timeout: 60_000 },
    );
    const after = await heldRecords(next, 'articles');
    expect(after).toHaveLength(files.length);
    for (const { article } of after)
      expect(JSON.stringify(article)).toContain(JSON.stringify(SENTENCE.trimEnd()).slice(1, -1));
  },
);

/** A backup with its records' text as given, and the checksum that fits it. */
function buildBackup(json: string): Buffer {
  const bytes = Buffer.from(json);
  const checksum = crc32(bytes).toString(16).padStart(8, '0');
  return Buffer.from(zipSync({ 'dramatis.json': bytes, 'dramatis.crc32': Buffer.from(checksum) }));
}

function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  }
  return (crc ^ 0xffffffff) >>> 0;
}

const GOOD = JSON.stringify({
  format: 'dramatis-backup',
  version: 2,
  createdAt: '2024-12-01T10:00:00.000Z',
  stores: {
    readingStates: [],
    pictures: [],
    kindOverrides: [{ articleId: 'kim', blockId: 'b7', line: null, kind: 'heading' }],
    articles: [],
  },
  settings: {},
});

/** A correction that is well, before one that is not: neither may be taken. */
const withBad = (bad: string) => GOOD.replace('"kind":"heading"}', `"kind":"heading"},${bad}`);

test(
  'row 28: a backup whose data is malformed or breaks off is refused as a whole, and changes nothing',
  ANY_WIDTH,
  async ({ page }) => {
    await page.goto('safety');
    const malformed: readonly (readonly [string, string])[] = [
      ['breaks off', GOOD.slice(0, -30)],
      ['is nothing', ''],
      ['ends too often', `${GOOD}}`],
      ['has a comma too many', GOOD.replace('"articles":[]', '"articles":[],')],
      ['has a comment', GOOD.replace('{', '{/* */')],
      ['has single quotes', GOOD.replaceAll('"', "'")],
      ['has no number', GOOD.replace('"version":2', '"version":NaN')],
      ['has a number of another kind', GOOD.replace('"version":2', '"version":2.5')],
      ['is nested without end', '['.repeat(100_000)],
      ['is a list', `[${GOOD}]`],
      ['has a list in the place of a store', GOOD.replace('"settings":{}', '"settings":[]')],
      ['lacks a store', GOOD.replace('"articles"', '"artikles"')],
      ['has a record of another kind', withBad('7')],
      ['has a record that lacks a field', withBad('{"articleId":"kim","blockId":"b8"}')],
      ['would reach the language', withBad('{"__proto__":{"articleId":"kim"}}')],
    ];
    const chooser = page.locator('input[type=file]');
    for (const [how, json] of malformed) {
      await test.step(how, async () => {
        // So that what is said next is said of the next file.
        await chooser.setInputFiles({
          name: 'a.txt',
          mimeType: 'text/plain',
          buffer: Buffer.from('no backup'),
        });
        await expect(page.getByText(/^Questo file non è una copia di Dramatis/)).toBeVisible();
        await chooser.setInputFiles({
          name: `${how}.zip`,
          mimeType: 'application/zip',
          buffer: buildBackup(json),
        });
        await expect(page.getByText(/^Il file è danneggiato \(.+\).* Nulla è cambiato/)).toBeVisible();
        await expect(page.getByRole('button', { name: 'Unisci alla mia biblioteca' })).toHaveCount(0);
      });
    }
    expect(await heldRecords(page, 'kindOverrides')).toEqual([]);
    // The same without a fault is taken: the refusals were of the faults.
    await chooser.setInputFiles({ name: 'a.zip', mimeType: 'application/zip', buffer: buildBackup(GOOD) });
    await page.getByRole('button', { name: 'Unisci alla mia biblioteca' }).click();
    await expect(page.getByText('Fatto: 1 cosa riportata.')).toBeVisible();
    expect(await heldRecords(page, 'kindOverrides')).toHaveLength(1);
  },
);
