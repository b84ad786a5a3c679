import { describe, expect, it } from 'vitest';
import { tellProgress, toProgressLine } from './compile-progress.ts';

describe('toProgressLine', () => {
  it.each([
    [
      { kind: 'compiled', done: 250, total: 1_000 },
      10_000,
      '250 of 1,000 articles compiled, about 30 s left',
    ],
    [
      { kind: 'checked', done: 2_500, total: 10_000 },
      60_000,
      '2,500 of 10,000 articles checked, about 3 min left',
    ],
    [
      { kind: 'compiled', done: 1, total: 3_601 },
      1_500,
      '1 of 3,601 articles compiled, about 1 h 30 min left',
    ],
    [{ kind: 'compiled', done: 0, total: 10 }, 5_000, '0 of 10 articles compiled'],
    [{ kind: 'compiled', done: 10, total: 10 }, 5_000, '10 of 10 articles compiled'],
  ] as const)('says of %j after %d ms: %s', (progress, elapsedMs, line) => {
    expect(toProgressLine(progress, elapsedMs)).toBe(line);
  });
});

describe('tellProgress', () => {
  /** Tells every tenth of a second that one more of a thousand is done. */
  function run(isTTY: boolean, seconds: number): string[] {
    const written: string[] = [];
    let timeMs = 0;
    const { tell, end } = tellProgress({ isTTY, write: (text) => written.push(text) }, () => timeMs);
    for (let done = 0; done <= seconds * 10; done += 1) {
      timeMs = done * 100;
      tell({ kind: 'compiled', done, total: 1_000 });
    }
    end();
    return written;
  }

  it('writes over one line on a terminal, and takes it away', () => {
    const written = run(true, 3);
    expect(written[0]).toBe('\r\u001B[K20 of 1,000 articles compiled, about 2 min left');
    expect(written.join('')).not.toContain('\n');
    expect(written.at(-1)).toBe('\r\u001B[K');
  });

  it('writes a line every ten seconds into a log', () => {
    expect(run(false, 25)).toEqual([
      '100 of 1,000 articles compiled, about 2 min left\n',
      '200 of 1,000 articles compiled, about 1 min left\n',
    ]);
  });

  it('says nothing of what is soon done', () => {
    expect(run(true, 1)).toEqual([]);
    expect(run(false, 9)).toEqual([]);
  });
});
