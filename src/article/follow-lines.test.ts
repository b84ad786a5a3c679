import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { followLines } from './follow-lines.ts';

describe('followLines', () => {
  it.each([
    ['nothing changed', 'a b c', 'a b c', [0, 1, 2]],
    ['one changed in its place', 'a b c', 'a x c', [0, 1, 2]],
    ['one put in', 'a b c', 'a b x c', [0, 1, null, 2]],
    ['one taken out', 'a b c', 'a c', [0, 2]],
    ['the same words again', 'a a', 'a a a', [0, 1, null]],
    ['some changed and some put in', 'a b c d', 'a x b y z d', [0, null, 1, 2, null, 3]],
    ['one cut in two', 'a b c', 'a b1 b2 c', [0, 1, null, 2]],
    ['one moved', 'a b c d', 'a c b d', [0, 2, 1, 3]],
    ['all changed', 'a b', 'x y', [0, 1]],
    ['everything gone', 'a b', '', []],
  ])('%s', (_, before, after, followed) => {
    const split = (text: string) => text.split(' ').filter(Boolean);
    expect(followLines(split(before), split(after))).toEqual(followed);
  });

  it('never gives a line twice, and only lines there are', () => {
    const few = fc.array(fc.constantFrom('a', 'b', 'c'));
    fc.assert(
      fc.property(few, few, (before, after) => {
        const given = followLines(before, after).filter((at) => at !== null);
        expect(new Set(given).size).toBe(given.length);
        expect(given.every((at) => at >= 0 && at < before.length)).toBe(true);
      }),
    );
  });
});
