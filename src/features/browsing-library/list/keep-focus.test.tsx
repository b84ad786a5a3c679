import { afterEach, expect, it } from 'vitest';
import { focusMissing } from './keep-focus.ts';

/** The list with entries that begin at these heights of the window; those of `missing` have no headline yet. */
function showEntries(tops: readonly number[], missing: readonly number[]): void {
  document.body.innerHTML = `<p data-count tabindex="-1">9 articoli</p>${tops
    .map(
      (topPx) => `<article data-entry ${missing.includes(topPx) ? 'tabindex="-1"' : ''}>${topPx}</article>`,
    )
    .join('')}`;
  for (const entry of document.querySelectorAll('article')) {
    entry.getBoundingClientRect = () => new DOMRect(0, Number(entry.textContent), 0, 100);
  }
}

afterEach(() => document.body.replaceChildren());

it('goes on with the first entry below the bar whose details are on their way', () => {
  showEntries([-40, 60, 160, 260], [-40, 60, 260]);
  focusMissing();
  expect(document.activeElement?.textContent).toBe('260');
});

it('goes to the number of articles where every entry is here', () => {
  showEntries([160, 260], []);
  focusMissing();
  expect(document.activeElement?.textContent).toBe('9 articoli');
});
