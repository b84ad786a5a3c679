import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { findViolations } from '#testing/render-page.tsx';
import { Sheet } from './Sheet.tsx';
import { useLazyDialog } from './use-lazy-dialog.ts';

function Page() {
  const dialog = useLazyDialog();
  return (
    <>
      <button type="button" onClick={() => dialog.setOpen(true)}>
        open
      </button>
      <output>{dialog.isWanted ? 'wanted' : 'not yet wanted'}</output>
      {dialog.isWanted ? (
        <Sheet title="A sheet" closeLabel="Close" isOpen={dialog.isOpen} onOpenChange={dialog.setOpen}>
          <p>its words</p>
        </Sheet>
      ) : null}
    </>
  );
}

it('is wanted from the first time it is opened, and gives the focus back when it closes', async () => {
  const { baseElement } = render(<Page />);
  expect(screen.getByText('not yet wanted')).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: 'open' }));
  await screen.findByRole('dialog', { name: 'A sheet' });
  expect(await findViolations(baseElement)).toEqual([]);
  await userEvent.keyboard('{Escape}');
  await act(() => Promise.resolve());
  const button = await screen.findByRole('button', { name: 'open' });
  expect(document.activeElement).toBe(button);
  expect(screen.getByText('wanted')).toBeTruthy();
  expect(screen.queryByRole('dialog')).toBeNull();
});
