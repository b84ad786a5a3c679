import { expect, test, type Page } from '@playwright/test';
import { shiftsOf, watchShifts } from './layout-shifts.ts';
import { openCast } from './cast.ts';
import { ANY_WIDTH } from './any-width.ts';
import { beginAnew } from './begin-anew.ts';

const LEAD = 'articles/kim-sostegno-mosca-belousov';

test.use({ locale: 'it-IT' });

async function openSettings(page: Page) {
  await page.getByRole('button', { name: 'Aspetto del testo e tasti' }).click();
  const panel = page.getByRole('dialog', { name: 'Aspetto del testo' });
  await expect(panel).toBeVisible();
  return panel;
}

/** Keeps settings on the device before the page comes, as an earlier visit would have. */
async function arriveWith(page: Page, settings: object) {
  await page.addInitScript(
    (record) => localStorage.setItem('dramatis.settings', record),
    JSON.stringify(settings),
  );
}

// By selector: behind an open sheet the article has no role.
const paragraph = (page: Page) => page.locator('article p.prose-text').first();
const styleOf = (page: Page, name: string) =>
  paragraph(page).evaluate((element, property) => getComputedStyle(element).getPropertyValue(property), name);
const widthOf = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth);

test('peek cards and single keys can be switched off, and stay off', ANY_WIDTH, async ({ page }) => {
  await page.goto(LEAD);
  const headline = page.getByRole('heading', { level: 1 });
  await expect(headline).toBeVisible();
  await page.keyboard.press('?');
  const help = page.getByRole('dialog', { name: 'Tasti' });
  await help.getByRole('switch', { name: /^Tasti singoli/ }).click();
  await page.keyboard.press('Escape');
  await expect(help).toBeHidden();
  await page.keyboard.press('t');
  await expect(page.locator('html')).not.toHaveAttribute('data-theme');

  const panel = await openSettings(page);
  await expect(panel.getByRole('switch', { name: /^Tasti singoli/ })).not.toBeChecked();
  await panel.getByRole('switch', { name: 'Scheda breve sui nomi' }).click();
  await page.reload();
  await expect(headline).toBeVisible();
  await page.keyboard.press('t');
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(page.locator('html')).not.toHaveAttribute('data-theme');

  // A card would be there by the time the settings are open again.
  await page.clock.install();
  await page.getByRole('article').locator('p a').first().hover();
  await page.clock.runFor(2_000);
  await expect(page.locator('[data-peek]')).toHaveCount(0);
});

test('a reader changes text and names and finds them so after a reload, and nothing shifts then', async ({
  page,
  isMobile,
}) => {
  await page.goto(LEAD);
  expect(await styleOf(page, 'font-size')).toBe(isMobile ? '19px' : '20px');
  const panel = await openSettings(page);
  await panel.getByRole('slider', { name: 'Dimensione' }).fill('26');
  await panel.getByRole('slider', { name: 'Interlinea' }).fill('180');
  await panel.getByText('Alta leggibilità').click();
  await panel.getByText('Seppia').click();
  await panel.getByText('Testo giustificato').click();
  // The page behind the panel changes at once.
  expect(await styleOf(page, 'font-size')).toBe('26px');
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  expect(await styleOf(page, 'font-size')).toBe('26px');
  expect(Number.parseFloat(await styleOf(page, 'line-height'))).toBeCloseTo(26 * 1.8, 1);
  expect(await styleOf(page, 'font-family')).toMatch(/^"Atkinson Hyperlegible Next"/);
  expect(await styleOf(page, 'text-align')).toBe('justify');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'sepia');
  expect(await page.evaluate(() => document.fonts.check('20px "Atkinson Hyperlegible Next"'))).toBe(true);

  const again = await openSettings(page);
  await expect(again.getByRole('slider', { name: 'Dimensione' })).toHaveValue('26');
  await expect(again.getByText('26 px')).toBeVisible();
  await again.getByRole('button', { name: 'Ripristina l’aspetto' }).click();
  expect(await styleOf(page, 'font-size')).toBe(isMobile ? '19px' : '20px');
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  expect(await styleOf(page, 'font-size')).toBe(isMobile ? '19px' : '20px');

  // A phone has room for one length only.
  if (!isMobile) {
    await test.step('the line length can be chosen where there is room for it', async () => {
      await beginAnew(page);
      await page.goto(LEAD);
      const widthBefore = (await paragraph(page).boundingBox())!.width;
      const panel = await openSettings(page);
      const slider = panel.getByRole('slider', { name: 'Lunghezza della riga' });
      const charactersBefore = Number(await slider.inputValue());
      await slider.fill('40');
      const width = (await paragraph(page).boundingBox())!.width;
      expect(width).toBeCloseTo((widthBefore * 40) / charactersBefore, 0);
    });
  }

  await test.step('names are marked in colour, by lines alone, or not at all', async () => {
    await beginAnew(page);
    await page.goto(LEAD);
    const line = () => page.locator('article p [data-type=person]').first();
    const colourOf = () => line().evaluate((element) => getComputedStyle(element).textDecorationColor);
    const coloured = await colourOf();
    let panel = await openSettings(page);
    await panel.getByText('Sottolineati').click();
    expect(await colourOf()).not.toBe(coloured);
    expect(await line().evaluate((element) => getComputedStyle(element).textDecorationLine)).toBe(
      'underline',
    );

    await panel.getByText('Non segnati').click();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('article').getByRole('link')).toHaveCount(0);
    expect(await line().evaluate((element) => getComputedStyle(element).textDecorationLine)).toBe('none');
    const cast = await openCast(page, isMobile);
    await cast.getByRole('button', { name: /^Vladimir Putin/ }).click();
    await expect(page).toHaveURL(/\?with=vladimir-putin$/);
    await expect(page.locator('[data-chosen][data-mention]').first()).toBeAttached();

    await page.goto(LEAD);
    await expect(page.locator('html')).toHaveAttribute('data-marking', 'off');
    await expect(page.getByRole('article').getByRole('link')).toHaveCount(0);
    panel = await openSettings(page);
    await panel.getByText('A colori').click();
    await expect(page.locator('article a[data-mention]').first()).toBeVisible();
  });

  await test.step('nothing shifts when a text of one’s own arrives', async () => {
    await arriveWith(page, {
      sizePx: 27,
      leadingPercent: 190,
      measureCharacters: 60,
      face: 'hyperlegible',
      marking: 'underline',
      isJustified: true,
    });
    await watchShifts(page);
    for (const address of [LEAD, `${LEAD}?with=kim-jong-un`]) {
      await page.goto(address);
      await expect(page.getByRole('article').getByRole('figure')).toHaveCount(6);
      await page.waitForLoadState('networkidle');
      expect(await shiftsOf(page)).toEqual([]);
    }
  });
});

test(
  'an article is shared and copied, printed, and shown in forced colours',
  ANY_WIDTH,
  async ({ page, context, baseURL }) => {
    await test.step('sharing uses the sheet of the platform where there is one', async () => {
      await page.addInitScript(() =>
        Object.defineProperty(navigator, 'share', {
          configurable: true,
          value: async (link: object) => Object.assign(window, { shared: link }),
        }),
      );
      await page.goto(LEAD);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await expect(page).toHaveTitle(/Kim a Belousov/);
      await page.getByRole('button', { name: 'Condividi' }).click();
      const shared = await page.evaluate(() => ('shared' in window ? window.shared : null));
      expect(shared).toMatchObject({ url: page.url(), title: await page.title() });
      await expect(page.getByText('Link copiato')).toHaveCount(0);
    });

    await test.step('sharing copies the link with its filter and says so where there is none', async () => {
      await context.grantPermissions(['clipboard-read', 'clipboard-write']);
      await page.addInitScript(() =>
        Object.defineProperty(navigator, 'share', { value: undefined, configurable: true }),
      );
      await page.goto(`${LEAD}?with=kim-jong-un`);
      await page.getByRole('button', { name: 'Condividi' }).click();
      await expect(page.getByText('Link copiato')).toBeVisible();
      const link = await page.evaluate(() => navigator.clipboard.readText());
      expect(link).toBe(`${baseURL}${LEAD}?with=kim-jong-un`);
    });

    await test.step('what is copied is the plain text', async () => {
      await page.goto(LEAD);
      const [copied, printed] = await page.getByRole('article').evaluate((article) => {
        const passages = [...article.querySelectorAll('p[data-passage], figcaption')];
        const selection = window.getSelection();
        return passages.reduce<[string, string]>(
          ([copied, printed], passage) => {
            selection?.selectAllChildren(passage);
            const text = passage.cloneNode(true);
            if (text instanceof Element)
              for (const hidden of text.querySelectorAll('.sr-only')) hidden.remove();
            return [copied + String(selection).trim(), printed + (text.textContent ?? '').trim()];
          },
          ['', ''],
        );
      });
      expect(copied.length).toBeGreaterThan(1_000);
      expect(copied).toBe(printed);
    });

    await test.step('forced colours keep the line of each type, the dimming and the focus', async () => {
      await page.emulateMedia({ forcedColors: 'active' });
      await page.goto(`${LEAD}?with=vladimir-putin`);
      await expect(page.locator('[data-chosen]').first()).toBeAttached();
      const styles = await page.evaluate(() =>
        Object.fromEntries(
          [...document.querySelectorAll('article [data-mention][data-type]')].map((mention) => [
            mention.getAttribute('data-type'),
            getComputedStyle(mention).textDecorationStyle,
          ]),
        ),
      );
      expect(styles).toMatchObject({
        person: 'solid',
        place: 'dotted',
        organisation: 'dashed',
        work: 'double',
      });
      const colours = await page.evaluate(() => {
        const [away, kept] = [
          document.querySelector('p[data-away]'),
          document.querySelector('p[data-passage]:not([data-away])'),
        ];
        return [away, kept].map((passage) => (passage === null ? '' : getComputedStyle(passage).color));
      });
      expect(colours[0]).not.toBe(colours[1]);
      await page.keyboard.press('Tab');
      const outline = await page.evaluate(() => getComputedStyle(document.activeElement!).outlineStyle);
      expect(outline).toBe('solid');
      await page.emulateMedia({ forcedColors: null });
    });

    await test.step('the printed article is the text with its captions and its cast', async () => {
      await page.addInitScript(() => localStorage.setItem('dramatis.theme', 'dark'));
      await page.goto(`${LEAD}?with=kim-jong-un`);
      await expect(page.getByRole('region', { name: 'Passaggi scelti' })).toBeVisible();
      await page.emulateMedia({ media: 'print' });
      await expect(page.getByRole('banner')).toBeHidden();
      await expect(page.getByRole('complementary')).toBeHidden();
      await expect(page.getByRole('region', { name: 'Passaggi scelti' })).toBeHidden();
      await expect(page.getByRole('button')).toHaveCount(0);
      // It waits above the window, and a sheet of paper has none.
      await expect(page.getByText('Vai al contenuto')).toBeHidden();
      await expect(page.getByText('Immagine 1 di 6')).toBeHidden();
      await expect(page.getByRole('figure').first().locator('figcaption')).toBeVisible();
      const note = page.locator('section', {
        has: page.getByRole('heading', { name: 'Chi compare in questo articolo' }),
      });
      await expect(note.getByRole('listitem').first()).toContainText('Kim Jong-un');
      await expect(note.getByRole('listitem').first()).toContainText('menzioni');
      // No dimming, no theme and no addresses on paper.
      const away = page.locator('p[data-away]').first();
      expect(await away.evaluate((element) => getComputedStyle(element).color)).toMatch(
        /oklch\(0 0 0\)|rgb\(0, 0, 0\)/,
      );
      expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toMatch(
        /oklch\(1 0 0\)|rgb\(255, 255, 255\)/,
      );
      expect(await page.locator('main').innerText()).not.toContain('http');
    });
  },
);

test('as wide as 200 % zoom leaves, nothing scrolls sideways at any size', ANY_WIDTH, async ({ page }) => {
  for (const settings of [{}, { sizePx: 32, face: 'hyperlegible', leadingPercent: 220 }]) {
    await arriveWith(page, settings);
    for (const width of [720, 320]) {
      await page.setViewportSize({ width, height: 450 });
      await page.goto(`${LEAD}?with=kim-jong-un&with=vladimir-putin`);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await page.evaluate(() => document.fonts.ready);
      expect.soft(await widthOf(page)).toBeLessThanOrEqual(width);
      const panel = await openSettings(page);
      await expect(panel.getByRole('button', { name: 'Ripristina l’aspetto' })).toBeAttached();
      expect.soft(await widthOf(page)).toBeLessThanOrEqual(width);
    }
  }
});
