import { screen, within } from '@testing-library/react';
import { beforeEach, expect, it, vi } from 'vitest';
import { ArticlePage } from '#features/reading-article/ArticlePage.tsx';
import { fixtureArticle } from '#testing/fixture-article.ts';
import { renderPage } from '#testing/render-page.tsx';

beforeEach(() => {
  vi.stubGlobal('matchMedia', () => ({
    matches: true,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  }));
});

it.each([
  ['it', 'Chi compare in questo articolo', '5 menzioni', 'Luoghi: Roma (3)'],
  ['en', 'Who appears in this article', '5 mentions', 'Places: Roma (3)'],
] as const)('ends the printed article with its cast in %s', async (language, title, mentions, places) => {
  renderPage(<ArticlePage />, '/articles/:id', `/articles/${fixtureArticle.id}`, language);
  const heading = await screen.findByRole('heading', { name: title });
  const note = heading.closest('section')!;
  const entries = within(note).getAllByRole('listitem');
  expect(entries.map((entry) => entry.querySelector('b')?.textContent)).toEqual([
    'Anna Rossi',
    'Paolo Bianchi',
    'Carla Verdi',
  ]);
  expect(entries[0]!.textContent).toContain('Ministra della Difesa, Italia');
  expect(entries[0]!.textContent).toContain(mentions);
  expect(note.textContent).toContain(places);
  expect(within(note).queryByRole('link')).toBeNull();
});
