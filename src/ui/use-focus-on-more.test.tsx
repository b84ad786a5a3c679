import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { expect, it } from 'vitest';
import { useFocusOnMore } from './use-focus-on-more.ts';

/** A list of two that gets two more; at once, or when the second button says so. */
function List({ isLate }: { isLate: boolean }) {
  const [count, setCount] = useState(2);
  const askMore = useFocusOnMore('[data-item]', count);
  const bring = () => setCount(count + 2);
  return (
    <>
      {Array.from({ length: count }, (_, at) => (
        <a key={at} href="/a" data-item="">{`Voce ${at}`}</a>
      ))}
      <button
        type="button"
        onClick={() => {
          askMore();
          if (!isLate) bring();
        }}
      >
        Altre
      </button>
      <button type="button" onClick={bring}>
        Arrivano
      </button>
    </>
  );
}

it('goes on with the first that came', async () => {
  render(<List isLate={false} />);
  await userEvent.click(screen.getByRole('button', { name: 'Altre' }));
  expect(document.activeElement?.textContent).toBe('Voce 2');
});

it('leaves whoever has moved on meanwhile where they are', async () => {
  render(<List isLate />);
  await userEvent.click(screen.getByRole('button', { name: 'Altre' }));
  await userEvent.click(screen.getByRole('button', { name: 'Arrivano' }));
  expect(screen.getByText('Voce 2')).toBeTruthy();
  expect(document.activeElement?.textContent).toBe('Arrivano');
});

it('moves nothing where nobody asked', async () => {
  render(<List isLate />);
  await userEvent.click(screen.getByRole('button', { name: 'Arrivano' }));
  expect(document.activeElement?.textContent).toBe('Arrivano');
});
