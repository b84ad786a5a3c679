import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createByteList, pushByte, pushWhole, readBytes } from './byte-list.ts';

describe('a list of bytes', () => {
  it('gives back whole numbers and bytes in their order', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(Number.MAX_SAFE_INTEGER), fc.nat(255))), (pairs) => {
        const list = createByteList();
        for (const [whole, byte] of pairs) {
          pushWhole(list, whole);
          pushByte(list, byte);
        }
        const reader = readBytes(list);
        expect(pairs.map(() => [reader.whole(), reader.next()])).toEqual(pairs);
        expect(reader.isAtEnd()).toBe(true);
      }),
    );
  });
});
