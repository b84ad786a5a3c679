/** Renders a page of the app as the router would, with the fixtures already in the query cache. */
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render } from '@testing-library/react';
import axe from 'axe-core';
import { Suspense, type ReactNode } from 'react';
import { createMemoryRouter, RouterProvider } from 'react-router';
import { InterfaceLanguage } from '#i18n/InterfaceLanguage.tsx';
import type { ReadingState } from '#article/reading-state.ts';
import type { Language } from '#i18n/plural.ts';
import { articleQuery } from '#queries/article-query.ts';
import { keeperQuery } from '#queries/kept/keeper-query.ts';
import { libraryQuery } from '#queries/library-query.ts';
import { editionQuery, type Edition } from '#queries/parts/edition-query.ts';
import { readingStatesQuery } from '#queries/reading-states-query.ts';
import { fixtureArticle } from './fixture-article.ts';
import { fixtureLibrary } from './fixture-library.ts';
import { memoryKeeper } from './memory-keeper.ts';

/**
 * Shows `page` at `address`; `pattern` names the params it reads, `states` what was read before. Gives the router back to see where it leads, and
 * the cache, which `prepare` may fill further.
 */
export function renderPage(
  page: ReactNode,
  pattern: string,
  address: string,
  language: Language = 'it',
  states: readonly ReadingState[] = [],
  prepare: (client: QueryClient) => void = () => undefined,
) {
  const client = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  const edition: Edition = { kind: 'whole', library: fixtureLibrary };
  client.setQueryData(editionQuery().queryKey, edition);
  client.setQueryData(libraryQuery().queryKey, fixtureLibrary);
  client.setQueryData(articleQuery(fixtureArticle.id).queryKey, fixtureArticle);
  const remembered = new Map(states.map((state) => [state.articleId, state]));
  client.setQueryData(readingStatesQuery().queryKey, remembered);
  // Loading what opens the device's database may outlast a test; there is none here anyway.
  client.setQueryData(keeperQuery().queryKey, memoryKeeper());
  prepare(client);
  const router = createMemoryRouter(
    [
      { path: pattern, element: <main>{page}</main> },
      { path: '*', element: <p>elsewhere</p> },
    ],
    { initialEntries: [address] },
  );
  const view = render(
    <QueryClientProvider client={client}>
      <InterfaceLanguage language={language} onChoose={() => undefined}>
        <Suspense fallback={null}>
          <RouterProvider router={router} />
        </Suspense>
      </InterfaceLanguage>
    </QueryClientProvider>,
  );
  return { ...view, router, client };
}

/** Names of the accessibility rules that the page breaks. jsdom has no layout: contrast is checked in the browser. */
export async function findViolations(container: Element): Promise<string[]> {
  const { violations } = await axe.run(container, { rules: { 'color-contrast': { enabled: false } } });
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`);
}
