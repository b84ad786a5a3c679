import { render, screen } from '@testing-library/react';
import { createMemoryRouter, RouterProvider } from 'react-router';
import { afterEach, expect, it, vi } from 'vitest';
import { LoadError } from '#queries/load-failure.ts';
import { findViolations } from '#testing/render-page.tsx';
import { ErrorScreen } from './ErrorScreen.tsx';
import { NotFoundScreen } from './NotFoundScreen.tsx';

afterEach(() => vi.restoreAllMocks());

/** A page that fails with the error as it is loaded. */
function fail(error: Error) {
  // React and the router report what they catch: here it is meant.
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const route = {
    path: '*',
    element: null,
    loader: () => {
      throw error;
    },
    errorElement: <ErrorScreen isWholePage />,
    HydrateFallback: () => null,
  };
  return render(<RouterProvider router={createMemoryRouter([route])} />);
}

it('tells a lost connection in plain words, and offers to try again and the way to the library', async () => {
  const { container } = fail(new LoadError({ kind: 'network' }));
  const title = await screen.findByRole('heading', { level: 1, name: 'Non riusciamo a caricare la pagina' });
  expect(title.closest('main')).not.toBeNull();
  expect(screen.getByRole('button', { name: 'Riprova' })).toBeTruthy();
  expect(screen.getByRole('link', { name: 'Torna agli articoli' }).getAttribute('href')).toBe('/');
  expect(await findViolations(container)).toEqual([]);
});

it('puts what only a maintainer understands behind a summary', async () => {
  const { container } = fail(new TypeError('x is not a function'));
  await screen.findByRole('heading', { level: 1, name: 'Qualcosa si è rotto' });
  const detail = screen.getByText('TypeError: x is not a function').closest('details');
  expect(detail?.open).toBe(false);
  expect(await findViolations(container)).toEqual([]);
});

it('says that an address leads nowhere', async () => {
  const routes = [{ path: '*', element: <NotFoundScreen /> }];
  const { container } = render(<RouterProvider router={createMemoryRouter(routes)} />);
  expect(await screen.findByRole('heading', { level: 1, name: 'Questa pagina non c’è' })).toBeTruthy();
  expect(screen.queryByRole('button')).toBeNull();
  expect(await findViolations(container)).toEqual([]);
});
