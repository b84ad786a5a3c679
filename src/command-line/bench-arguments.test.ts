import { describe, expect, it } from 'vitest';
import { BENCH_PARTS, parseBenchArguments } from './bench-arguments.ts';

describe('the arguments of bench', () => {
  it('ask for every part, and for no texts, where nothing is said', () => {
    expect(parseBenchArguments([])).toEqual({ ok: true, value: { parts: BENCH_PARTS, data: null } });
  });

  it('name one part and a folder', () => {
    expect(parseBenchArguments(['--only', 'library', '--data', 'texts'])).toEqual({
      ok: true,
      value: { parts: ['library'], data: 'texts' },
    });
  });

  it('are refused where they name no part, with those there are', () => {
    const refused = parseBenchArguments(['--only', 'all']);
    expect(refused).toMatchObject({ ok: false, error: expect.stringContaining('compile, recognition') });
    expect(parseBenchArguments(['--fast']).ok).toBe(false);
  });
});
