import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { findViolations, renderPage } from '#testing/render-page.tsx';
import { ShareButton } from './ShareButton.tsx';

it('copies the address with its filter and says so quietly', async () => {
  const user = userEvent.setup();
  window.history.replaceState(null, '', '/articles/un-incontro?with=anna-rossi');
  const { container } = renderPage(<ShareButton />, '/', '/');
  expect(screen.getByRole('status').textContent).toBe('');
  await user.click(screen.getByRole('button', { name: 'Condividi' }));
  expect((await screen.findByRole('status')).textContent).toBe('Link copiato');
  expect(await navigator.clipboard.readText()).toBe(window.location.href);
  expect(window.location.href).toMatch(/\?with=anna-rossi$/);
  expect(await findViolations(container)).toEqual([]);
});
