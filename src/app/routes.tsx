import type { QueryClient } from '@tanstack/react-query';
import { redirect, type RouteObject } from 'react-router';
import { SHARE_IS_LOST, SHARE_TARGET } from '#offline/share-target.ts';
import { articleQuery } from '#queries/article-query.ts';
import { figuresQuery } from '#queries/parts/figures-query.ts';
import { articleLibraryQuery } from '#queries/parts/article-library-query.ts';
import { libraryQuery, loadLibraryNaming } from '#queries/library-query.ts';
import { importPath, PATTERNS } from '#urls/paths.ts';
import { LibraryPage } from '#features/browsing-library/LibraryPage.tsx';
import { loadLibraryPart } from '#features/browsing-library/load-library-part.ts';
import { ArticleSkeleton } from './ArticleSkeleton.tsx';
import { bringShares } from './bring-shares.ts';
import { ErrorScreen } from './ErrorScreen.tsx';
import { FigureSkeleton } from './FigureSkeleton.tsx';
import { FiguresSkeleton } from './FiguresSkeleton.tsx';
import { LibrarySkeleton } from './LibrarySkeleton.tsx';
import { NotFoundScreen } from './NotFoundScreen.tsx';
import { Shell } from './Shell.tsx';

/**
 * The routes of the app. Data is asked for while the code of a page is on its way; only the library, the page most
 * readers begin with, is part of the first script.
 */
export function createRoutes(client: QueryClient): RouteObject[] {
  const loadLibrary = () => client.query(libraryQuery());
  return [
    {
      element: <Shell />,
      errorElement: <ErrorScreen isWholePage />,
      HydrateFallback: () => <Shell isLoading />,
      children: [
        {
          errorElement: <ErrorScreen />,
          children: [
            {
              path: PATTERNS.library,
              element: <LibraryPage />,
              loader: ({ request }) => loadLibraryPart(client, new URL(request.url).searchParams),
              shouldRevalidate: () => false,
              HydrateFallback: LibrarySkeleton,
            },
            {
              path: PATTERNS.article,
              loader: ({ params }) => loadArticle(client, params['id'] ?? ''),
              shouldRevalidate: ({ currentParams, nextParams }) => currentParams['id'] !== nextParams['id'],
              HydrateFallback: ArticleSkeleton,
              lazy: {
                Component: async () =>
                  (await import('#features/reading-article/ArticlePage.tsx')).ArticlePage,
              },
            },
            {
              path: PATTERNS.edit,
              lazy: {
                Component: async () => (await import('#features/editing-articles/EditPage.tsx')).EditPage,
              },
            },
            {
              path: PATTERNS.figures,
              loader: () => loadFigures(client),
              shouldRevalidate: () => false,
              HydrateFallback: FiguresSkeleton,
              lazy: {
                Component: async () =>
                  (await import('#features/browsing-figures/FiguresPage.tsx')).FiguresPage,
              },
            },
            {
              path: PATTERNS.figure,
              loader: ({ params }) => loadLibraryNaming(client, params['id'] ?? ''),
              shouldRevalidate: ({ currentParams, nextParams }) => currentParams['id'] !== nextParams['id'],
              HydrateFallback: FigureSkeleton,
              lazy: {
                Component: async () => (await import('#features/figure-profile/FigurePage.tsx')).FigurePage,
              },
            },
            {
              path: PATTERNS.search,
              loader: loadLibrary,
              shouldRevalidate: () => false,
              HydrateFallback: LibrarySkeleton,
              lazy: {
                Component: async () => (await import('#features/searching/SearchPage.tsx')).SearchPage,
              },
            },
            {
              path: PATTERNS.safety,
              lazy: {
                Component: async () => (await import('./SafetyRoute.tsx')).SafetyRoute,
              },
            },
            {
              path: PATTERNS.import,
              loader: async () =>
                (await bringShares(client)) ? redirect(importPath() + SHARE_IS_LOST) : null,
              lazy: {
                Component: async () =>
                  (await import('#features/importing-articles/ImportPage.tsx')).ImportPage,
              },
            },
            {
              // Only a worker takes what is shared: whoever comes here has met a host without one.
              path: `/${SHARE_TARGET}`,
              element: null,
              loader: () => redirect(importPath() + SHARE_IS_LOST),
            },
            {
              path: PATTERNS.corrections,
              loader: loadLibrary,
              shouldRevalidate: () => false,
              lazy: {
                Component: async () =>
                  (await import('#features/listing-corrections/CorrectionsPage.tsx')).CorrectionsPage,
              },
            },
            { path: '*', element: <NotFoundScreen /> },
          ],
        },
      ],
    },
  ];
}

/** Everybody the library names. */
async function loadFigures(client: QueryClient): Promise<null> {
  const library = await client.query(libraryQuery());
  if (library.total !== undefined) await client.query(figuresQuery());
  return null;
}

/** The article, and what its page needs of the library. */
async function loadArticle(client: QueryClient, id: string): Promise<object> {
  const article = await client.query(articleQuery(id));
  const library = await client.query(libraryQuery());
  if (library.total !== undefined) await client.query(articleLibraryQuery(id));
  return article;
}
