import { describe, expect, it } from 'vitest';
import { Random } from '#recognise/tagger/training/random.ts';
import { swapNames } from './swap-names.ts';

const STOCK = {
  isGivenName: (word: string) => word === 'Anna',
  givenNames: ['Berta'],
  surnames: ['Ferrandi'],
  towns: ['Pontelungo'],
};
const SENTENCE = {
  text: 'Anna Vasari, di Roma, con Vasari della Banca di Roma e XIV.',
  names: [
    { start: 0, end: 11, type: 'person' },
    { start: 16, end: 20, type: 'place' },
    { start: 26, end: 32, type: 'person' },
    { start: 39, end: 52, type: 'organisation' },
    { start: 55, end: 58, type: 'person' },
  ],
} as const;

/** Draws until every word that may change did. */
function swapAll() {
  for (let seed = 1; seed < 200; seed += 1) {
    const [made] = swapNames([SENTENCE], STOCK, new Random(seed));
    if (made && !/Anna|Vasari|di Roma,/.test(made.text)) return made;
  }
  throw new Error('no seed changes every name');
}

describe('swapNames', () => {
  it('gives people and places other names, the same word the same one, and leaves the rest', () => {
    const made = swapAll();
    expect(made.text).toBe('Berta Ferrandi, di Pontelungo, con Ferrandi della Banca di Roma e XIV.');
    expect(made.names.map(({ start, end }) => made.text.slice(start, end))).toEqual([
      'Berta Ferrandi',
      'Pontelungo',
      'Ferrandi',
      'Banca di Roma',
      'XIV',
    ]);
  });

  it('leaves some names as they are', () => {
    const texts = Array.from(
      { length: 40 },
      (_, seed) => swapNames([SENTENCE], STOCK, new Random(seed))[0]?.text,
    );
    expect(texts.some((text) => text?.startsWith('Anna'))).toBe(true);
  });
});
