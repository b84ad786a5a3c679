import { expect, it, vi } from 'vitest';
import { screen } from '@testing-library/react';
import { toArticleId } from '#article/ids.ts';
import { fixtureLibrary } from '#testing/fixture-library.ts';
import { findViolations, renderPage } from '#testing/render-page.tsx';
import { TimelineView } from './TimelineView.tsx';
import type { Timeline } from './to-timeline.ts';

const [entry] = fixtureLibrary.articles;
const COUNT = 40;
/** Forty articles of the same few days at the end of the year. */
const crowded: Timeline = {
  firstYear: 2024,
  lastYear: 2024,
  bars: Array.from({ length: COUNT }, (_, at) => ({
    entry: { ...entry!, id: toArticleId(`crowded-${at}`) },
    date: '2024-12-30',
    mentions: 1,
    position: 0.99,
    height: 1,
  })),
};

const open = (timeline: Timeline) =>
  renderPage(<TimelineView timeline={timeline} hrefOf={(id) => `/articles/${id}`} />, '/', '/');

/** Left and right edge of each bar, in CSS pixels. */
function edges(container: Element): [number, number][] {
  return [...container.querySelectorAll('path')].map((path) => {
    const numbers = path
      .getAttribute('d')!
      .match(/-?[\d.]+/g)!
      .map(Number);
    return [numbers[0]!, numbers[0]! + numbers[8]!];
  });
}

it.each([280, 1024])('has no bar over another on a line of %i px', async (width) => {
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockReturnValue(new DOMRect(0, 0, width, 64));
  const { container } = open(crowded);
  await screen.findByRole('figure');
  const bars = edges(container);
  expect(bars).toHaveLength(COUNT);
  bars.slice(1).forEach(([left], at) => expect(left).toBeGreaterThanOrEqual(bars[at]![1]));
  expect(Math.max(...bars.map(([left, right]) => (left + right) / 2))).toBeLessThanOrEqual(width);
  for (const [left, right] of bars) expect(right - left).toBeGreaterThanOrEqual(1);
  vi.restoreAllMocks();
});

it('has no accessibility fault', async () => {
  const { container } = open(crowded);
  await screen.findByRole('figure');
  expect(await findViolations(container)).toEqual([]);
});
