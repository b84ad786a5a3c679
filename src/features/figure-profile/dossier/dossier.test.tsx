import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, it, vi } from 'vitest';
import { ExportInPage } from '#testing/export-in-page.ts';
import { fixtureArticle } from '#testing/fixture-article.ts';
import { findViolations, renderPage } from '#testing/render-page.tsx';
import { FigurePage } from '#features/figure-profile/FigurePage.tsx';

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

async function openDossier() {
  // Two of the three articles cannot be read.
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('no network')));
  vi.stubGlobal('Worker', ExportInPage);
  renderPage(<FigurePage />, '/figures/:id', '/figures/anna-rossi');
  await userEvent.click(await screen.findByRole('button', { name: 'Dossier' }));
  return screen.findByRole('dialog', { name: 'Dossier: Anna Rossi' });
}

it('saves every passage that can be read, and says what is missing', async () => {
  const made: Blob[] = [];
  URL.createObjectURL = (blob: Blob) => {
    made.push(blob);
    return 'blob:saved';
  };
  const click = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
  const dialog = await openDossier();
  expect(await findViolations(dialog)).toEqual([]);
  await userEvent.click(screen.getByRole('button', { name: /^Markdown/ }));
  await waitFor(() => expect(screen.getByText(/^Fatto, ma senza 2 articoli/)).toBeTruthy());
  expect(click.mock.contexts.map((link) => (link as HTMLAnchorElement).download)).toEqual([
    'dossier-anna-rossi.md',
  ]);
  const [file] = made;
  expect(file?.type).toBe('text/markdown');
  const text = (await file?.text()) ?? '';
  expect(text).toMatch(/^# Anna Rossi\n/);
  expect(text).toContain(`(<http://localhost:3000/articles/${fixtureArticle.id}>)`);
});

it('prints with every passage on the page', async () => {
  let shown = 0;
  const passages = () => document.querySelectorAll('[data-naming]').length;
  const print = vi.fn<() => void>(() => {
    window.dispatchEvent(new Event('beforeprint'));
    shown = passages();
    window.dispatchEvent(new Event('afterprint'));
  });
  vi.stubGlobal('print', print);
  await openDossier();
  const before = passages();
  await userEvent.click(screen.getByRole('button', { name: /^Stampa/ }));
  await waitFor(() => expect(print).toHaveBeenCalledOnce());
  expect(shown).toBeGreaterThan(before);
  await waitFor(() => expect(passages()).toBe(before));
});
