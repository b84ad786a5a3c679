/** Engines in a page, all asked in the same way: the app's search, and others alone. */
import type { Page } from '@playwright/test';
import { FOUND, NOTE_FOUND, NOTHING_FOUND } from './in-page.ts';
import { SEARCH_FIELD } from './measure-first-hit.ts';
import type { OtherEngine } from './other-engines.ts';
import { startPackedHost, type PackedHost } from './packed-host.ts';
import type { ServedEdition } from './served-edition.ts';

/** A search that is measured. */
export interface PageEngine {
  readonly name: string;
  readonly host: PackedHost;
  /** Opens its page; settles when it can be asked. */
  readonly open: (page: Page) => Promise<void>;
  /** Ms until it has answered. */
  readonly ask: (page: Page, words: string) => Promise<number>;
}

/** The app's search, from the letters to the first painted hit, with the best twenty and their passages to follow. */
export function appEngine({ host }: ServedEdition): PageEngine {
  const fieldOf = (page: Page) => page.getByRole('searchbox', { name: SEARCH_FIELD });
  return {
    name: 'the app',
    host,
    async open(page) {
      await page.goto(`${host.address}search`);
      await fieldOf(page).waitFor();
      await host.whenQuiet();
    },
    async ask(page, words) {
      await fieldOf(page).fill('');
      await page.evaluate(NOTHING_FOUND);
      await page.evaluate(NOTE_FOUND);
      await fieldOf(page).fill(words);
      return page.evaluate<number>(FOUND);
    },
  };
}

/** An engine alone, from the question to its first hit; nothing is painted. */
export async function otherEngine({ name, folder, start }: OtherEngine): Promise<PageEngine> {
  const host = await startPackedHost(folder);
  return {
    name,
    host,
    async open(page) {
      await page.goto(host.address);
      await page.evaluate(start);
    },
    ask: (page, words) =>
      page.evaluate<number>(`(async () => {
        const before = performance.now();
        await window.ask(${JSON.stringify(words)});
        return performance.now() - before;
      })()`),
  };
}
