import { describe, expect, it } from 'vitest';
import {
  beginningOf,
  insideOf,
  isBeginning,
  LABEL_COUNT,
  mayFollow,
  OUTSIDE,
  toLabels,
  toSpans,
  typeOf,
} from './labels.ts';

describe('labels', () => {
  it('tell their type and whether they begin a name', () => {
    expect(typeOf(OUTSIDE)).toBeNull();
    expect(typeOf(beginningOf('organisation'))).toBe('organisation');
    expect(typeOf(insideOf('event'))).toBe('event');
    expect(isBeginning(beginningOf('work'))).toBe(true);
    expect(isBeginning(insideOf('work'))).toBe(false);
    expect(insideOf('event')).toBe(LABEL_COUNT - 1);
  });

  it('let an inside follow its own beginning or inside only', () => {
    expect(mayFollow(beginningOf('person'), insideOf('person'))).toBe(true);
    expect(mayFollow(insideOf('person'), insideOf('person'))).toBe(true);
    expect(mayFollow(OUTSIDE, insideOf('person'))).toBe(false);
    expect(mayFollow(beginningOf('place'), insideOf('person'))).toBe(false);
    expect(mayFollow(insideOf('place'), beginningOf('person'))).toBe(true);
  });

  it('spell names that stand side by side and at both ends of a line', () => {
    const spans = [
      { from: 0, to: 2, type: 'person' },
      { from: 2, to: 3, type: 'person' },
      { from: 4, to: 6, type: 'work' },
    ] as const;
    expect(toSpans(toLabels(spans, 6))).toEqual(spans);
    expect(toSpans(toLabels([], 0))).toEqual([]);
  });

  it('read an inside without its beginning as a name', () => {
    expect(toSpans([OUTSIDE, insideOf('place'), insideOf('person')])).toEqual([
      { from: 1, to: 2, type: 'place' },
      { from: 2, to: 3, type: 'person' },
    ]);
  });
});
