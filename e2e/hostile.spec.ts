/** Files that were made to do harm are brought, and do none. */
import { expect, test, type Page } from '@playwright/test';
import { ANY_WIDTH } from './any-width.ts';
import { buildHostileFiles } from './hostile-files.ts';
import { heldRecords } from './kept-things.ts';

test.use({ locale: 'it-IT' });

/** Hears of everything that harm would be seen by, on every page from now on. */
async function watchForHarm(page: Page, address: string): Promise<string[]> {
  const harm: string[] = [];
  await page.exposeFunction('tellOfHarm', (words: string) => harm.push(words));
  await page.addInitScript(() => {
    const tell = (words: string) => void Reflect.get(window, 'tellOfHarm')(words);
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
      tell(`${violatedDirective} ${blockedURI}`),
    );
    Object.defineProperty(window, 'harmed', {
      set: () => {
        tell('a script ran');
      },
    });
  });
  page.on('request', (request) => {
    if (!request.url().startsWith(address) && !/^(?:data|blob):/.test(request.url()))
      harm.push(request.url());
  });
  page.on('dialog', (dialog) => {
    harm.push(dialog.message());
    void dialog.dismiss();
  });
  page.on('pageerror', ({ message }) => harm.push(message));
  return harm;
}

test(
  'row 25: files made to do harm become words or are refused, each by its name, and nothing runs or is fetched',
  ANY_WIDTH,
  async ({ page, baseURL }) => {
    const harm = await watchForHarm(page, baseURL!);
    const files = buildHostileFiles();
    await page.goto('import');
    const report = page.getByRole('region', { name: 'Che cosa è successo' });
    const own = page.getByRole('region', { name: 'Gli articoli che hai portato' });
    await page
      .locator('input[type=file]')
      .first()
      .setInputFiles(
        files.map(({ name, content }) => ({
          name,
          mimeType: 'application/octet-stream',
          buffer: Buffer.from(content),
        })),
      );
    const added = files.flatMap(({ headline }) => (headline === null ? [] : [headline]));
    const refused = files.filter(({ headline }) => headline === null).map(({ name }) => name);
    await expect(report.getByRole('status')).toHaveText(
      `${added.length} articoli aggiunti, ${refused.length + 1} non aggiunti.`,
      { timeout: 90_000 },
    );
    for (const name of refused) await expect(report.getByText(new RegExp(`^${name}`))).toBeVisible();
    // The good file of that archive is taken, and the other named with its way.
    await expect(report.getByText('fuori.zip/../../fuori.txt', { exact: true })).toBeVisible();
    for (const headline of added) {
      await own.getByRole('link', { name: headline, exact: true }).click();
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(headline);
      await expect(
        page
          .getByRole('article')
          .getByText(/Il sindaco|Una frase/)
          .first(),
      ).toBeVisible();
      expect(await listLiveThings(page)).toEqual([]);
      await page.goBack();
    }
    expect(await heldRecords(page, 'articles')).toHaveLength(added.length);
    expect(await page.evaluate(() => Reflect.get({}, 'harmed'))).toBeUndefined();
    expect(harm).toEqual([]);
  },
);

/** What in the article could run, or lead where no reader wants to go. */
function listLiveThings(page: Page): Promise<readonly string[]> {
  return page
    .getByRole('article')
    .evaluate((article) =>
      [...article.querySelectorAll('*')]
        .filter(
          (element) =>
            /^(?:script|style|iframe|object|embed|form|base|meta|link|math)$/i.test(element.tagName) ||
            element.getAttributeNames().some((name) => name.startsWith('on') || name === 'srcdoc') ||
            !/^(?:https?:|mailto:|\/|#|$)/.test(element.getAttribute('href') ?? ''),
        )
        .map(({ outerHTML }) => outerHTML.slice(0, 200)),
    );
}
