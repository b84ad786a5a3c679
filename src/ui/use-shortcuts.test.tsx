import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, it, vi } from 'vitest';
import { changeSettings } from './settings/settings-store.ts';
import { useShortcuts } from './use-shortcuts.ts';

function Page(props: { onJ: () => void; onEscape?: () => void }) {
  useShortcuts({ j: props.onJ, ...(props.onEscape === undefined ? {} : { Escape: props.onEscape }) });
  return (
    <>
      <button type="button">a button</button>
      <input aria-label="a field" />
    </>
  );
}

afterEach(() => changeSettings({ hasSingleKeys: true }));

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

it('hears no letter while single keys are switched off, but still Esc', async () => {
  const [onJ, onEscape] = [vi.fn<() => void>(), vi.fn<() => void>()];
  render(<Page onJ={onJ} onEscape={onEscape} />);
  changeSettings({ hasSingleKeys: false });
  await userEvent.keyboard('j{Escape}');
  expect(onJ).not.toHaveBeenCalled();
  expect(onEscape).toHaveBeenCalledOnce();
  changeSettings({ hasSingleKeys: true });
  await userEvent.keyboard('j');
  expect(onJ).toHaveBeenCalledOnce();
});
