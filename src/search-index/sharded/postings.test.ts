import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runDecoder } from '#article/decode-value.ts';
import { decodePostings, encodePostings, toFrequency, toWeight } from './postings.ts';

const decode = (line: string, total: number) => runDecoder(() => decodePostings(line, 'words[0][1]', total));

describe('where a term stands', () => {
  it('is read as it was written, wherever it stands', () => {
    const places = fc.uniqueArray(fc.nat(2_000_000), { maxLength: 40 });
    fc.assert(
      fc.property(places, fc.nat(63), (unordered, weight) => {
        const all = unordered.toSorted((a, b) => a - b);
        const line = encodePostings(
          all,
          all.map(() => weight),
        );
        const read = decode(line, 2_000_001);
        expect(read).toMatchObject({ ok: true, value: { places: all } });
        const weights = read.ok ? read.value.frequencies.map(toWeight) : [];
        expect(weights).toEqual(all.map(() => weight));
      }),
    );
  });

  it('takes two signs for a place beside the one before', () => {
    expect(encodePostings([0, 1, 2, 33], [0, 1, 2, 3])).toBe('AABBBCfD');
  });

  it('counts by how often it stands there, less in a long text and more in a short one', () => {
    expect(toFrequency(3, 200, 200)).toBe(3);
    expect(toFrequency(3, 400, 200)).toBeLessThan(3);
    expect(toFrequency(3, 100, 200)).toBeGreaterThan(3);
  });

  it.each([
    ['a sign that is none', 'A!', 'places and weights are needed'],
    ['a place twice', 'BAAA', 'places of the edition in their order are needed'],
    [
      'a place beyond the edition',
      encodePostings([10], [0]),
      'places of the edition in their order are needed',
    ],
    ['no weight for the last place', 'B', 'the last place is cut off'],
    ['half a place', 'h', 'the last place is cut off'],
  ])('is refused with %s', (_, line, message) => {
    expect(decode(line, 10)).toEqual({ ok: false, error: { kind: 'decode', path: 'words[0][1]', message } });
  });

  it('is refused, never thrown at, whatever stands there', () => {
    fc.assert(fc.property(fc.string(), fc.nat(100), (line, total) => void decode(line, total)));
  });
});
