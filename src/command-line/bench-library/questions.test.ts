import { describe, expect, it } from 'vitest';
import { pickPrefixes } from './questions.ts';

describe('prefixes to search for', () => {
  it('are the first letters of long words, another in each text', () => {
    const long = Array.from({ length: 10 }, (_, at) => `${String.fromCharCode(97 + at).repeat(8)}`);
    expect(pickPrefixes([long.join(' '), long.join(' ')])).toEqual(['aaaa', 'hhhh']);
  });

  it('leave out names, short words and what was picked before', () => {
    expect(pickPrefixes(['Zelensky e la delegazione', 'una delegazione', 'si va'])).toEqual(['dele']);
  });
});
