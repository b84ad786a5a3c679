/** A reader brings articles of their own. */
import type { Page } from '@playwright/test';
import { ANY_WIDTH } from './any-width.ts';
import { beginAnew } from './begin-anew.ts';
import { findFaults } from './find-faults.ts';
import { expect, openAndKeep, test } from './offline-app.ts';

const HEADLINE = 'Mattarella riceve Metsola a Trento';
const PAGE = `${HEADLINE}

Il presidente Sergio Mattarella ha ricevuto a Trento Roberta Metsola. Il colloquio è durato due ore e si è svolto nel castello.

Metsola ha poi incontrato Gianfranco Ravelli, che la aspettava da tempo.
`;

const field = (page: Page) => page.getByRole('textbox', { name: 'Il testo di un articolo' });
const report = (page: Page) => page.getByRole('region', { name: 'Che cosa è successo' });
const own = (page: Page) => page.getByRole('region', { name: 'Gli articoli che hai portato' });

async function paste(page: Page, text: string) {
  await field(page).fill(text);
  await page.getByRole('button', { name: 'Aggiungi alla biblioteca' }).click();
}

/** Chooses files as the picker gives them. */
async function choose(page: Page, files: readonly { name: string; content: string | Buffer }[]) {
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Scegli dei file…' }).click();
  await (
    await chooser
  ).setFiles(
    files.map(({ name, content }) => ({
      name,
      mimeType: 'application/octet-stream',
      buffer: Buffer.from(content),
    })),
  );
}

test(
  'a pasted text is read, filtered by and kept without a connection, and another one read',
  ANY_WIDTH,
  async ({ page, host, context }) => {
    await openAndKeep(page, host.address);
    await page.getByRole('link', { name: 'Porta i tuoi articoli' }).click();
    await paste(page, PAGE);
    await report(page).getByRole('link', { name: HEADLINE }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(HEADLINE);
    await page
      .getByRole('complementary')
      .getByRole('button', { name: /Metsola/ })
      .first()
      .click();
    await expect(page).toHaveURL(/metsola/);

    await context.setOffline(true);
    await page.reload();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(HEADLINE);
    await page.goto(`${host.address}figures/gianfranco-ravelli`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Gianfranco Ravelli');
    await page.goto(`${host.address}?q=Trento`);
    await expect(page.getByRole('link', { name: HEADLINE })).toBeVisible();
    // What reading needs is on the device too.
    await page.goto(`${host.address}import`);
    await paste(page, PAGE.replaceAll('Trento', 'Bolzano'));
    await expect(
      report(page).getByRole('link', { name: HEADLINE.replace('Trento', 'Bolzano') }),
    ).toBeVisible();
  },
);

test.describe('with a connection', () => {
  // Installing the worker takes as long as all the rest.
  test.use({ serviceWorkers: 'block' });

  test(
    'files are read or refused one by one, and the same again is asked about',
    ANY_WIDTH,
    async ({ page }) => {
      await page.goto('import');
      await choose(page, [
        { name: 'trento.txt', content: PAGE },
        { name: 'vuoto.txt', content: '' },
        { name: 'foto.png', content: Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0]) },
        {
          name: 'oslo.md',
          content: '# Vertice a Oslo\n\nUrsula von der Leyen è arrivata a Oslo ieri sera.\n',
        },
      ]);
      await expect(report(page).getByRole('status')).toHaveText('2 articoli aggiunti, 2 non aggiunti.');
      await expect(report(page).getByText('vuoto.txt')).toBeVisible();
      await expect(report(page).getByText(/foto\.png.*incollale qui/)).toBeVisible();
      expect(await findFaults(page)).toEqual([]);

      await choose(page, [{ name: 'altro-nome.txt', content: PAGE }]);
      await report(page).getByRole('button', { name: 'Tieni entrambi' }).click();
      await expect(own(page).getByRole('link', { name: HEADLINE, exact: true })).toHaveCount(2);
      await own(page)
        .getByRole('button', { name: `Elimina «${HEADLINE}»` })
        .first()
        .click();
      await expect(own(page).getByRole('link', { name: HEADLINE, exact: true })).toHaveCount(1);
      await own(page).getByRole('button', { name: 'Annulla' }).click();
      await expect(own(page).getByRole('link', { name: HEADLINE, exact: true })).toHaveCount(2);

      await test.step('a draft survives a reload, and a dropped file is taken', async () => {
        await beginAnew(page);
        await page.goto('import');
        await field(page).fill('Un testo a metà');
        await page.reload();
        await expect(field(page)).toHaveValue('Un testo a metà');
        await page.evaluate((text) => {
          const dataTransfer = new DataTransfer();
          dataTransfer.items.add(new File([text], 'trento.txt'));
          document.body.dispatchEvent(
            new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }),
          );
        }, PAGE);
        await expect(report(page).getByRole('link', { name: HEADLINE })).toBeVisible();
      });
    },
  );

  test(
    'an article in another language is marked with it and found by its name',
    ANY_WIDTH,
    async ({ page }) => {
      const headline = 'Le pont de bois rouvre à Paris';
      await page.goto('import');
      await paste(
        page,
        `${headline}\n\nLe président Emmanuel Macron a ouvert hier le pont de bois sur la rivière, après dix ans de travaux, devant tous les habitants du quartier.\n`,
      );
      await report(page).getByRole('link', { name: headline }).click();
      const heading = page.getByRole('heading', { level: 1 });
      await expect(heading).toHaveText(headline);
      await expect(page.locator('[lang="fr"]').filter({ has: heading })).toHaveCount(1);
      await page.goto('?lang=fr');
      await expect(page.getByRole('link', { name: headline })).toBeVisible();
      await expect(page.getByText('Francese').first()).toBeVisible();
    },
  );

  test(
    'a hostile page leaves no script, makes no request and is read as text',
    ANY_WIDTH,
    async ({ page, baseURL }) => {
      const strangers: string[] = [];
      page.on('request', (request) => {
        const url = request.url();
        if (!url.startsWith(baseURL!) && !url.startsWith('data:')) strangers.push(url);
      });
      const dialogs: string[] = [];
      page.on('dialog', (dialog) => {
        dialogs.push(dialog.message());
        void dialog.dismiss();
      });
      const html = `<!doctype html><html lang="it"><head><title>${HEADLINE}</title>
<link rel="stylesheet" href="https://evil.example/a.css"><script>alert(1)</script></head>
<body onload="alert(2)"><article><h1>${HEADLINE}<img src=x onerror="alert(3)"></h1>
<p>Il presidente Sergio Mattarella ha ricevuto a Trento Roberta Metsola. <a href="java&#10;script:alert(4)">Qui</a> il seguito, con &lt;script&gt;alert(5)&lt;/script&gt; scritto nel testo.</p>
<figure><img src="https://evil.example/pixel.png"><figcaption>Il castello di Trento</figcaption></figure>
<svg><script href="https://evil.example/s.js"></script><a xlink:href="javascript:alert(6)"><text>x</text></a></svg>
<iframe src="https://evil.example/f"></iframe><p>Il colloquio è durato due ore e si è svolto nel castello, davanti a molti ospiti.</p>
</article></body></html>`;
      await page.goto('import');
      await choose(page, [{ name: 'pagina.html', content: html }]);
      await report(page).getByRole('link', { name: HEADLINE }).click();
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(HEADLINE);
      await expect(page.getByText('<script>alert(5)</script>')).toBeVisible();
      await expect(
        page.locator('[onerror], [onload], a[href^="javascript" i], iframe, main script'),
      ).toHaveCount(0);
      expect(strangers).toEqual([]);
      expect(dialogs).toEqual([]);
    },
  );
});
