import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { createElement, Fragment } from 'react';
import { renderToString } from 'react-dom/server';
import { createMemoryRouter, RouterProvider } from 'react-router';
import { expect, it } from 'vitest';
import { ArticlePage } from '#features/reading-article/ArticlePage.tsx';
import { articleQuery } from '#queries/article-query.ts';
import { libraryQuery } from '#queries/library-query.ts';
import { fixtureArticle } from '#testing/fixture-article.ts';
import { fixtureLibrary } from '#testing/fixture-library.ts';
import { TopBar } from './TopBar.tsx';

it('an article and its bar render where there is neither window nor storage', () => {
  expect(typeof window).toBe('undefined');
  const client = new QueryClient();
  client.setQueryData(libraryQuery().queryKey, fixtureLibrary);
  client.setQueryData(articleQuery(fixtureArticle.id).queryKey, fixtureArticle);
  const bar = createElement(TopBar, { onHelp: () => undefined });
  const page = createElement(Fragment, null, bar, createElement(ArticlePage));
  const router = createMemoryRouter([{ path: '/articles/:id', element: page }], {
    initialEntries: [`/articles/${fixtureArticle.id}`],
  });
  const app = createElement(RouterProvider, { router });
  const html = renderToString(createElement(QueryClientProvider, { client }, app));
  expect(html).toContain('Un passaggio che non nomina nessuno.');
  // As the design has it: what the device keeps is set by the script before the first paint, and by the hydration.
  expect(html).toContain('aria-label="Fao, organizzazione"');
  expect(html).toContain('aria-label="Condividi"');
  expect(html).toContain('aria-label="Aspetto del testo e tasti"');
});
