import { render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { findViolations } from '#testing/render-page.tsx';
import { ArticleSkeleton } from './ArticleSkeleton.tsx';
import { FigureSkeleton } from './FigureSkeleton.tsx';
import { FiguresSkeleton } from './FiguresSkeleton.tsx';
import { LibrarySkeleton } from './LibrarySkeleton.tsx';

it.each([ArticleSkeleton, FigureSkeleton, FiguresSkeleton, LibrarySkeleton])(
  '%o says once that the page is loading, and has no accessibility fault',
  async (Shape) => {
    const { container } = render(<Shape />);
    expect(screen.getByRole('status').textContent).toBe('Caricamento…');
    const visible = container.firstElementChild!.querySelectorAll(':scope > :not([role="status"])');
    expect([...visible].every((shape) => shape.getAttribute('aria-hidden') === 'true')).toBe(true);
    expect(await findViolations(container)).toEqual([]);
  },
);
