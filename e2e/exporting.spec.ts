/** A reader takes articles, and what they say of somebody, out of the app; and brings them back. */
import { readFile, writeFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import type { Article } from '#article/article.ts';
import { parseSource } from '#formats/parse-source.ts';
import { ANY_WIDTH } from './any-width.ts';
import { findFaults } from './find-faults.ts';
import { expect, test } from './offline-app.ts';
import { heldRecords } from './kept-things.ts';

// No story here needs what the worker keeps, and installing it takes as long as all the rest.
test.use({ serviceWorkers: 'block' });

const DOUBTFUL = 'james-webb-prime-immagini';

/** Presses a choice of the open dialog and gives back the file it saves. */
async function save(page: Page, choice: RegExp): Promise<{ name: string; path: string; bytes: Buffer }> {
  const download = page.waitForEvent('download');
  await page.getByRole('dialog').getByRole('button', { name: choice }).click();
  await expect(page.getByRole('dialog').getByRole('status')).toHaveText(/^Fatto: /);
  const saved = await download;
  const path = await saved.path();
  return { name: saved.suggestedFilename(), path, bytes: await readFile(path) };
}

/** The articles in a file, as importing reads them. */
function articlesIn({ name, bytes }: { name: string; bytes: Buffer }): Article[] {
  return parseSource(new Uint8Array(bytes), { fileName: name }).map((result) => {
    if (!result.ok || result.value.kind !== 'article') throw new Error(`${name} carries no article`);
    return result.value.article;
  });
}

test(
  'an article leaves as its reader corrected it, reads offline, and comes back the same',
  ANY_WIDTH,
  async ({ page, host, context }) => {
    await page.goto(`${host.address}articles/${DOUBTFUL}`);
    await page
      .locator('#b1')
      .getByRole('button', { name: /Cambia$/ })
      .click();
    await page.getByRole('dialog').getByRole('button', { name: 'Paragrafo' }).click();
    await expect(page.locator('p#b1')).toBeVisible();
    await page.getByRole('banner').getByRole('button', { name: 'Esporta l’articolo' }).click();
    expect(await findFaults(page)).toEqual([]);
    const html = await save(page, /^Pagina HTML/);
    const json = await save(page, /^JSON di Dramatis/);
    const ninjs = await save(page, /^ninjs 3/);
    const jsonLd = await save(page, /^JSON-LD/);
    const markdown = await save(page, /^Markdown/);
    const names = [html, json, ninjs, jsonLd, markdown].map(({ name }) => name);
    const own = new RegExp(`^\\d{4}-\\d\\d-\\d\\d-${DOUBTFUL}\\.(html|json|ninjs\\.json|jsonld|md)$`);
    for (const name of names) expect(name).toMatch(own);
    const [article] = articlesIn(json);
    expect(article?.blocks[0]).toMatchObject({ id: 'b1', kind: 'paragraph', by: 'reader' });
    for (const file of [html, ninjs, jsonLd]) expect(articlesIn(file)).toEqual([article]);
    expect(markdown.bytes.toString()).toContain(`# ${article?.headline.text}`);

    await page.goto(`${host.address}import`);
    await page.locator('input[type=file]').first().setInputFiles(html.path);
    await page.getByRole('button', { name: 'Tieni entrambi' }).click();
    await expect(page.getByText(/^Aggiunto:/)).toBeVisible();
    const [held] = await heldRecords(page, 'articles');
    expect(held?.['article']).toEqual({ ...article, id: `${DOUBTFUL}-2` });

    await context.setOffline(true);
    const reader = await context.newPage();
    const faults: string[] = [];
    reader.on('console', (message) => faults.push(message.text()));
    reader.on('request', (request) => {
      if (!request.url().startsWith('file:')) faults.push(request.url());
    });
    const onDisk = test.info().outputPath('articolo.html');
    await writeFile(onDisk, html.bytes);
    await reader.goto(`file://${onDisk}`);
    await expect(reader.getByRole('heading', { level: 1 })).toHaveText(article?.headline.text ?? '');
    expect(faults).toEqual([]);
  },
);

test(
  'a dossier has every passage with its source, in a file and on paper, and the library every article',
  ANY_WIDTH,
  async ({ page, host }) => {
    await page.addInitScript(() => {
      window.print = () => {
        window.dispatchEvent(new Event('beforeprint'));
        const passages = document.querySelectorAll('[data-naming]').length;
        Object.assign(window, { printed: passages });
        window.dispatchEvent(new Event('afterprint'));
      };
    });
    await page.goto(`${host.address}figures/vladimir-putin`);
    await page.getByRole('button', { name: 'Dossier' }).click();
    expect(await findFaults(page)).toEqual([]);
    const markdown = (await save(page, /^Markdown/)).bytes.toString();
    const html = (await save(page, /^Pagina HTML/)).bytes.toString();
    const passages = markdown.match(/^> /gm) ?? [];
    expect(html.match(/<blockquote>/g)).toHaveLength(passages.length);
    expect(html).toContain(`href="${host.address}articles/`);
    expect(html).not.toContain('<script');
    await page.getByRole('dialog').getByRole('button', { name: 'Stampa' }).click();
    await expect.poll(() => page.evaluate(() => Reflect.get(window, 'printed'))).toBe(passages.length);

    await test.step('the library leaves as one archive and as one page, and both bring every article back', async () => {
      await page.goto(`${host.address}safety`);
      await page.getByRole('button', { name: 'Esporta gli articoli…' }).click();
      const archive = articlesIn(await save(page, /^ZIP: ninjs 3/));
      const whole = articlesIn(await save(page, /^Una sola pagina HTML/));
      expect(archive.length).toBeGreaterThan(20);
      expect(whole).toEqual(archive);
    });
  },
);
