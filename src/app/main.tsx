import { QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { createBrowserRouter, RouterProvider } from 'react-router';
import '#ui/theme.css';
import '#ui/forced-colours.css';
import '#ui/print.css';
import { createAppClient } from './create-app-client.ts';
import { DeviceLanguage } from './DeviceLanguage.tsx';
import { createRoutes } from './routes.tsx';

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
