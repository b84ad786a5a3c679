import { expect, it } from 'vitest';
import { toRetryDelayMs } from './retry-delay.ts';

it('the next attempt waits twice as long each time, but never longer than a quarter of an hour', () => {
  expect([0, 1, 2].map(toRetryDelayMs)).toEqual([30_000, 60_000, 120_000]);
  expect(toRetryDelayMs(40)).toBe(15 * 60_000);
});
