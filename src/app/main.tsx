import './trusted-scripts.ts';
import { QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { createBrowserRouter, RouterProvider } from 'react-router';
import '#ui/theme.css';
import '#ui/forced-colours.css';
import '#ui/print.css';
import { retryOffline, startOffline } from '#offline/page/keep-offline.ts';
import { returnToPlace } from '#offline/page/keep-place.ts';
import { followMissingCode } from '#offline/page/missing-code.ts';
import { bringSources } from '#queries/brought.ts';
import { followCorrections } from '#queries/follow-corrections.ts';
import { followOwnArticles } from '#queries/follow-own-articles.ts';
import { importPath } from '#urls/paths.ts';
import { followEdition } from './follow-edition.ts';
import { createAppClient } from './create-app-client.ts';
import { DeviceLanguage } from './DeviceLanguage.tsx';
import { followMissingFiles } from './follow-missing-files.ts';
import { followLaunches } from './follow-launches.ts';
import { followTheme } from './follow-theme.ts';
import { nameEntry } from './name-entry.ts';
import { createRoutes } from './routes.tsx';

nameEntry(window.history);
const client = createAppClient();
const router = createBrowserRouter(createRoutes(client), { basename: import.meta.env.BASE_URL });

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no #root');
createRoot(root).render(
  <StrictMode>
    <QueryClientProvider client={client}>
      <DeviceLanguage>
        <RouterProvider router={router} />
      </DeviceLanguage>
    </QueryClientProvider>
  </StrictMode>,
);

returnToPlace();
followTheme();
followOwnArticles(client);
followCorrections(client);
followLaunches({
  onPath: (path) => void router.navigate(path),
  onSources: (sources) => {
    bringSources(client, sources);
    void router.navigate(importPath());
  },
});
// Code that is missing may belong to a page that the reader is still on the way to.
followMissingCode(() => {
  const { location } = router.state.navigation;
  return location === undefined
    ? window.location.href
    : new URL(router.createHref(location), window.location.origin).href;
});
followMissingFiles(client, async () => {
  await followEdition(client);
  // The edition that the worker keeps answers first.
  if (import.meta.env.PROD) retryOffline();
});
if (import.meta.env.PROD) {
  startOffline({
    base: import.meta.env.BASE_URL,
    script: import.meta.url,
    onEditionChanged: () => void followEdition(client),
  });
}
