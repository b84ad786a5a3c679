import { describe, expect, it } from 'vitest';
import { forEachAtOnce } from './at-once.ts';

describe('working through items at once', () => {
  it('takes each once, in order, and no more at once than asked', async () => {
    const taken: number[] = [];
    let under = 0;
    let most = 0;
    await forEachAtOnce(
      Array.from({ length: 50 }, (_, at) => at),
      4,
      async (item) => {
        taken.push(item);
        under += 1;
        most = Math.max(most, under);
        await Promise.resolve();
        under -= 1;
      },
    );
    expect(taken).toEqual(Array.from({ length: 50 }, (_, at) => at));
    expect(most).toBe(4);
  });

  it('takes no further item once it is over', async () => {
    const taken: number[] = [];
    const work = async (item: number) => void taken.push(item);
    await forEachAtOnce([1, 2, 3, 4], 1, work, () => taken.length === 2);
    expect(taken).toEqual([1, 2]);
  });

  it('takes no further item after a failure, and fails as it did', async () => {
    const taken: number[] = [];
    const working = forEachAtOnce([1, 2, 3], 1, async (item) => {
      taken.push(item);
      if (item === 2) throw new Error('two');
    });
    await expect(working).rejects.toThrow('two');
    expect(taken).toEqual([1, 2]);
  });
});
