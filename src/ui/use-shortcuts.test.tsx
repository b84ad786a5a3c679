import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { useShortcuts } from './use-shortcuts.ts';

function Page(props: { onJ: () => void }) {
  useShortcuts({ j: props.onJ });
  return (
    <>
      <button type="button">a button</button>
      <input aria-label="a field" />
    </>
  );
}

it('hears a single key anywhere but in a field, and never one with a modifier', async () => {
  const onJ = vi.fn<() => void>();
  render(<Page onJ={onJ} />);
  await userEvent.keyboard('j');
  screen.getByRole('button').focus();
  await userEvent.keyboard('j');
  expect(onJ).toHaveBeenCalledTimes(2);
  await userEvent.keyboard('{Control>}j{/Control}');
  await userEvent.type(screen.getByRole('textbox'), 'jjj');
  expect(onJ).toHaveBeenCalledTimes(2);
});
