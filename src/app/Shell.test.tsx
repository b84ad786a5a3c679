import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { act, configure, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createMemoryRouter, RouterProvider } from 'react-router';
import { SHARE_TARGET, SHARED_PAGE } from '#offline/share-target.ts';
import { articleQuery } from '#queries/article-query.ts';
import { libraryQuery } from '#queries/library-query.ts';
import { readingStatesQuery } from '#queries/reading-states-query.ts';
import { fixtureArticle } from '#testing/fixture-article.ts';
import { fixtureLibrary } from '#testing/fixture-library.ts';
import { findViolations } from '#testing/render-page.tsx';
import { importPath } from '#urls/paths.ts';
import { ANNOUNCER_ID } from '#ui/announce.ts';
import { createRoutes } from './routes.tsx';
// Loaded beforehand, so that no test waits for the loading of a page's code.
import '#features/reading-article/ArticlePage.tsx';
import '#features/figure-profile/FigurePage.tsx';
import '#features/importing-articles/ImportPage.tsx';
import './HelpDialog.tsx';

// The whole app is looked through for each role, which takes its time on a busy machine.
configure({ asyncUtilTimeout: 20_000 });

beforeEach(() => {
  vi.stubGlobal('matchMedia', () => ({
    matches: true,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  }));
  vi.stubGlobal('fetch', () => new Promise(() => undefined));
  window.scrollTo = () => undefined;
  Element.prototype.scrollIntoView = () => undefined;
});

function open(address: string) {
  const client = new QueryClient({ defaultOptions: { queries: { retry: false, staleTime: Infinity } } });
  client.setQueryData(libraryQuery().queryKey, fixtureLibrary);
  client.setQueryData(articleQuery(fixtureArticle.id).queryKey, fixtureArticle);
  client.setQueryData(readingStatesQuery().queryKey, new Map());
  const router = createMemoryRouter(createRoutes(client), { initialEntries: [address] });
  const view = render(
    <QueryClientProvider client={client}>
      <RouterProvider router={router} />
    </QueryClientProvider>,
  );
  return { ...view, router };
}
const heading = (name: string | RegExp) => screen.findByRole('heading', { level: 1, name });
const back = (router: ReturnType<typeof open>['router']) => act(() => router.navigate(-1));

describe('the focus on another page', () => {
  it('goes to its heading', async () => {
    open('/');
    await userEvent.click(await screen.findByRole('link', { name: 'Rossi incontra Bianchi' }));
    const title = await heading('Rossi incontra Bianchi');
    expect(document.activeElement).toBe(title);
  });

  it('is back at the link that was followed', async () => {
    const { router } = open('/');
    const link = () => screen.findByRole('link', { name: 'Rossi incontra Bianchi' });
    await userEvent.click(await link());
    await heading('Rossi incontra Bianchi');
    await back(router);
    const target = await link();
    expect(document.activeElement).toBe(target);
  });

  it('is back at a passage that is shown later than its page', async () => {
    const { router } = open('/figures/anna-rossi');
    const passage = () => screen.findByRole('link', { name: /ha incontrato/ });
    (await passage()).focus();
    await userEvent.keyboard('{Enter}');
    await heading('Rossi incontra Bianchi');
    await back(router);
    const link = await passage();
    await waitFor(() => expect(document.activeElement).toBe(link));
  });

  it('goes to the heading where the way back leads past no link', async () => {
    const { router } = open('/');
    await screen.findByRole('link', { name: 'Rossi incontra Bianchi' });
    await act(() => router.navigate('/figures/anna-rossi'));
    await heading('Anna Rossi');
    await back(router);
    const title = await heading('Articoli');
    expect(document.activeElement).toBe(title);
  });
});

describe('the key of the search', () => {
  it('leads to the page of the search from one that shows no field', async () => {
    const { router } = open(`/articles/${fixtureArticle.id}`);
    await heading('Rossi incontra Bianchi');
    // The style sheet hides the bar's search on a narrow screen.
    const bar = screen.getByRole<HTMLInputElement>('searchbox');
    bar.disabled = true;
    await userEvent.keyboard('/');
    await heading('Cerca');
    expect(router.state.location.pathname).toBe('/search');
    expect(document.activeElement).toBe(
      screen.getByRole('searchbox', { name: 'Cerca in tutti gli articoli' }),
    );
  });

  it('is told in the help, which has no accessibility fault', async () => {
    const { baseElement } = open('/');
    await heading('Articoli');
    await userEvent.keyboard('?');
    const help = await screen.findByRole('dialog', { name: 'Tasti' });
    expect(help.textContent).toContain('/cerca in tutti gli articoli');
    expect(await findViolations(baseElement)).toEqual([]);
  });
});

it('says where a share ends that no worker has taken, on the page that takes them', async () => {
  expect(importPath()).toBe(`/${SHARED_PAGE}`);
  open(`/${SHARE_TARGET}`);
  await heading('Porta i tuoi articoli');
  expect(screen.getByText(/^Ciò che hai condiviso non è arrivato/)).toBeTruthy();
});

it('says which theme the key has chosen, in the words of the settings', async () => {
  localStorage.clear();
  open('/');
  await heading('Articoli');
  await userEvent.keyboard('t');
  expect(document.getElementById(ANNOUNCER_ID)?.textContent).toBe('Tema: chiaro');
  delete document.documentElement.dataset['theme'];
});
