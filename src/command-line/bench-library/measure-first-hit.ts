/** What the search asks for until a first hit and its passage are shown. */
import type { Browser } from '@playwright/test';
import { FIRST_HIT } from './in-page.ts';
import { isOfEdition, toKilobytes } from './packed-host.ts';
import { QUESTIONS } from './questions.ts';
import type { ServedEdition } from './served-edition.ts';
import type { Row } from './table.ts';
import { onVisit, openLibrary, UNHINDERED } from './visit.ts';

/** The field that `/` leads to. */
export const SEARCH_FIELD = 'Cerca in tutti gli articoli';

/** The rows of one edition: each question in a visit of its own, the library open before. */
export async function measureFirstHit(
  browser: Browser,
  { name: where, host }: ServedEdition,
): Promise<Row[]> {
  const all = { whole: [] as number[], edition: [] as number[], requests: [] as number[] };
  for (const question of QUESTIONS)
    await onVisit(browser, UNHINDERED, async (visit) => {
      const { page } = visit;
      await openLibrary(visit, host.address);
      await host.whenQuiet();
      host.takeSent();
      await page.getByRole('searchbox', { name: SEARCH_FIELD }).fill(question);
      await page.evaluate(FIRST_HIT);
      await host.whenQuiet();
      const sent = host.takeSent();
      const ofEdition = sent.filter(isOfEdition);
      all.whole.push(toKilobytes(sent));
      all.edition.push(toKilobytes(ofEdition));
      all.requests.push(ofEdition.length);
    });
  return [
    { what: 'sent for a first hit, with the code', where, unit: 'KB', values: all.whole },
    { what: 'sent for a first hit, edition', where, unit: 'KB', values: all.edition },
    { what: 'requests for a first hit, edition', where, unit: '', values: all.requests },
  ];
}
