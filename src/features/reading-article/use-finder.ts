import { useCallback, useState } from 'react';
import type { Step } from './filter-passages.ts';
import { BAR_PX } from './passages-in-page.ts';

/** Where the finder stands among the steps, and how it moves; beyond an end it goes on at the other. */
export function useFinder(steps: readonly Step[]) {
  const [currentId, setCurrentId] = useState<string | null>(null);
  const current = steps.findIndex((step) => step.id === currentId);

  const step = useCallback(
    (by: 1 | -1, takesFocus: boolean) => {
      if (steps.length === 0) return;
      const from = current === -1 ? firstInView(steps) - (by === 1 ? 1 : 0) : current;
      const next = steps[(from + by + steps.length) % steps.length];
      const element = next === undefined ? null : findMention(next.id);
      if (next === undefined || element === null) return;
      setCurrentId(next.id);
      const link = element instanceof HTMLAnchorElement ? element : element.querySelector('a');
      // Names that are not marked are no links: then their passage takes the focus.
      const stop = link ?? element.closest<HTMLElement>('[tabindex]');
      if (takesFocus) stop?.focus({ preventScroll: true });
      const isCalm = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
      element.scrollIntoView({ block: 'center', behavior: isCalm ? 'auto' : 'smooth' });
    },
    [steps, current],
  );

  return { currentId: current === -1 ? null : currentId, position: current + 1, step, setCurrentId };
}

/** Index of the first step below the bar, which hides what stands under it; the first one when all are above. */
function firstInView(steps: readonly Step[]): number {
  const at = steps.findIndex(({ id }) => (findMention(id)?.getBoundingClientRect().top ?? -1) >= BAR_PX);
  return Math.max(at, 0);
}

function findMention(id: string): HTMLElement | null {
  const mentions = [...document.querySelectorAll<HTMLElement>('[data-mention]')];
  return mentions.find((mention) => mention.dataset['mention'] === id) ?? null;
}
