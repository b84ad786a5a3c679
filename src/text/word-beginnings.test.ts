import { describe, expect, it } from 'vitest';
import { hasBeginnings, toSoughtWords } from './word-beginnings.ts';

describe('words that are looked for', () => {
  it('are folded, and signs are none', () => {
    expect(toSoughtWords(' L’Élysée, «Søren»! ')).toEqual(['l', 'elysee', 'soren']);
    expect(toSoughtWords('(*')).toEqual([]);
  });

  it('are found at the beginnings of words only, all of them, in any order', () => {
    const has = (sought: string) => hasBeginnings('Choe Son-hui, ministra', toSoughtWords(sought));
    expect(has('min CHOE')).toBe(true);
    expect(has('hui')).toBe(true);
    expect(has('oe')).toBe(false);
    expect(has('choe kim')).toBe(false);
    expect(has('')).toBe(true);
  });
});
