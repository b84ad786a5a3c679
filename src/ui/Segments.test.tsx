import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { expect, it } from 'vitest';
import { findViolations } from '#testing/render-page.tsx';
import { Segments } from './Segments.tsx';

function Page() {
  const [chosen, setChosen] = useState<'all' | 'any'>('all');
  const common = {
    values: ['all', 'any'] as const,
    nameOf: (value: string) => value,
    chosen,
    onChoose: setChosen,
  };
  return (
    <>
      <Segments label="On paper" {...common} />
      <Segments label="On ink" tone="ink" {...common} />
    </>
  );
}

it('show one choice, and each group is one of its own', async () => {
  render(<Page />);
  const checked = () => screen.getAllByRole('radio', { checked: true });
  expect(checked()).toHaveLength(2);
  await userEvent.click(screen.getAllByRole('radio', { name: 'any' })[1]!);
  expect(checked()).toEqual(screen.getAllByRole('radio', { name: 'any' }));
});

it('have no accessibility fault', async () => {
  const { container } = render(<Page />);
  expect(screen.getByRole('group', { name: 'On ink' })).toBeTruthy();
  expect(await findViolations(container)).toEqual([]);
});
