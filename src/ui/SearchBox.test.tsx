import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { expect, it, vi } from 'vitest';
import { findViolations } from '#testing/render-page.tsx';
import { SearchBox } from './SearchBox.tsx';

/** Its value comes back trimmed, as it does from an address. */
function Page() {
  const [text, setText] = useState('');
  return (
    <>
      <SearchBox
        label="Search"
        placeholder="Search"
        clearLabel="Clear"
        value={text.trim()}
        onChange={setText}
      />
      <button type="button" onClick={() => setText('from elsewhere')}>
        another search
      </button>
    </>
  );
}
const field = () => screen.getByRole<HTMLInputElement>('searchbox', { name: 'Search' });

it('keeps what is being typed, spaces too, and shows its value once it is left', async () => {
  render(<Page />);
  await userEvent.type(field(), 'kim ');
  expect(field().value).toBe('kim ');
  await userEvent.tab();
  expect(field().value).toBe('kim');
  await userEvent.click(screen.getByRole('button', { name: 'another search' }));
  expect(field().value).toBe('from elsewhere');
});

it('is emptied by its button, which leaves the focus in the field', async () => {
  render(<Page />);
  await userEvent.type(field(), 'kim');
  await userEvent.click(screen.getByRole('button', { name: 'Clear' }));
  expect(field().value).toBe('');
  expect(document.activeElement).toBe(field());
  expect(screen.queryByRole('button', { name: 'Clear' })).toBeNull();
});

it('is emptied by Escape, which goes no further; once it is empty the key is free', async () => {
  const onKeyDown = vi.fn<() => void>();
  render(
    <div role="presentation" onKeyDown={(event) => event.key === 'Escape' && onKeyDown()}>
      <Page />
    </div>,
  );
  await userEvent.type(field(), 'kim{Escape}');
  expect(field().value).toBe('');
  expect(document.activeElement).toBe(field());
  expect(onKeyDown).not.toHaveBeenCalled();
  await userEvent.keyboard('{Escape}');
  expect(onKeyDown).toHaveBeenCalledOnce();
});

it('has no accessibility fault, empty or full', async () => {
  const { container } = render(<Page />);
  expect(await findViolations(container)).toEqual([]);
  await userEvent.type(field(), 'kim');
  expect(await findViolations(container)).toEqual([]);
});
