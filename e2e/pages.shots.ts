import { expect, test, type Page } from '@playwright/test';
import { openCast } from './cast.ts';

const LEAD = 'articles/kim-sostegno-mosca-belousov';

interface State {
  readonly address: string;
  /** Brings the page from its arrival into the state. */
  readonly reach?: (page: Page, isPhone: boolean) => Promise<unknown>;
  /** Runs before the page is asked for. */
  readonly prepare?: (page: Page) => Promise<unknown>;
  /** Shows the window as the reader has it, for what stands fixed in it; otherwise the whole page. */
  readonly isWindow?: boolean;
  readonly onlyOn?: 'desktop' | 'phone';
  /** The page stays on its way. */
  readonly isLoading?: boolean;
}

const keepSettings = (settings: object) => (page: Page) =>
  page.addInitScript((record) => localStorage.setItem('dramatis.settings', record), JSON.stringify(settings));
const openSettings = async (page: Page) => {
  await page.getByRole('button', { name: 'Aspetto del testo e tasti' }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
};

/** Every page in every state a reader can meet. The name is the picture's. */
const STATES: Readonly<Record<string, State>> = {
  article: { address: LEAD },
  'article-window': { address: LEAD, isWindow: true },
  'article-filtered': { address: `${LEAD}?with=kim-jong-un`, isWindow: true },
  'article-filtered-two': { address: `${LEAD}?with=kim-jong-un&with=vladimir-putin`, isWindow: true },
  'article-peek': {
    address: LEAD,
    isWindow: true,
    onlyOn: 'desktop',
    reach: async (page) => {
      await page.locator('article p a').first().hover();
      await expect(page.locator('[data-peek]')).toBeVisible();
    },
  },
  'article-cast': {
    address: LEAD,
    isWindow: true,
    onlyOn: 'phone',
    reach: async (page, isPhone) => expect(await openCast(page, isPhone)).toBeVisible(),
  },
  'article-settings': { address: LEAD, isWindow: true, reach: openSettings },
  'article-32': { address: LEAD, prepare: keepSettings({ sizePx: 32, leadingPercent: 150 }) },
  'article-hyperlegible': {
    address: LEAD,
    prepare: keepSettings({ face: 'hyperlegible', isJustified: true, marking: 'underline' }),
  },
  'article-sans-14': { address: LEAD, prepare: keepSettings({ face: 'sans', sizePx: 14 }) },
  'article-unmarked': { address: LEAD, prepare: keepSettings({ marking: 'off' }) },
  'article-print': { address: LEAD, reach: (page) => page.emulateMedia({ media: 'print' }) },
  'article-forced-colours': {
    address: `${LEAD}?with=kim-jong-un`,
    isWindow: true,
    prepare: (page) => page.emulateMedia({ forcedColors: 'active' }),
  },
  'article-checking': {
    address: 'articles/vertice-hanoi-trump-kim?check=names',
    isWindow: true,
    reach: (page) => expect(page.getByRole('dialog')).toBeVisible(),
  },
  'article-loading': {
    address: LEAD,
    isWindow: true,
    isLoading: true,
    prepare: (page) => page.route('**/kim-sostegno*.json', () => undefined),
  },
  'article-offline': {
    address: LEAD,
    isWindow: true,
    prepare: (page) => page.route('**/kim-sostegno*.json', (route) => route.abort()),
  },
  library: { address: './' },
  'library-filtered': { address: './?with=kim-jong-un' },
  'library-empty': { address: './?q=zzzz', isWindow: true },
  'library-filters': {
    address: './',
    isWindow: true,
    onlyOn: 'phone',
    reach: async (page) => {
      await page.getByRole('button', { name: /^Filtri/ }).click();
      await expect(page.getByRole('dialog')).toBeVisible();
    },
  },
  search: { address: 'search?q=kim+putin' },
  'search-empty': { address: 'search', isWindow: true },
  figure: { address: 'figures/vladimir-putin' },
  place: { address: 'figures/ucraina' },
  figures: { address: 'figures' },
  'missing-page': { address: 'no-such-page', isWindow: true },
  'missing-article': { address: 'articles/no-such-article', isWindow: true },
  help: {
    address: './',
    isWindow: true,
    onlyOn: 'desktop',
    reach: async (page) => {
      await page.keyboard.press('?');
      await expect(page.getByRole('dialog')).toBeVisible();
    },
  },
};

for (const [name, { address, prepare, reach, isWindow, onlyOn, isLoading }] of Object.entries(STATES)) {
  test(name, async ({ page, isMobile }, { project }) => {
    test.skip(onlyOn === (isMobile ? 'desktop' : 'phone'), 'not on this screen');
    await page.addInitScript(
      (theme) => localStorage.setItem('dramatis.theme', theme),
      project.metadata['theme'],
    );
    await prepare?.(page);
    await page.goto(address);
    await expect(page.locator(isLoading === true ? 'main [aria-busy]' : 'main h1')).toBeAttached();
    await page.evaluate(() => document.fonts.ready);
    await reach?.(page, isMobile);
    const path = `screenshots/${project.name}/${name}.png`;
    await page.screenshot({ path, fullPage: isWindow !== true, animations: 'disabled' });
  });
}
