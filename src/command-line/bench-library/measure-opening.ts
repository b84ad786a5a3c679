/** What opening one article of an edition asks for. */
import type { Browser } from '@playwright/test';
import { isOfEdition, toKilobytes } from './packed-host.ts';
import type { ServedEdition } from './served-edition.ts';
import type { Row } from './table.ts';
import { onVisit, openLibrary, UNHINDERED } from './visit.ts';

/** Entries of the first view that are opened, each in a visit of its own. */
const OPENED = 5;

/** The rows of one edition. */
export async function measureOpening(browser: Browser, { name, host }: ServedEdition): Promise<Row[]> {
  const kilobytes: number[] = [];
  const requests: number[] = [];
  for (let at = 0; at < OPENED; at += 1)
    await onVisit(browser, UNHINDERED, async (visit) => {
      const { page } = visit;
      await openLibrary(visit, host.address);
      await host.whenQuiet();
      host.takeSent();
      await page.locator('[data-entry] h2 a').nth(at).click();
      await page.getByRole('article').getByRole('paragraph').first().waitFor();
      await host.whenQuiet();
      const sent = host.takeSent().filter(isOfEdition);
      kilobytes.push(toKilobytes(sent));
      requests.push(sent.length);
    });
  return [
    { what: 'sent for an opened article', where: name, unit: 'KB', values: kilobytes },
    { what: 'requests for an opened article', where: name, unit: '', values: requests },
  ];
}
