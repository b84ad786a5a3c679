import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeWindows1252 } from './windows-1252.ts';

test('quotation marks, dashes and the euro sign stand where ISO 8859-1 has controls', () => {
  expect(decodeWindows1252(Uint8Array.of(0x93, 0x80, 0x94, 0x96, 0x92, 0x85))).toBe('“€”–’…');
});

test('the other bytes are the characters of ISO 8859-1', () => {
  expect(decodeWindows1252(Uint8Array.of(0xe8, 0xab, 0xa0, 0x41))).toBe('è«\u00A0A');
  expect(decodeWindows1252(Uint8Array.of(0x81, 0x8d, 0x8f, 0x90, 0x9d))).toBe('\x81\x8D\x8F\x90\x9D');
});

test('each byte has a character of its own', () => {
  const bytes = Uint8Array.from({ length: 256 }, (_, byte) => byte);
  expect(new Set(decodeWindows1252(bytes)).size).toBe(256);
});

test('a text has as many characters as bytes, each decoded as it is alone', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
      const alone = [...bytes].map((byte) => decodeWindows1252(Uint8Array.of(byte)));
      expect(decodeWindows1252(bytes)).toBe(alone.join(''));
    }),
  );
  // More bytes than one call of a function may have arguments.
  expect(decodeWindows1252(new Uint8Array(300_000).fill(0x41))).toBe('A'.repeat(300_000));
});
