/** What readers bring that is not what it should be. */
import { writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test, type Page } from '@playwright/test';
import { ANY_WIDTH } from './any-width.ts';

test.use({ locale: 'it-IT' });

const HEADLINE = 'Mattarella riceve Metsola a Trento';
const TEXT =
  'Il presidente Sergio Mattarella ha ricevuto a Trento Roberta Metsola. Il colloquio è durato due ore e si è svolto nel castello.';

const report = (page: Page) => page.getByRole('region', { name: 'Che cosa è successo' });

const chooser = (page: Page) => page.locator('input[type=file][aria-label="Scegli dei file…"]');

/** Chooses files as the picker gives them. */
function choose(page: Page, files: readonly { name: string; buffer: Buffer }[]) {
  return chooser(page).setInputFiles(
    files.map((file) => ({ ...file, mimeType: 'application/octet-stream' })),
  );
}

test(
  'row 26: an imported page with pictures of other hosts asks none of them for anything',
  ANY_WIDTH,
  async ({ page }) => {
    const asked: string[] = [];
    const tracker = createServer((request, response) => {
      asked.push(request.url ?? '');
      response.end();
    });
    await new Promise<void>((resolve) => tracker.listen(0, 'localhost', resolve));
    const at = `http://localhost:${(tracker.address() as AddressInfo).port}`;
    const html = `<!doctype html><html lang="it"><head><title>${HEADLINE}</title>
<link rel="preload" as="image" href="${at}/preload"><link rel="stylesheet" href="${at}/style">
<style>body { background: url(${at}/background) } @import url(${at}/import);</style></head>
<body background="${at}/body"><article><h1>${HEADLINE}</h1><p style="background: url(${at}/inline)">${TEXT}</p>
<figure><picture><source srcset="${at}/source 1x"><img src="${at}/img" srcset="${at}/srcset 2x" alt="Il castello"></picture>
<figcaption>Il castello di Trento</figcaption></figure>
<video poster="${at}/poster" src="${at}/video" autoplay></video><audio src="${at}/audio" autoplay></audio>
<object data="${at}/object"></object><embed src="${at}/embed"><iframe src="${at}/frame"></iframe>
<svg><image href="${at}/svg"/></svg><p>${TEXT.replace('Trento', 'Bolzano')} <a ping="${at}/ping" href="${at}/link">Qui</a></p>
</article></body></html>`;
    await page.goto('import');
    await choose(page, [{ name: 'pagina.html', buffer: Buffer.from(html) }]);
    await report(page).getByRole('link', { name: HEADLINE }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(HEADLINE);
    await expect(page.getByRole('figure').getByText('Il castello di Trento')).toBeVisible();
    expect(asked).toEqual([]);
    // The server does count.
    await page.request.get(`${at}/counted`);
    expect(asked).toEqual(['/counted']);
    await new Promise((resolve) => tracker.close(resolve));
  },
);

test(
  'row 30: a binary, a huge and a UTF-16 file are refused or read right, and the page stays alive',
  ANY_WIDTH,
  async ({ page }, info) => {
    // From the disk, as a reader's are: what a test hands over itself takes a minute for 50 MB.
    const files = {
      'programma.bin': Buffer.from(Array.from({ length: 4_096 }, (_, i) => (i * 31) % 256)),
      'enorme.txt': Buffer.alloc(50_000_000, 'Una riga di testo. '),
      'utf-16.txt': Buffer.concat([
        Buffer.from([0xff, 0xfe]),
        Buffer.from(`${HEADLINE}\n\n${TEXT} È così.\n`, 'utf16le'),
      ]),
    };
    for (const [name, content] of Object.entries(files)) writeFileSync(info.outputPath(name), content);
    await page.goto('import');
    await chooser(page).setInputFiles(Object.keys(files).map((name) => info.outputPath(name)));
    const field = page.getByRole('textbox', { name: 'Il testo di un articolo' });
    await field.fill('La pagina risponde');
    await expect(report(page).getByRole('status')).toHaveText('1 articolo aggiunto, 2 non aggiunti.');
    await expect(report(page).getByText(/programma\.bin: non è un testo/)).toBeVisible();
    await expect(report(page).getByText(/enorme\.txt: è troppo grande/)).toBeVisible();
    await expect(field).toHaveValue('La pagina risponde');
    await report(page).getByRole('link', { name: HEADLINE }).click();
    await expect(page.getByRole('article').getByText(/È così\./)).toBeVisible();
  },
);

test('an import that is stopped half-way keeps what was finished', ANY_WIDTH, async ({ page }) => {
  await page.goto('import');
  const body = Array.from({ length: 60 }, () => TEXT).join('\n\n');
  await choose(
    page,
    Array.from({ length: 120 }, (_, i) => ({
      name: `${i}.txt`,
      buffer: Buffer.from(`Notizia ${i}\n\n${body}\n`),
    })),
  );
  await expect(report(page).getByRole('listitem').nth(1)).toBeVisible();
  await page.getByRole('button', { name: 'Interrompi' }).click();
  await expect(report(page).getByRole('status')).toHaveText(/^Interrotto/);
  const finished = await report(page)
    .getByRole('link', { name: /^Notizia/ })
    .count();
  expect(finished).toBeLessThan(120);
  await page.reload();
  const own = page.getByRole('region', { name: 'Gli articoli che hai portato' });
  await expect(own.getByRole('listitem')).toHaveCount(finished);
});
