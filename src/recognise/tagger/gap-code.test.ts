import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeRising, encodeRising } from './gap-code.ts';

const LIMIT = 2 ** 24;
const rising = fc
  .uniqueArray(fc.integer({ min: 0, max: LIMIT - 1 }))
  .map((numbers) => Int32Array.from(numbers).sort());

describe('rising numbers as bytes', () => {
  it('come back as they were, and where they end is known', () => {
    fc.assert(
      fc.property(rising, (numbers) => {
        const bytes = encodeRising(numbers);
        expect(decodeRising(Uint8Array.of(9, ...bytes, 7), 1, numbers.length, LIMIT)).toEqual({
          numbers,
          end: bytes.length + 1,
        });
      }),
    );
  });

  it('are refused when bytes are missing or a number is too large', () => {
    const bytes = encodeRising(Int32Array.of(3, 500, 70_000));
    expect(decodeRising(bytes.slice(0, -1), 0, 3, LIMIT)).toBeNull();
    expect(decodeRising(bytes, 0, 3, 70_000)).toBeNull();
    expect(decodeRising(Uint8Array.of(255, 255, 255, 255, 255, 255), 0, 1, LIMIT)).toBeNull();
  });
});
