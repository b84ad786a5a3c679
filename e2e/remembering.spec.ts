import { expect, test, type Page } from '@playwright/test';
import { ANY_WIDTH } from './any-width.ts';
import { beginAnew } from './begin-anew.ts';
import { LEAD } from './kept-things.ts';

test.use({ locale: 'it-IT' });

/** The passage at the top of the view, just below the bar. */
function passageInView(page: Page) {
  return page.evaluate(() => {
    const passages = [...document.querySelectorAll('article [data-passage]')];
    return passages.find((passage) => passage.getBoundingClientRect().bottom > 56 + 14)?.id;
  });
}

/** Scrolls a passage to the top of the view, as a reader's thumb would. */
async function readTo(page: Page, words: string) {
  const passage = page.locator('article p', { hasText: words });
  await passage.evaluate((element) =>
    window.scrollBy({ top: element.getBoundingClientRect().top - 60, behavior: 'instant' }),
  );
  await expect.poll(() => shareRead(page)).toBeGreaterThan(0.05);
}

/** How much of the window's width the progress line takes, from 0 to 1. */
function shareRead(page: Page) {
  return page
    .locator('[data-progress]')
    .evaluate((element) => element.getBoundingClientRect().width / window.innerWidth);
}

/** The status of the only article this device remembers; undefined while there is none. */
async function keptStatus(page: Page) {
  return (await keptState(page))?.status;
}

/** What this device remembers of the only article; undefined while there is none. */
function keptState(page: Page): Promise<{ status: string; progress: number } | undefined> {
  return page.evaluate(async () => {
    // Opening it would create it, before the app does.
    const known = await indexedDB.databases();
    if (!known.some(({ name }) => name === 'dramatis')) return undefined;
    return new Promise<{ status: string; progress: number } | undefined>((resolve) => {
      const request = indexedDB.open('dramatis');
      request.addEventListener('success', () => {
        const states = request.result.transaction('readingStates').objectStore('readingStates').getAll();
        states.addEventListener('success', () => {
          request.result.close();
          resolve(states.result[0]);
        });
      });
    });
  });
}

const pill = (page: Page) => page.getByRole('region', { name: 'Posizione di lettura' });
const goOn = (page: Page) => pill(page).getByRole('button', { name: /^Continua dal \d+\s%$/ });

test('a reader who comes back is offered their place, sees how far they are, and who somebody is', async ({
  page,
  isMobile,
}) => {
  await test.step('the place they left is offered, and found again at its line', async () => {
    await page.goto(LEAD);
    await expect(page.getByRole('article')).toBeVisible();
    await expect(pill(page)).toHaveCount(0);
    await readTo(page, 'La cornice è il');
    const left = await passageInView(page);
    // Nothing is kept of who leaves before the device's memory has answered.
    await expect.poll(() => keptStatus(page), { timeout: 15_000 }).toBe('reading');
    // A press that moves nothing: the browser's own would scroll the bar's link clear of the bar first.
    await page.getByRole('link', { name: 'Dramatis' }).dispatchEvent('click');
    await expect(page).not.toHaveURL(/articles/);

    await page.goto(LEAD);
    await expect(goOn(page)).toBeVisible();
    await expect(page.getByRole('heading', { level: 1 })).toBeInViewport();
    await goOn(page).click();
    await expect(pill(page)).toHaveCount(0);
    expect(await passageInView(page)).toBe(left);
  });

  await test.step('how far they are is shown, without anything moving', async () => {
    await beginAnew(page);
    await page.goto(LEAD);
    await expect.poll(() => shareRead(page)).toBe(0);
    await page.evaluate(() => window.scrollTo({ top: document.body.scrollHeight, behavior: 'instant' }));
    await expect.poll(() => shareRead(page)).toBe(1);
  });

  await test.step('who somebody is is told by an article they have read', async () => {
    await beginAnew(page);
    await page.goto('articles/trattato-putin-kim-pyongyang');
    await expect(page.getByRole('article')).toBeVisible();
    await page.evaluate(() => window.scrollTo({ top: document.body.scrollHeight, behavior: 'instant' }));
    await expect.poll(() => keptStatus(page), { timeout: 15_000 }).toBe('read');
    const headline = (await page.getByRole('heading', { level: 1 }).textContent()) ?? '';

    await page.goto(LEAD);
    const mention = page
      .locator('article p')
      .getByRole('link', { name: /^Vladimir Putin/ })
      .first();
    if (isMobile) await mention.tap();
    else await mention.hover();
    const card = isMobile
      ? page.getByRole('dialog', { name: 'Vladimir Putin' })
      : page.getByRole('group', { name: 'Vladimir Putin' });
    await expect(card).toContainText('La prima volta in questo articolo');
    await card.getByRole('link', { name: headline }).click();
    await expect(page).toHaveURL(/trattato-putin-kim-pyongyang\?with=vladimir-putin#b\d+$/);
    await expect(page.getByRole('region', { name: 'Passaggi scelti' })).toContainText('Vladimir Putin');
    await expect(page.locator(new URL(page.url()).hash)).toBeInViewport();
  });
});

test(
  'a place outlives all that a reader does, and a corrected line a reload',
  ANY_WIDTH,
  async ({ page }) => {
    await test.step('who waves it away with the keyboard stays at the top', async () => {
      await page.goto(LEAD);
      await readTo(page, 'La cornice è il');
      await expect.poll(() => keptStatus(page)).toBe('reading');
      await page.goto('./');
      await page.goto(LEAD);
      await goOn(page).focus();
      await page.keyboard.press('Escape');
      await expect(pill(page)).toHaveCount(0);
      await expect(page.getByRole('heading', { level: 1 })).toBeInViewport();
    });

    await test.step('a detour through the focus filter does not lose it', async () => {
      await beginAnew(page);
      await page.goto(LEAD);
      await readTo(page, 'Il colloquio, che');
      await expect.poll(() => keptStatus(page)).toBe('reading');
      await page.goto('./');
      await page.goto(LEAD);
      const offered = await goOn(page).textContent();
      await page.goto(`${LEAD}?with=kim-jong-un`);
      const finder = page.getByRole('region', { name: 'Passaggi scelti' });
      await finder.getByRole('button', { name: 'Menzione precedente' }).click();
      await expect(page.locator('[data-current]')).toBeInViewport();
      await finder.getByRole('button', { name: 'Togli filtro' }).click();
      await expect(goOn(page)).toHaveText(offered ?? '');
    });

    await test.step('what was read in the moment before leaving is found again', async () => {
      await beginAnew(page);
      await page.goto(LEAD);
      await readTo(page, 'La cornice è il');
      await expect.poll(() => keptStatus(page), { timeout: 15_000 }).toBe('reading');
      const before = (await keptState(page))?.progress ?? 1;
      await page.evaluate(() => {
        window.scrollBy({ top: 400, behavior: 'instant' });
        // Another page of this address: the app is left, and hears no more answers.
        requestAnimationFrame(() => requestAnimationFrame(() => location.assign('./?left')));
      });
      await page.waitForURL(/left/);
      await expect.poll(async () => (await keptState(page))?.progress).toBeGreaterThan(before);
    });

    await test.step('no offer is needed once the scroll bar has led past the place', async () => {
      await beginAnew(page);
      await page.goto(LEAD);
      await readTo(page, 'La cornice è il');
      await expect.poll(() => keptStatus(page), { timeout: 15_000 }).toBe('reading');
      const before = (await keptState(page))?.progress ?? 1;
      await page.goto('./');
      await page.goto(LEAD);
      await expect(goOn(page)).toBeVisible();
      // As a hand on the bar does it: many small steps, and nothing is told but the scrolling.
      await page.evaluate(async () => {
        await new Promise((resolve) => setTimeout(resolve, 700));
        const isNotAtEnd = () => window.scrollY + window.innerHeight < document.body.scrollHeight - 1;
        for (let step = 0; step < 400 && isNotAtEnd(); step += 1) {
          window.scrollBy({ top: 80, behavior: 'instant' });
          await new Promise(requestAnimationFrame);
        }
      });
      await expect(pill(page)).toHaveCount(0);
      await expect.poll(async () => (await keptState(page))?.progress).toBeGreaterThan(before);
    });

    await test.step('a doubtful caption is turned into a paragraph and back', async () => {
      await beginAnew(page);
      await page.goto('articles/james-webb-prime-immagini');
      const line = page.locator('#b1');
      const turnInto = async (choice: string) => {
        await line.getByRole('button', { name: /Cambia$/ }).click();
        await page.getByRole('dialog').getByRole('button', { name: choice }).click();
      };
      await expect(page.locator('figure#b1')).toBeVisible();
      await turnInto('Paragrafo');
      await expect(page.locator('p#b1')).toContainText('Galassie Smacs 0723');
      await expect.poll(() => line.evaluate((block) => block.contains(document.activeElement))).toBe(true);
      await page.reload();
      await expect(page.locator('p#b1')).toBeVisible();
      await turnInto('Torna a come era');
      await expect(page.locator('figure#b1')).toBeVisible();
    });
  },
);

test('storage code that comes late loses nothing', ANY_WIDTH, async ({ page }) => {
  await test.step('it is told that it does not load, and what the page holds is kept when it comes', async () => {
    await page.route(/open-keeper/, (route) => route.abort());
    await page.goto(LEAD);
    const notice = page.getByRole('region', { name: 'Memoria di questo dispositivo' });
    await expect(notice).toContainText('Una parte di Dramatis non si è caricata');
    await page.unroute(/open-keeper/);
    await readTo(page, 'La cornice è il');
    await expect.poll(() => keptStatus(page), { timeout: 15_000 }).toBe('reading');
    await expect(notice).toHaveCount(0);
  });

  await test.step('a place that it knows of is offered, not lost', async () => {
    await beginAnew(page);
    await page.goto(LEAD);
    await readTo(page, 'Il colloquio, che');
    await expect.poll(() => keptStatus(page), { timeout: 15_000 }).toBe('reading');
    const before = await keptState(page);
    await page.goto('./');
    // The page has been loaded anew once already for code that did not come; it is not in the middle of this story.
    await page.evaluate(() => sessionStorage.setItem('dramatis.reloaded.missing-code', String(Date.now())));
    await page.route(/open-keeper/, (route) => route.abort());
    await page.goto(LEAD);
    const notice = page.getByRole('region', { name: 'Memoria di questo dispositivo' });
    await expect(notice).toContainText('Una parte di Dramatis non si è caricata');
    await page.unroute(/open-keeper/);
    // As far as is worth keeping, and not as far as they were.
    await expect
      .poll(async () => {
        await page.evaluate(() => window.scrollBy({ top: 40, behavior: 'instant' }));
        return shareRead(page);
      })
      .toBeGreaterThan(0.06);
    expect(await shareRead(page)).toBeLessThan(before?.progress ?? 0);
    await expect(goOn(page)).toBeVisible({ timeout: 15_000 });
    expect(await keptState(page)).toEqual(before);
  });
});

test('two tabs keep each other’s settings', ANY_WIDTH, async ({ page, context }) => {
  await page.goto(LEAD);
  const other = await context.newPage();
  await other.goto(LEAD);
  const choose = async (tab: Page, name: string) => {
    await tab.getByRole('button', { name: 'Aspetto del testo e tasti' }).click();
    await tab.getByRole('radio', { name, exact: true }).focus();
    await tab.keyboard.press('Space');
    await tab.keyboard.press('Escape');
  };
  await choose(page, 'Alta leggibilità');
  const root = other.locator('html');
  await expect(root).toHaveAttribute('data-face', 'hyperlegible');
  await choose(other, 'Sottolineati');
  await expect(page.locator('html')).toHaveAttribute('data-marking', 'underline');
  await other.reload();
  await expect(root).toHaveAttribute('data-face', 'hyperlegible');
  await expect(root).toHaveAttribute('data-marking', 'underline');
});
