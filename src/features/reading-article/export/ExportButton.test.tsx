import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, it, vi } from 'vitest';
import { ExportInPage } from '#testing/export-in-page.ts';
import { fixtureArticle } from '#testing/fixture-article.ts';
import { findViolations, renderPage } from '#testing/render-page.tsx';
import { ExportButton } from './ExportButton.tsx';

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

it('saves the article in the format that is pressed, and says so in the dialog', async () => {
  vi.stubGlobal('Worker', ExportInPage);
  const saved: { name: string; blob: Blob }[] = [];
  let made = new Blob();
  URL.createObjectURL = (blob: Blob) => {
    made = blob;
    return 'blob:saved';
  };
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    saved.push({ name: this.download, blob: made });
  });
  renderPage(<ExportButton articleId={fixtureArticle.id} look="words" />, '/', '/');
  await userEvent.click(await screen.findByRole('button', { name: 'Esporta l’articolo' }));
  const dialog = await screen.findByRole('dialog', { name: 'Esporta l’articolo' });
  expect(await findViolations(dialog)).toEqual([]);
  await userEvent.click(screen.getByRole('button', { name: /^JSON di Dramatis/ }));
  await waitFor(() => expect(screen.getByRole('status').textContent).toMatch(/^Fatto/));
  expect(saved.map(({ name }) => name)).toEqual([`${fixtureArticle.date}-${fixtureArticle.id}.json`]);
  expect(saved[0]?.blob.type).toBe('application/json');
  await userEvent.keyboard('{Escape}');
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
});

it('shows nothing for an address that is no article’s', () => {
  renderPage(<ExportButton articleId="Non un id" look="words" />, '/', '/');
  expect(screen.queryByRole('button')).toBeNull();
});
