import { afterEach, expect, it, vi } from 'vitest';
import { keep, readFailing, readKept, subscribeToFailing } from './local-record.ts';

afterEach(() => {
  vi.restoreAllMocks();
  localStorage.clear();
});

const fill = () =>
  vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError');
  });

it('tells when keeping begins to fail and when it succeeds again, once for each series', () => {
  const heard: number[] = [];
  const stop = subscribeToFailing(() => heard.push(readFailing()));
  expect(keep('dramatis.theme', 'dark')).toBe(true);
  const full = fill();
  expect(keep('dramatis.theme', 'sepia')).toBe(false);
  keep('dramatis.theme', 'light');
  expect(readKept('dramatis.theme')).toBe('dark');
  full.mockRestore();
  keep('dramatis.theme', 'light');
  fill();
  keep('dramatis.theme', 'dark');
  stop();
  expect(heard).toEqual([1, 0, 2]);
});

it('finds nothing where storage is closed', () => {
  vi.spyOn(Storage.prototype, 'getItem').mockImplementation(() => {
    throw new DOMException('closed', 'SecurityError');
  });
  expect(readKept('dramatis.theme')).toBeNull();
});
