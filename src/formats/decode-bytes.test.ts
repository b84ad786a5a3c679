import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeBytes, LARGEST_SOURCE_BYTES } from './decode-bytes.ts';

const utf8 = new TextEncoder();

describe('decodeBytes', () => {
  test('text in UTF-8 comes back as it was', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (rest) => {
        const text = `È ${rest}`;
        expect(decodeBytes(utf8.encode(text))).toEqual({ ok: true, value: text });
      }),
    );
  });

  test('a byte-order mark tells the encoding and is no part of the text', () => {
    const units = [...'Sì'].map((letter) => letter.charCodeAt(0));
    const marked = [
      Uint8Array.of(0xef, 0xbb, 0xbf, ...utf8.encode('Sì')),
      Uint8Array.of(0xff, 0xfe, ...units.flatMap((unit) => [unit & 0xff, unit >> 8])),
      Uint8Array.of(0xfe, 0xff, ...units.flatMap((unit) => [unit >> 8, unit & 0xff])),
    ];
    for (const bytes of marked) expect(decodeBytes(bytes)).toEqual({ ok: true, value: 'Sì' });
  });

  test('bytes that are no UTF-8 are read as windows-1252', () => {
    expect(decodeBytes(Uint8Array.of(0x93, 0x53, 0xec, 0x94))).toEqual({ ok: true, value: '“Sì”' });
  });

  test.each([
    ['empty', new Uint8Array()],
    ['empty', utf8.encode(' \r\n\u00A0\u200B\uFEFF')],
    ['binary', Uint8Array.of(0x50, 0x4b, 0x00, 0x41)],
    ['binary', new Uint8Array(100).fill(0x41).fill(0x01, 0, 3)],
    ['too-large', new Uint8Array(LARGEST_SOURCE_BYTES + 1).fill(0x41)],
  ])('refuses what is %s', (kind, bytes) => {
    expect(decodeBytes(bytes)).toMatchObject({ ok: false, error: { kind } });
  });

  test('two control characters in a hundred are still text, and so is the largest page', () => {
    expect(decodeBytes(new Uint8Array(100).fill(0x41).fill(0x01, 0, 2)).ok).toBe(true);
    expect(decodeBytes(new Uint8Array(LARGEST_SOURCE_BYTES).fill(0x41)).ok).toBe(true);
  });
});
