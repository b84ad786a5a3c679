import { describe, expect, it } from 'vitest';
import { takeReload } from './reload-guard.ts';

function openMemory() {
  const kept = new Map<string, string>();
  const storage = {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
  };
  return () => storage;
}

describe('an automatic reload', () => {
  it('happens once for a reason, and again only after a while', () => {
    const storage = openMemory();
    expect(takeReload('missing-code', 0, storage)).toBe(true);
    expect(takeReload('missing-code', 59_999, storage)).toBe(false);
    expect(takeReload('missing-code', 60_000, storage)).toBe(true);
  });

  it('for one reason does not stand in the way of another', () => {
    const storage = openMemory();
    expect(takeReload('missing-code', 0, storage)).toBe(true);
    expect(takeReload('new-version', 0, storage)).toBe(true);
  });

  it('does not loop when the clock is set back a little', () => {
    const storage = openMemory();
    takeReload('new-version', 30_000, storage);
    expect(takeReload('new-version', 10, storage)).toBe(false);
  });

  it('does not happen where nothing can be remembered', () => {
    const closed = () => {
      throw new DOMException('no', 'SecurityError');
    };
    expect(takeReload('new-version', 0, closed)).toBe(false);
  });
});
