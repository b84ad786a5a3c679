import { describe, expect, it } from 'vitest';
import { toMonogram } from './to-monogram.ts';

describe('a monogram', () => {
  it.each([
    ['Kim Jong-un', 'KJ'],
    ['Vladimir Putin', 'VP'],
    ['Ursula von der Leyen', 'UL'],
    ['No Kwang-chol', 'NK'],
    ['Leone XIV', 'L'],
    ['Élisabeth Borne', 'ÉB'],
    ['Madonna', 'M'],
    ['', ''],
  ])('of %s is %s', (name, monogram) => {
    expect(toMonogram(name)).toBe(monogram);
  });
});
