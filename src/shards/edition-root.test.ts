import { expect, it } from 'vitest';
import { shardLibrary } from '#testing/large-library.ts';
import { decodeRoot } from './edition-root.ts';

const root = shardLibrary(120).root as Readonly<Record<string, unknown>>;
const days = root['days'] as Readonly<Record<string, unknown>>;

it('is read as it was written', () => {
  expect(decodeRoot(root).ok).toBe(true);
});

it.each([
  ['more articles than memory holds places of', { total: 4_000_000_000_000 }],
  ['other articles than its days have', { total: 121 }],
  ['a negative number of them', { total: -1 }],
  ['days before any calendar', { days: { ...days, steps: [1, 9e15, 119] } }],
  ['a number of days that is none', { days: { ...days, steps: [1, '__proto__', 119] } }],
])('is refused with %s', (_, hostile) => {
  const decoded = decodeRoot({ ...root, ...hostile });
  expect(decoded.ok).toBe(false);
});
